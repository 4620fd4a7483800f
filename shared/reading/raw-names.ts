/** Name of a source column inside the engine: by position, so that no spelling can clash. */
export function columnKey(index: number): string {
  return `c${String(index)}`;
}

/** Name of the engine table that holds a source table as it was read; never written again. */
export function rawTable(table: string): string {
  return `raw_${table}`;
}
