import type { SourceTable } from '../reading/source.js';

/**
 * What tables are called in step ids: file and sheet, and from the second table of a sheet
 * on its place there. Table numbers would change when files are added.
 */
export function tableKeys(
  tables: readonly Pick<SourceTable, 'table' | 'file' | 'sheet'>[],
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    tables.map((table) => {
      const place = table.sheet === '' ? table.file : `${table.file}#${table.sheet}`;
      const count = (seen.get(place) ?? 0) + 1;
      seen.set(place, count);
      return [table.table, count === 1 ? place : `${place}~${String(count)}`] as const;
    }),
  );
}

/** The column as the file spells it; beyond the header, and where it has no name, `column_N`. */
export function columnName(table: SourceTable, index: number): string {
  return table.columns[index - 1]?.name ?? `column_${String(index)}`;
}

/** Id of a step on one column of a table. Columns of the same name are told apart by position. */
export function columnStepId(
  key: string,
  { table, index, label }: { readonly table: SourceTable; readonly index: number; readonly label: string },
): string {
  const column = columnName(table, index);
  const alone = column !== '' && table.columns.filter((one) => one.name === column).length === 1;
  return `${key}/${alone ? column : `${column}[${String(index)}]`}/${label}`;
}

/** Id of a step on whole rows of a table. */
export function rowStepId(key: string, label: string): string {
  return `${key}/${label}`;
}
