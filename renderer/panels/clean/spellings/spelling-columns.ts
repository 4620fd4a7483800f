import type { Snapshot } from '../../../../shared/ipc/desk.js';
import type { ColumnKind, ColumnProfile } from '../../../../shared/profile/column-profile.js';
import type { ChoiceGroup } from '../../../widgets/SearchPicker.js';
import { counted } from '../../../words/number-words.js';

/** A column whose spellings can be looked at. */
export interface SpellingColumn {
  readonly id: string;
  readonly table: string;
  readonly column: number;
  /** How many different texts it holds. */
  readonly distinct: number;
}

/** Kinds of columns in which two texts that are alike are still two things. */
const others: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'empty',
  'date',
  'number',
  'score',
  'id',
  'postcode',
  'nhs_number',
  'phone',
  'email',
  'time',
  'yes_no',
]);

/** Columns of texts with at least two of them, most texts first within a file. */
export function spellingColumns(profiles: readonly ColumnProfile[]): readonly SpellingColumn[] {
  return profiles
    .filter(({ kind, distinct }) => distinct > 1 && !others.has(kind))
    .map(({ table, index, distinct }) => ({ id: idOf(table, index), table, column: index, distinct }));
}

/** The same as a list to choose from, by file. */
export function spellingChoices({ files, profiles }: Snapshot): readonly ChoiceGroup[] {
  const own = new Set(spellingColumns(profiles).map(({ id }) => id));
  return files
    .flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables))
    .map(({ table, file, sheet }) => ({
      id: table,
      label: sheet === '' ? file : `${file}, ${sheet}`,
      choices: profiles
        .filter((one) => one.table === table && own.has(idOf(table, one.index)))
        .map(({ index, name, distinct }) => ({
          id: idOf(table, index),
          label: `${name} (${counted(distinct)} different)`,
        })),
    }))
    .filter(({ choices }) => choices.length > 0);
}

function idOf(table: string, index: number): string {
  return `${table}.${String(index)}`;
}
