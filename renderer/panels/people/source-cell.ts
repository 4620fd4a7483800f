import type { IdentityColumn, IdentityPart } from '../../../shared/people/cards/identity-columns.js';
import type { PairSide, RowPlace } from '../../../shared/people/pair.js';

/** Where a value was read: its row, and its column where that is known. */
export interface SourceCell {
  readonly place: RowPlace;
  readonly columnIndex: number | null;
}

/** Columns that may have said a field: initials are also taken from names. */
const partsOf: Readonly<Record<string, readonly IdentityPart[]>> = {
  given: ['given', 'name'],
  surname: ['surname', 'name'],
  initials: ['initials', 'name', 'given'],
};

/** The first of a person's rows whose table has a column for the field; else their first row. */
export function sourceCell(
  { rows }: PairSide,
  field: string,
  columns: readonly IdentityColumn[],
): SourceCell | undefined {
  const parts: readonly string[] = partsOf[field] ?? [field];
  for (const place of rows)
    for (const part of parts) {
      const column = columns.find((one) => one.table === place.table && one.part === part);
      if (column !== undefined) return { place, columnIndex: column.index };
    }
  const [first] = rows;
  return first === undefined ? undefined : { place: first, columnIndex: null };
}
