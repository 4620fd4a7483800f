import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { recordFields } from '../../../shared/dataset/fields.js';
import type { Severity } from '../../../shared/rules/issue.js';
import { faultInLocalRule } from '../../../shared/rules/local/local-fault.js';
import type { LocalRule } from '../../../shared/rules/local/local-rule.js';
import { type Choice, Picker } from '../../widgets/Picker.js';
import { recordWords } from '../../words/score-words.js';
import { type DraftTest, type LocalDraft, emptyDraft, ruleOfDraft } from './local-draft.js';
import type { RuleChange } from './rule-change.js';

interface Props {
  snapshot: Snapshot;
  rules: readonly LocalRule[];
  onRule: (change: RuleChange) => void;
}

const severities: readonly Choice<Severity>[] = [
  { id: 'error', label: 'Error: the value cannot be used' },
  { id: 'warning', label: 'Warning: keep it and count it' },
  { id: 'info', label: 'For information' },
];

const tests: readonly Choice<DraftTest>[] = [
  { id: 'filled', label: 'is filled in' },
  { id: 'unique', label: 'is different in every row' },
  { id: 'one_of', label: 'is one of these values' },
  { id: 'form', label: 'has the form' },
  { id: 'number_between', label: 'is a number between' },
  { id: 'date_between', label: 'is a date between' },
  { id: 'at_most', label: 'has at most so many characters' },
];

/** What the boxes of a test ask for; none where it needs nothing. */
const boxes: Readonly<Record<DraftTest, readonly string[]>> = {
  filled: [],
  unique: [],
  one_of: ['Values, with commas between'],
  form: ['Forms: A for a letter, 9 for a digit'],
  number_between: ['From', 'To'],
  date_between: ['From, as 2023-04-01', 'To'],
  at_most: ['Characters'],
};

/** A rule of the project's own, written as a sentence with boxes. */
export function LocalRules({ snapshot, rules, onRule }: Props) {
  const [draft, setDraft] = useState<LocalDraft>(emptyDraft);
  const [fault, setFault] = useState<string | null>(null);
  const set = (part: Partial<LocalDraft>): void => setDraft({ ...draft, ...part });
  const add = (): void => {
    const rule = ruleOfDraft(
      draft,
      rules.map(({ id }) => id),
    );
    const found = faultInLocalRule(rule);
    setFault(found);
    if (found === null) onRule({ kind: 'rule_added', rule });
  };
  const [first, second] = boxes[draft.test];
  return (
    <details className="card notes local-rules">
      <summary>
        Add a rule of your own{' '}
        <span className="soft">({rules.length === 0 ? 'none yet' : rules.length})</span>
      </summary>
      <div className="log-form">
        <Box
          label="What is wrong where it is broken"
          value={draft.name}
          onChange={(name) => set({ name })}
          isWide
        />
        <Picker
          label="How bad"
          choices={severities}
          chosen={draft.severity}
          onChoose={(severity) => set({ severity })}
        />
        <Picker
          label="Every"
          choices={fieldChoices(snapshot)}
          chosen={draft.field}
          onChoose={(field) => set({ field })}
        />
        <Picker
          label="Must hold: it"
          choices={tests}
          chosen={draft.test}
          onChoose={(test) => set({ test })}
        />
        {first === undefined ? null : (
          <Box
            label={first}
            value={draft.first}
            onChange={(text) => set({ first: text })}
            isWide={second === undefined}
          />
        )}
        {second === undefined ? null : (
          <Box label={second} value={draft.second} onChange={(text) => set({ second: text })} />
        )}
        <Box label="Why it matters" value={draft.why} onChange={(why) => set({ why })} isWide />
        <Box label="Why it is set so" value={draft.reason} onChange={(reason) => set({ reason })} isWide />
        <Button className="button main" onPress={add}>
          <Plus aria-hidden />
          Add this rule
        </Button>
      </div>
      <p role="status">{fault}</p>
    </details>
  );
}

interface BoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isWide?: boolean;
}

function Box({ label, value, onChange, isWide = false }: BoxProps) {
  return (
    <TextField className={isWide ? 'field wide' : 'field'} value={value} onChange={onChange}>
      <Label>{label}</Label>
      <Input />
    </TextField>
  );
}

/** Fields that some column holds. */
function fieldChoices({ scores }: Snapshot): readonly Choice<string>[] {
  return scores.fields
    .filter(({ columns }) => columns.length > 0)
    .map(({ record, field }) => ({
      id: `${record}.${field}`,
      label: `${recordFields[record][field]?.label ?? field}${record === 'referral' ? '' : ` (${recordWords[record].toLowerCase()})`}`,
    }));
}
