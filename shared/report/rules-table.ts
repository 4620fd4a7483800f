import { numbers, table, words } from './blocks.js';
import type { Material } from './material.js';
import type { TableBlock } from './report.js';
import type { RuleOutcome } from './report-context.js';
import { shownOf, shownShare } from './shown.js';

const severityOrder: Readonly<Record<string, number>> = { error: 0, warning: 1, info: 2 };

/** Rules that found something, the gravest first, each with how many of how many. */
export function rulesTable({ context }: Material): TableBlock | null {
  const failed = context.rules.filter(({ outcome }) => outcome === 'fail');
  const silent = context.rules.filter(({ outcome }) => outcome === 'not_applicable').length;
  const passed = context.rules.filter(({ outcome }) => outcome === 'pass').length;
  return table({
    id: 'table-rules',
    caption: 'Issues by rule',
    basis: `${String(context.rules.length)} rules: ${String(failed.length)} found something, ${String(passed)} found nothing, ${String(silent)} did not apply`,
    columns: [
      words('Rule'),
      words('What it says'),
      words('Kind'),
      numbers('Found, of those looked at'),
      numbers('Share'),
    ],
    rows: [...failed]
      .sort(gravestFirst)
      .map(({ rule, says, severity, dimension, broken, of }) => [
        rule,
        says,
        `${severity}, ${dimension}`,
        shownOf(broken, of, context.disclosure),
        shownShare(Math.min(broken, of), of, context.disclosure).text,
      ]),
  });
}

function gravestFirst(a: RuleOutcome, b: RuleOutcome): number {
  return (
    (severityOrder[a.severity] ?? 3) - (severityOrder[b.severity] ?? 3) ||
    b.broken - a.broken ||
    (a.rule < b.rule ? -1 : 1)
  );
}
