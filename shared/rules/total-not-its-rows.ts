import type { SourceTable, TotalCheck } from '../reading/source.js';
import { tablesOf } from './reading-finds.js';
import type { ReadingFinding, ReadingRule } from './rule.js';

/** Totals that are not the sum, count or mean of the rows above them, or only with some rows left out. */
export const totalNotItsRows: ReadingRule = {
  id: 'total-not-its-rows',
  kind: 'reading',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'computational', context: 'verification' },
  says: 'A total is not what its rows come to',
  matters: 'Rows were lost or changed after the total was made, or hidden rows are counted on one side only.',
  atSource: 'Ask which is right, the total or the rows, and have the export made again.',
  inFile: 'Compare the total with the rows above it before any figure is used.',
  thresholds: {},
  of: (file) => tablesOf(file).reduce((sum, { table }) => sum + (table.totals?.length ?? 0), 0),
  find: (file) =>
    tablesOf(file).flatMap(({ sheet, table }) =>
      wordsOf.flatMap(({ state, ...words }) => {
        const lines = linesWith(table, state);
        return lines.length === 0 ? [] : [{ ...words, sheet: sheet.name, table, lines }];
      }),
    ),
};

function linesWith(
  { totals = [] }: SourceTable,
  state: TotalCheck['state'],
): NonNullable<ReadingFinding['lines']> {
  return totals
    .filter(({ checks }) => checks.some((check) => check.state === state))
    .map(({ row }) => ({ row, rowNo: null }));
}

const wordsOf: readonly (Pick<ReadingFinding, 'severity' | 'message' | 'suggestion'> & {
  readonly state: TotalCheck['state'];
})[] = [
  {
    state: 'differs',
    severity: 'warning',
    message: 'This total is not what the rows above it come to.',
    suggestion: 'Ask whether rows are missing, and which of the two is right.',
  },
  {
    state: 'only_without_hidden',
    severity: 'warning',
    message: 'This total is right only without the hidden rows, which are counted.',
    suggestion: 'Ask whether the hidden rows belong to the scheme; set them aside if they do not.',
  },
];
