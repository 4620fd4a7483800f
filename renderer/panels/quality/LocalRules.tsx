import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { Severity } from '../../../shared/rules/issue.js';
import { faultInLocalRule } from '../../../shared/rules/local/local-fault.js';
import type { LocalRule } from '../../../shared/rules/local/local-rule.js';
import { type Choice, Picker } from '../../widgets/Picker.js';
import { Box } from '../../widgets/Box.js';
import { LocalTestFields } from './LocalTestFields.js';
import { otherChoices } from './local-choices.js';
import { type LocalDraft, emptyDraft, otherOf, ruleOfDraft } from './local-draft.js';
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

/** A rule of the project's own, written as a sentence with boxes. */
export function LocalRules({ snapshot, rules, onRule }: Props) {
  const [draft, setDraft] = useState<LocalDraft>(emptyDraft);
  const [fault, setFault] = useState<string | null>(null);
  const set = (part: Partial<LocalDraft>): void => setDraft({ ...draft, ...part });
  const add = (): void => {
    const rule = ruleOfDraft(
      { ...draft, other: otherOf(draft, otherChoices(snapshot, draft)) },
      rules.map(({ id }) => id),
    );
    const found = faultInLocalRule(rule);
    setFault(found);
    if (found === null) onRule({ kind: 'rule_added', rule });
  };
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
        <LocalTestFields snapshot={snapshot} draft={draft} onSet={set} />
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
