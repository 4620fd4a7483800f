import type { FoundSet } from '../../rules/issue.js';
import { firstInPrint, numbers, table, words } from '../blocks.js';
import { groupedBy } from '../grouped.js';
import { fieldLabel, groupLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { TableBlock } from '../report.js';
import type { ReportContext, RuleOutcome } from '../report-context.js';
import { shownOf, shownShare } from '../shown.js';
import { inWords, several, shortened } from '../words.js';
import { tableLetters } from './table-letters.js';

/** The most patterns in print; the workbench shows every group. */
const mostRows = 8;

interface Pattern {
  readonly rule: RuleOutcome;
  readonly sets: readonly FoundSet[];
}

/** What rules on whole groups found: one line a rule, table and field, with the largest group. */
export function setsTable(
  { context }: Material,
  rules: readonly RuleOutcome[],
  called: { readonly id: string; readonly caption: string },
): TableBlock | null {
  const { disclosure } = context;
  const patterns = rules.flatMap(patternsOf).sort((a, b) => largest(b).n - largest(a).n);
  const made = table({
    ...called,
    basis: 'Each is a question to whoever records, not a finding about anybody; the letters name the tables',
    columns: [
      words('Pattern'),
      words('Where'),
      words('Groups'),
      numbers('Largest group, of those looked at'),
      numbers('Share'),
    ],
    rows: patterns.map(({ rule, sets }) => {
      const { n, of } = largest({ sets });
      return [
        `${rule.says} (${rule.rule})`,
        placeWords(context, sets),
        groupWords(sets),
        shownOf(n, of, disclosure),
        shownShare(Math.min(n, of), of, disclosure).text,
      ];
    }),
    note: 'Workers are counted, not named.',
  });
  return firstInPrint(made, mostRows);
}

function patternsOf(rule: RuleOutcome): readonly Pattern[] {
  const sets = groupedBy(rule.sets ?? [], ({ table: id, field, group }) =>
    JSON.stringify([id, field, group?.field ?? null]),
  );
  return [...sets.values()].map((same) => ({ rule, sets: same }));
}

function largest({ sets }: Pick<Pattern, 'sets'>): { readonly n: number; readonly of: number } {
  return sets.reduce((most, set) => (set.n > most.n ? set : most), { n: 0, of: 0 });
}

function placeWords(context: ReportContext, sets: readonly FoundSet[]): string {
  const [first] = sets;
  const letters = tableLetters(context);
  const columns = [...new Set(sets.map(({ column, field }) => column ?? fieldLabel(field)))];
  const what = columns.length > 2 ? several(columns.length, 'column') : inWords(columns);
  return `${letters.get(first?.table ?? '') ?? ''} ${shortened(what, 50)}`.trim();
}

/** Kinds of group whose names are printed in other reports too. */
const printable: Readonly<Record<string, string>> = {
  scheme_id: 'site',
  gp_practice_code: 'practice',
  referral_source: 'source',
  referring_org_code: 'organisation',
  worker_team: 'team',
  instrument: 'tool',
};

const mostNamed = 3;

/** "team TM", "4 workers", "the whole column". */
function groupWords(sets: readonly FoundSet[]): string {
  const groups = sets.flatMap(({ group }) => group ?? []);
  const [first] = groups;
  if (first === undefined) return 'the whole column';
  const values = [...new Set(groups.map(({ value }) => value))];
  const kind = printable[first.field];
  if (kind === undefined) {
    return several(values.length, first.field === 'link_worker_id' ? 'worker' : 'group');
  }
  return values.length > mostNamed
    ? several(values.length, kind)
    : `${kind} ${inWords(values.map((value) => groupLabel(first.field, value)))}`;
}
