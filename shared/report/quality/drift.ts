import type { DriftCell, DriftState, Pack } from '../../reading/packs/pack.js';
import { firstInPrint, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Block } from '../report.js';
import { shownCount } from '../shown.js';
import { inWords, shortened } from '../words.js';
import { lettersInWords, tableLetters } from './table-letters.js';

/** Columns in print. */
const mostColumns = 8;

/** Columns that are not the same in all tables of one layout or nearly. */
export function driftTable({ context }: Material): Block | null {
  const letters = tableLetters(context);
  const letter = (id: string): string => letters.get(id) ?? id;
  const rows = context.packs.flatMap((pack) =>
    pack.columns.flatMap((column) => {
      const differs = pack.tables.flatMap(({ table: id }, i) => {
        const cell = column.cells[i];
        return cell === undefined || !isTelling(cell) ? [] : [`${letter(id)}: ${driftWords(cell)}`];
      });
      return differs.length === 0
        ? []
        : [
            [
              lettersInWords(
                pack.tables.map(({ table: id }) => id),
                letters,
              ),
              shortened(column.name, 44),
              differs.join('; '),
            ],
          ];
    }),
  );
  const made = table({
    id: 'table-drift',
    caption: 'Columns that differ between files of the same layout',
    basis: 'As most of the tables name the column; the letters are those of the table above',
    columns: [words('Tables'), words('Column'), words('Where it differs')],
    rows,
  });
  return firstInPrint(made, mostColumns);
}

/** A column that merely stands elsewhere does no harm. */
function isTelling({ states }: DriftCell): boolean {
  return states.some((state) => state !== 'moved');
}

function driftWords({ name, states }: DriftCell): string {
  return inWords(states.flatMap((state) => departures[state]?.(shortened(name ?? '', 44)) ?? []));
}

const departures: Readonly<Record<DriftState, ((name: string) => string) | null>> = {
  renamed: (name) => `called “${name}”`,
  added: () => 'has it, the others do not',
  missing: () => 'does not have it',
  changed: () => 'holds something else',
  moved: null,
};

/** Rows that stand in two files of one layout: told, never joined. */
export function repeatWords({ context }: Material): readonly string[] {
  const letters = tableLetters(context);
  const told = (pack: Pack): readonly string[] =>
    pack.repeats
      .filter(({ sameRows }) => sameRows > 0)
      .map(
        ({ table: id, sameRows }) =>
          `Table ${letters.get(id) ?? id}: ${shownCount(sameRows, context.disclosure)} rows stand in an earlier table of the same layout too.`,
      );
  return context.packs.flatMap(told);
}
