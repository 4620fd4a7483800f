import type { RuleEntry } from '../../../shared/rules/catalogue.js';

/** The rule behind an issue, on asking. */
export function RuleWords({ rule }: { rule: RuleEntry | undefined }) {
  if (rule === undefined) return null;
  return (
    <details>
      <summary>
        The rule behind it: {rule.says} ({rule.id})
      </summary>
      <RuleText rule={rule} />
    </details>
  );
}

/** What a rule claims, why that matters, and where it can be put right. */
export function RuleText({ rule }: { rule: RuleEntry }) {
  return (
    <dl className="rule-words">
      <dt>Why it matters</dt>
      <dd>{rule.matters}</dd>
      <dt>At the source</dt>
      <dd>{rule.atSource}</dd>
      <dt>In this file</dt>
      <dd>{rule.inFile}</dd>
      {rule.local === null ? null : (
        <>
          <dt>Your reason</dt>
          <dd>{rule.local}</dd>
        </>
      )}
    </dl>
  );
}
