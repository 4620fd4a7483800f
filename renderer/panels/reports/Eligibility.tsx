import { useState } from 'react';
import { Button } from 'react-aria-components';
import { faultInRule } from '../../../shared/cohorts/cohort-fault.js';
import { ruleWords } from '../../../shared/cohorts/cohort-words.js';
import type { CohortRule } from '../../../shared/cohorts/cohort.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { type SchemeCard, withEligibility } from '../../../shared/project/scheme-card.js';
import { longDate } from '../../../shared/report/words.js';
import { Box } from '../../widgets/Box.js';
import { RuleForm } from '../../widgets/conditions/RuleForm.js';
import { countOf } from '../../words/number-words.js';

interface Props {
  snapshot: Snapshot;
  scheme: SchemeCard;
  onScheme: (scheme: SchemeCard, says: string) => void;
}

const everyone: CohortRule = { meets: 'all', conditions: [] };

/** Who may be referred, as a rule: rows known to lie outside it are listed, and left out of every figure. */
export function Eligibility({ snapshot, scheme, onScheme }: Props) {
  const [rule, setRule] = useState(scheme.eligibility ?? everyone);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const set = (next: CohortRule | null, says: string): void => {
    onScheme(withEligibility(scheme, next, { on: new Date().toISOString().slice(0, 10), reason }), says);
    setReason('');
  };
  const use = (): void => {
    const found = faultInRule(rule);
    setFault(found === null ? undefined : `This rule ${found}`);
    if (found === null) set(rule, 'the rule of who may be referred');
  };
  const isSame = JSON.stringify(rule) === JSON.stringify(scheme.eligibility ?? everyone);
  return (
    <section className="eligibility" aria-labelledby="eligibility">
      <h2 id="eligibility">Whose referrals count</h2>
      <p>{inForce(scheme, snapshot)}</p>
      <RuleForm snapshot={snapshot} rule={rule} onRule={setRule} />
      <div className="condition-form">
        <Box label="Why it is changed" value={reason} onChange={setReason} isWide />
        <Button className="button main" isDisabled={isSame} onPress={use}>
          Count these referrals only
        </Button>
        <Button
          className="button"
          isDisabled={scheme.eligibility === null}
          onPress={() => {
            setRule(everyone);
            set(null, 'counting every referral');
          }}
        >
          Count every referral
        </Button>
      </div>
      <p role="status">{fault}</p>
      <ul className="small">
        {scheme.changes.map(({ on, was, is, reason: why }, i) => (
          <li key={i}>
            {longDate(on)}: from {was ?? 'everyone'} to {is ?? 'everyone'}. {why}
          </li>
        ))}
      </ul>
    </section>
  );
}

function inForce({ eligibility }: SchemeCard, { ruleResults }: Snapshot): string {
  if (eligibility === null) return 'Every referral counts, whoever it is of.';
  const outside = ruleResults.find(({ rule }) => rule === 'outside-eligibility')?.broken ?? 0;
  return `Those of which this holds, or is not recorded: ${ruleWords(eligibility)}. Outside it: ${countOf(outside, 'row')}, listed on the Quality page and in no figure.`;
}
