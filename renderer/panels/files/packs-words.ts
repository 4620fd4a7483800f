import type { DriftCell, DriftState, Overlap, Pack, PackTable } from '../../../shared/reading/packs/pack.js';
import { countOf } from '../../words/number-words.js';
import { shownText } from '../../words/shown-text.js';

/** What a table of a pack is called: its file, with its sheet where that has several, or its sheet where all are of one workbook. */
export function tableWords({ tables }: Pack): (table: PackTable) => string {
  const isOneFile = filesOf(tables) === 1;
  return ({ file, sheet }) => {
    if (sheet === '' || tables.filter((one) => one.file === file).length === 1) return shownText(file);
    return shownText(isOneFile ? sheet : `${file}, sheet ${sheet}`);
  };
}

/** `36 files with 235,000 rows, the columns the same in 32`. */
export function packWords({ tables, columns }: Pack): string {
  const files = filesOf(tables);
  const [first] = tables;
  const what =
    files === tables.length
      ? countOf(files, 'file')
      : files === 1
        ? `${countOf(tables.length, 'table')} of ${shownText(first?.file ?? '')}`
        : `${countOf(tables.length, 'table')} in ${countOf(files, 'file')}`;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const departing = tables.filter((_, i) =>
    columns.some(({ cells }) => (cells[i]?.states.length ?? 0) > 0),
  ).length;
  const same = departing === 0 ? 'all columns the same' : `columns differ in ${String(departing)}`;
  return `${what} with ${countOf(rows, 'row')}, ${same}`;
}

function filesOf(tables: Pack['tables']): number {
  return new Set(tables.map(({ file }) => file)).size;
}

/** What the tables of a pack are called when they are counted. */
export function nounOf({ tables }: Pack): 'file' | 'table' {
  return filesOf(tables) === tables.length ? 'file' : 'table';
}

const stateWords: Readonly<Record<DriftState, string>> = {
  renamed: 'renamed',
  moved: 'moved',
  added: 'only here',
  missing: 'missing',
  changed: 'holds other values',
};

/** `renamed to “DateRef”, moved`; `same` where nothing departs, `not there` where it is not expected. */
export function driftWords({ states, name }: DriftCell): string {
  if (states.length === 0) return name === null ? 'not there' : 'same';
  return states
    .map((state) =>
      state === 'renamed' && name !== null ? `renamed to “${shownText(name)}”` : stateWords[state],
    )
    .join(', ');
}

/** Two tables and the rows that both hold, in one sentence. */
export function overlapWords(pack: Pack, { table, other, sameRows, updatedRows }: Overlap): string {
  const called = tableWords(pack);
  const find = (number: string): PackTable | undefined => pack.tables.find((one) => one.table === number);
  const [later, earlier] = [find(table), find(other)];
  if (later === undefined || earlier === undefined) return '';
  const updated =
    updatedRows === null || updatedRows === 0
      ? ''
      : `, and ${countOf(updatedRows, 'row')} with the same “${shownText(pack.key ?? '')}” but other cells`;
  if (sameRows === 0) return `${called(later)} and ${called(earlier)} share no whole row${updated}.`;
  return `${called(later)} and ${called(earlier)} share ${countOf(sameRows, 'row')}${updated}.`;
}

/** What would count twice in a pack, each row once; null where there is nothing. */
export function overlapSummary(pack: Pack): string | null {
  const { overlaps, repeats } = pack;
  if (repeats.length === 0) return null;
  const noun = nounOf(pack);
  const same = repeats.reduce((sum, one) => sum + one.sameRows, 0);
  const updated = repeats.reduce((sum, one) => sum + (one.updatedRows ?? 0), 0);
  const pairs = countOf(overlaps.length, `pair of ${noun}s`, `pairs of ${noun}s`);
  const rows =
    same === 0
      ? `${countOf(updated, 'row')} come again with other cells`
      : `${countOf(same, 'row')} ${same === 1 ? 'stands' : 'stand'} in an earlier ${noun} too${updated === 0 ? '' : ` and ${countOf(updated, 'row')} come again with other cells`}`;
  return `${rows} (${pairs}). Counted as they are, they count twice.`;
}

const shownValues = 3;

/** `Northside, Old Mill, Weir and 6 more`. */
export function valueWords(values: readonly string[]): string {
  const different = [...new Set(values.filter((value) => value !== ''))];
  const rest = different.length - shownValues;
  const shown = different.slice(0, shownValues).map(shownText).join(', ');
  return rest > 0 ? `${shown} and ${String(rest)} more` : shown;
}
