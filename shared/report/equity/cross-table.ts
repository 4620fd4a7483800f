import { numbers, table, words } from '../blocks.js';
import { notShown } from '../group-table.js';
import { fieldLabel, groupLabel, notRecorded } from '../labels.js';
import { isLeftOut } from '../left-out.js';
import type { Material } from '../material.js';
import type { Block, TableBlock } from '../report.js';

/** A figure split by two fields. */
export interface CrossParts {
  readonly figure: string;
  readonly rows: string;
  readonly columns: string;
  readonly caption: string;
  readonly note: string | null;
}

/** A figure of two groups together, one down and one across; left out whole where a small count could be worked out. */
export function crossTable({ book, basis }: Material, parts: CrossParts): Block | null {
  const figures = book
    .split(parts.figure, `${parts.rows}+${parts.columns}`)
    .filter(({ status, group }) => status !== 'withheld' && !group.includes(notRecorded));
  if (figures.length === 0) return null;
  if (isLeftOut(figures)) return notShown(parts.caption);
  const codes = (at: 0 | 1): readonly string[] => [...new Set(figures.map(({ group }) => group[at] ?? ''))];
  const printed = (row: string, column: string): string =>
    figures.find(({ group }) => group[0] === row && group[1] === column)?.printed ?? '–';
  return table({
    id: `table-${parts.figure.toLowerCase().replace('.', '-')}-${parts.columns.replaceAll('_', '-')}`,
    caption: parts.caption,
    basis,
    columns: [
      words(fieldLabel(parts.rows)),
      ...codes(1).map((code) => numbers(groupLabel(parts.columns, code))),
    ],
    rows: codes(0).map((row) => [
      groupLabel(parts.rows, row),
      ...codes(1).map((column) => printed(row, column)),
    ]),
    note: parts.note,
  });
}

/** The same, where it can be made a table of the workbook alone. */
export function isTable(block: Block | null): block is TableBlock {
  return block !== null && block.kind === 'table';
}
