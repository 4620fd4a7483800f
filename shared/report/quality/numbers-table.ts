import type { ColumnProfile } from '../../profile/column-profile.js';
import type { Heap } from '../../profile/column-parts.js';
import { isSmall } from '../../stats/disclosure.js';
import { firstInPrint, numbers, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { TableBlock } from '../report.js';
import { recordedShare, shownCount, shownOf } from '../shown.js';
import { shortened } from '../words.js';
import { columnsOfFields } from './columns-of-fields.js';
import { tableLetters } from './table-letters.js';

/** The most columns in print. */
const mostRows = 6;

/** Columns of numbers and dates in which something lies far off or bunches. No lone value is printed, only what many rows share. */
export function numbersTable(material: Material): TableBlock | null {
  const { context } = material;
  const { disclosure } = context;
  const letters = tableLetters(context);
  const rows = columnsOfFields(context).flatMap(({ label, profiles }) =>
    profiles.flatMap((profile) => {
      const heaps = profile.heaping.filter(({ rows: n }) => !isSmall(n, disclosure));
      const far = profile.outliers?.far ?? 0;
      if (heaps.length === 0 && far === 0) return [];
      const of = profile.rows - profile.missing.blank;
      return [
        {
          weight: far + heaps.reduce((sum, heap) => sum + heap.rows - heap.expected * heap.of, 0),
          cells: [
            label,
            `${letters.get(profile.table) ?? profile.table} ${shortened(profile.name, 30)}`,
            middleHalf(profile),
            far === 0 ? 'none' : shownOf(far, of, disclosure),
            heaps
              .slice(0, 2)
              .map((heap) => heapWords(material, heap))
              .join('; ') || 'none',
          ],
        },
      ];
    }),
  );
  const made = table({
    id: 'table-numbers-held',
    caption: 'Numbers and dates that lie far off or bunch',
    basis: 'Far off: beyond three times the middle half; rows as received',
    columns: [
      words('Field'),
      words('Column'),
      numbers('Middle half'),
      numbers('Far off'),
      words('Bunches at, of the rows that could'),
    ],
    rows: rows.sort((a, b) => b.weight - a.weight).map(({ cells }) => cells),
  });
  return firstInPrint(made, mostRows);
}

function middleHalf({ numeric }: ColumnProfile): string {
  return numeric === null ? '–' : `${String(numeric.p25)} to ${String(numeric.p75)}`;
}

/** "0 or 5: 62 % of 3,045, where 20 % is to be expected". */
function heapWords({ context }: Material, { at, rows, of, expected }: Heap): string {
  const { disclosure } = context;
  const share = recordedShare(rows, of, disclosure).text;
  return `${at}: ${share} of ${shownCount(of, disclosure)} (about ${String(Math.round(expected * 100))} % to be expected)`;
}
