import type { Pack } from '../reading/packs/pack.js';
import { counted } from '../reading/phrases.js';
import { rowCount, tablesOf } from './reading-finds.js';
import type { ReadingFinding, ReadingRule } from './rule.js';

/** Rows that an earlier file of the same layout holds too, as they are or with cells changed since. */
export const rowInEarlierTable: ReadingRule = {
  id: 'row-in-earlier-table',
  kind: 'reading',
  severity: 'warning',
  dimension: 'uniqueness',
  kahn: { category: 'plausibility', sub: 'uniqueness', context: 'verification' },
  says: 'Rows stand in an earlier file of the same layout too',
  matters: 'They are counted once for each file, so the scheme looks busier than it was.',
  atSource: 'Ask whether each file holds its own period alone or everything up to its end.',
  inFile:
    'Take the earlier file off the desk where the later one holds all of it; else ask for files that do not overlap.',
  thresholds: {},
  of: rowCount,
  find: (file, packs) =>
    tablesOf(file).flatMap(({ sheet, table }) =>
      wordsOf(table.table, packs).map((message) => ({
        severity: 'warning' as const,
        sheet: sheet.name,
        table,
        message,
        suggestion: 'See on the Files page which files share rows, and keep one of them.',
      })),
    ),
};

function wordsOf(table: string, packs: readonly Pack[]): readonly ReadingFinding['message'][] {
  return packs.flatMap(({ repeats }) =>
    repeats
      .filter((repeat) => repeat.table === table)
      .flatMap(({ sameRows, updatedRows }) => [
        ...(sameRows === 0
          ? []
          : [`${counted(sameRows, 'row')} of this table stand in an earlier file of the same layout too.`]),
        ...(updatedRows === null || updatedRows === 0
          ? []
          : [
              `${counted(updatedRows, 'row')} of this table come again from an earlier file with other cells.`,
            ]),
      ]),
  );
}
