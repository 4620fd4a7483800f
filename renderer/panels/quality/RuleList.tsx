import { useState } from 'react';
import type { RuleEntry } from '../../../shared/rules/catalogue.js';
import type { RuleResult } from '../../../shared/rules/issue.js';
import type { LocalRule } from '../../../shared/rules/local/local-rule.js';
import { Disclosure } from '../../widgets/Disclosure.js';
import { Status } from '../../widgets/Status.js';
import { Switcher } from '../../widgets/Switcher.js';
import { countOf, counted } from '../../words/number-words.js';
import { outcomeWords } from '../../words/rule-words.js';
import { RuleSettings } from './RuleSettings.js';
import { RuleText } from './RuleWords.js';
import type { RuleChange } from './rule-change.js';

interface Props {
  rules: readonly RuleEntry[];
  results: readonly RuleResult[];
  localRules: readonly LocalRule[];
  onRule: (change: RuleChange) => void;
  /** Show the issues of a rule. */
  onIssues: (rule: string) => void;
}

/** Every rule with how it fared; opened, what it rests on, and how to change that. */
export function RuleList({ rules, results, localRules, onRule, onIssues }: Props) {
  const [withAll, setWithAll] = useState(false);
  const lines = rules
    .map((rule) => ({ rule, result: results.find((one) => one.rule === rule.id) }))
    .sort((one, other) => rank(one.result) - rank(other.result));
  const shown = withAll
    ? lines
    : lines.filter(({ rule, result }) => rule.off !== null || rule.local !== null || rank(result) < 2);
  return (
    <section className="card rules" id="rules" aria-labelledby="rules-head">
      <h2 id="rules-head">The rules and what they rest on</h2>
      <div className="source-head">
        <p className="soft">{tally(results)}</p>
        <Switcher isOn={withAll} onSwitch={setWithAll}>
          All {rules.length} rules
        </Switcher>
      </div>
      <ul className="rule-list">
        {shown.map(({ rule, result }) => (
          <li key={rule.id}>
            <RuleLine
              rule={rule}
              result={result}
              own={localRules.find(({ id }) => id === rule.id)}
              onRule={onRule}
              onIssues={onIssues}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  rule: RuleEntry;
  result: RuleResult | undefined;
  own: LocalRule | undefined;
  onRule: (change: RuleChange) => void;
  onIssues: (rule: string) => void;
}

function RuleLine({ rule, result, own, onRule, onIssues }: LineProps) {
  const [isOpen, setOpen] = useState(false);
  const outcome = rule.off === null ? (result?.outcome ?? 'not_applicable') : 'off';
  return (
    <>
      <Disclosure
        level={3}
        isOpen={isOpen}
        onOpen={setOpen}
        head={`${rule.says} (${rule.id})`}
        beside={
          <span className="rule-fared small">
            {result === undefined || result.of === 0
              ? null
              : `${counted(result.broken)} of ${countOf(result.of, 'place')} looked at`}
            <Status {...outcomeWords[outcome]} />
          </span>
        }
      />
      {isOpen ? (
        <div className="rule-open">
          {rule.off === null ? null : <p>Not asked: {rule.off}</p>}
          {result?.why == null ? null : <p>{result.why}</p>}
          <RuleText rule={rule} />
          <RuleSettings
            key={rule.limits.map(({ value }) => value).join(' ')}
            rule={rule}
            own={own}
            hasIssues={(result?.broken ?? 0) > 0}
            onRule={onRule}
            onIssues={() => onIssues(rule.id)}
          />
        </div>
      ) : null}
    </>
  );
}

/** What failed first, then what could not be asked for a fault of ours, then the rest. */
function rank(result: RuleResult | undefined): number {
  if (result?.outcome === 'fail') return 0;
  return result?.outcome === 'error' ? 1 : 2;
}

function tally(results: readonly RuleResult[]): string {
  const of = (outcome: RuleResult['outcome']): string =>
    counted(results.filter((result) => result.outcome === outcome).length);
  return `${of('fail')} found something, ${of('pass')} found nothing, ${of('not_applicable')} could not be asked of these files, ${of('error')} went wrong.`;
}
