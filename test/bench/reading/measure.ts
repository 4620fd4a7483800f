import type { Table } from './base-table.js';

/** Loaded without error, then precision, recall and F1 of header cells, whole records and single cells: ten measures of 0–1. */
export function tenMeasures(expected: Table, got: Table | undefined): number[] {
  if (got === undefined) return Array.from({ length: 10 }, () => 0);
  const record = (cells: readonly string[]): string => JSON.stringify(cells);
  return [
    1,
    ...agreement(expected.header, got.header),
    ...agreement(expected.rows.map(record), got.rows.map(record)),
    ...agreement(expected.rows.flat(), got.rows.flat()),
  ];
}

/** Precision, recall and F1 of two multisets; two empty ones agree. */
function agreement(expected: readonly string[], got: readonly string[]): [number, number, number] {
  if (expected.length === 0 && got.length === 0) return [1, 1, 1];
  const left = new Map<string, number>();
  for (const item of expected) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of got) {
    const there = left.get(item) ?? 0;
    if (there === 0) continue;
    left.set(item, there - 1);
    common += 1;
  }
  const precision = got.length === 0 ? 0 : common / got.length;
  const recall = expected.length === 0 ? 0 : common / expected.length;
  return [precision, recall, common === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
}
