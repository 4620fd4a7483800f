import type { RuleEntry } from '../../../shared/rules/catalogue.js';

/** The rule behind an issue: what it claims, why that matters, and where it can be put right. */
export function RuleWords({ rule }: { rule: RuleEntry | undefined }) {
  if (rule === undefined) return null;
  return (
    <details>
      <summary>
        The rule behind it: {rule.says} ({rule.id})
      </summary>
      <dl className="rule-words">
        <dt>Why it matters</dt>
        <dd>{rule.matters}</dd>
        <dt>At the source</dt>
        <dd>{rule.atSource}</dd>
        <dt>In this file</dt>
        <dd>{rule.inFile}</dd>
        {rule.threshold === null ? null : (
          <>
            <dt>It rests on</dt>
            <dd>{rule.threshold}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
