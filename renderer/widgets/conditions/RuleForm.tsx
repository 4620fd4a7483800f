import { ListPlus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { faultInRule } from '../../../shared/cohorts/cohort-fault.js';
import { conditionWords } from '../../../shared/cohorts/cohort-words.js';
import type { CohortRule } from '../../../shared/cohorts/cohort.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { type Choice, Picker } from '../Picker.js';
import { ConditionFields } from './ConditionFields.js';
import { type ConditionDraft, conditionOf, emptyCondition } from './condition-draft.js';

interface Props {
  snapshot: Snapshot;
  rule: CohortRule;
  onRule: (rule: CohortRule) => void;
}

const meets: readonly Choice<CohortRule['meets']>[] = [
  { id: 'all', label: 'All of these must hold' },
  { id: 'any', label: 'Any of these is enough' },
];

/** Conditions that are listed one by one, and how they go together. */
export function RuleForm({ snapshot, rule, onRule }: Props) {
  const [draft, setDraft] = useState<ConditionDraft>(emptyCondition);
  const [fault, setFault] = useState<string>();
  const add = (): void => {
    const condition = conditionOf(draft);
    const found = faultInRule({ meets: 'all', conditions: [condition] });
    setFault(found === null ? undefined : `This condition ${found}`);
    if (found !== null) return;
    onRule({ ...rule, conditions: [...rule.conditions, condition] });
    setDraft(emptyCondition);
  };
  return (
    <>
      {rule.conditions.length === 0 ? null : (
        <ul className="need-list" aria-label="Conditions">
          {rule.conditions.map((one, i) => (
            <li key={i}>
              {conditionWords(one)}{' '}
              <Button
                className="button quiet small"
                onPress={() => onRule({ ...rule, conditions: rule.conditions.filter((_, at) => at !== i) })}
              >
                <X aria-hidden />
                Take out<span className="for-readers-only">: {conditionWords(one)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="condition-form">
        <ConditionFields snapshot={snapshot} draft={draft} onSet={setDraft} />
        <Button className="button" onPress={add}>
          <ListPlus aria-hidden />
          Add this condition
        </Button>
        {rule.conditions.length < 2 ? null : (
          <Picker
            label="Together"
            choices={meets}
            chosen={rule.meets}
            onChoose={(next) => onRule({ ...rule, meets: next })}
          />
        )}
      </div>
      <p role="status">{fault}</p>
    </>
  );
}
