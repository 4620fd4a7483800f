import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import type { SameColumns, TableProfile } from '../../../shared/profile/table-profile.js';
import { inWords, sentence } from '../../../shared/report/words.js';
import { shownText } from '../../words/shown-text.js';
import type { BarLine } from './bar-line.js';

/** Names of the columns of a table by their index. */
export type ColumnNames = (index: number) => string;

/** Names as the file spells them. */
export function columnNames(profiles: readonly ColumnProfile[], table: string): ColumnNames {
  const names = new Map(
    profiles.filter((one) => one.table === table).map(({ index, name }) => [index, `“${shownText(name)}”`]),
  );
  return (index) => names.get(index) ?? 'a column';
}

const sameWords: Readonly<Record<SameColumns['how'], string>> = {
  exact: 'says word for word the same as',
  case_and_spaces: 'says the same, capitals and spaces aside, as',
  one_to_one: 'has one value for each value of',
};

/** What shows only beside other columns: which say the same, follow from each other, or never change. */
export function sideSentences(column: number, table: TableProfile, nameOf: ColumnNames): readonly string[] {
  const others = (columns: readonly number[]): string =>
    inWords(columns.filter((index) => index !== column).map(nameOf));
  return [
    ...table.same
      .filter(({ columns }) => columns.includes(column))
      .map(({ columns, how }) => sentence(`It ${sameWords[how]} ${others(columns)}`)),
    ...table.derived
      .filter(({ to }) => to === column)
      .map(({ from }) => sentence(`${nameOf(from)} settles what it says: it can be checked by it`)),
    ...(table.constant.includes(column) ? ['It says one thing only.'] : []),
  ];
}

/** Gaps that it shares with other columns, and rows that it does not tell apart though it nearly does. */
export function sideLines(column: number, table: TableProfile, nameOf: ColumnNames): readonly BarLine[] {
  const gaps = table.blankTogether
    .filter(({ columns }) => columns.includes(column))
    .map(({ columns, rows }): BarLine => ({
      label: `nothing here nor in ${inWords(columns.filter((index) => index !== column).map(nameOf))}`,
      rows,
      bar: { is: 'missing', column, means: 'any' },
      tone: 'blank',
    }));
  const repeats = table.keys
    .filter(({ columns, rowNumbers }) => columns.includes(column) && rowNumbers.length > 0)
    .map(({ columns, rowNumbers }): BarLine => ({
      label:
        columns.length === 1
          ? 'tells all rows apart but these'
          : `with ${inWords(columns.filter((index) => index !== column).map(nameOf))} tells all rows apart but these`,
      rows: rowNumbers.length,
      bar: { is: 'rows', rowNumbers },
    }));
  return [...gaps, ...repeats];
}
