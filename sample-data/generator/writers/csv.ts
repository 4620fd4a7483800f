/** One line of delimited text; fields are quoted only where they must be. */
export function csvLine(fields: readonly string[], delimiter = ','): string {
  return fields.map((field) => quoted(field, delimiter)).join(delimiter);
}

/** A whole file with a header: LF, a line end after the last row. */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => valueIn(row, column)))];
  return lines.map((line) => `${csvLine(line)}\n`).join('');
}

/** The value of a column that every row must have. */
export function valueIn(row: Readonly<Record<string, string>>, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`a row has no ${column}`);
  return value;
}

function quoted(field: string, delimiter: string): string {
  const plain = !/["\r\n]/.test(field) && !field.includes(delimiter);
  return plain ? field : `"${field.replaceAll('"', '""')}"`;
}
