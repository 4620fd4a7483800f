import { ListFilter, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { RuleEntry } from '../../../shared/rules/catalogue.js';
import type { LocalRule } from '../../../shared/rules/local/local-rule.js';
import { ThresholdForm } from './ThresholdForm.js';
import type { RuleChange } from './rule-change.js';

interface Props {
  rule: RuleEntry;
  own: LocalRule | undefined;
  hasIssues: boolean;
  onRule: (change: RuleChange) => void;
  onIssues: () => void;
}

/** What a person may change about a rule: its thresholds, whether it is asked, and its issues to look at. */
export function RuleSettings({ rule, own, hasIssues, onRule, onIssues }: Props) {
  const [reason, setReason] = useState('');
  return (
    <>
      {rule.limits.map((limit) => (
        <ThresholdForm
          key={limit.name}
          limit={limit}
          onSet={(value, says) =>
            onRule({ kind: 'set_threshold', name: `${rule.id}.${limit.name}`, value, says })
          }
        />
      ))}
      <div className="rule-actions">
        {hasIssues ? (
          <Button className="button" onPress={onIssues}>
            <ListFilter aria-hidden />
            Show its issues
          </Button>
        ) : null}
        {own === undefined ? null : (
          <Button className="button" onPress={() => onRule({ kind: 'rule_removed', rule: own })}>
            <Trash2 aria-hidden />
            Take this rule out
          </Button>
        )}
        {rule.off === null ? (
          <>
            <TextField className="field" value={reason} onChange={setReason}>
              <Label>Reason for not asking it</Label>
              <Input />
            </TextField>
            <Button
              className="button"
              isDisabled={reason.trim() === ''}
              onPress={() => onRule({ kind: 'rule_off', rule: rule.id, reason: reason.trim() })}
            >
              Do not ask it
            </Button>
          </>
        ) : (
          <Button
            className="button"
            onPress={() => onRule({ kind: 'rule_off', rule: rule.id, reason: null })}
          >
            Ask it again
          </Button>
        )}
      </div>
    </>
  );
}
