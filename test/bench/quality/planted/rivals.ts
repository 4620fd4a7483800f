import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeOf } from './oracles.js';
import type { MadeScheme } from './scheme.js';
import { type MadeFile, fieldsOf } from './write-scheme.js';

/** How many planted cells a rival named. */
export interface RivalScore {
  planted: number;
  found: number;
}

/**
 * What a careful reader of `SUMMARIZE` notices: columns as `record field` whose ends lie far outside their
 * quartiles, that did not become dates or numbers although their name says so, or that hold nulls.
 */
export async function summarise(files: readonly MadeFile[]): Promise<ReadonlySet<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const named = new Set<string>();
  try {
    for (const { name, text, record } of files) {
      const path = join(folder, name);
      writeFileSync(path, text);
      const fields = fieldsOf(record);
      const read = await connection.runAndReadAll(`SUMMARIZE SELECT * FROM read_csv('${path}')`);
      read.getRowObjects().forEach((row, i) => {
        if (isOdd(row, fields[i] ?? '')) named.add(`${record} ${fields[i] ?? ''}`);
      });
    }
  } catch {
    // What the rival cannot read, it does not name.
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
  return named;
}

function isOdd(row: Readonly<Record<string, unknown>>, field: string): boolean {
  const type = String(row['column_type']);
  const wantsType = /date|age|total|count|min$|decile/.test(field);
  if (wantsType && type === 'VARCHAR') return true;
  const [low, q25, q75, high] = ['min', 'q25', 'q75', 'max'].map((key) => valueIn(row[key], type));
  if (low === undefined || q25 === undefined || q75 === undefined || high === undefined) return false;
  if ([low, q25, q75, high].some(Number.isNaN)) return false;
  const fence = 3 * (q75 - q25);
  return low < q25 - fence || high > q75 + fence;
}

function valueIn(value: unknown, type: string): number {
  if (typeof value !== 'string' && typeof value !== 'number') return Number.NaN;
  return type === 'DATE' ? Date.parse(String(value)) : Number(value);
}

/**
 * Rules of thumb, cell by cell as `place field`: what does not parse where nine in ten do, three standard
 * deviations from the mean, a category seen once, an identifier seen twice.
 */
export function ruleOfThumb(scheme: MadeScheme, files: readonly MadeFile[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { text, record } of files) {
    const delimiter = [',', ';', '\t'].find((one) => (text.split('\n')[0] ?? '').includes(one)) ?? ',';
    const lines = text
      .split('\n')
      .slice(1, scheme[record].length + 1)
      .map((line) => line.split(delimiter));
    fieldsOf(record).forEach((field, column) => {
      const cells = lines.map((cellsOfLine) => cellsOfLine[column] ?? '');
      for (const i of oddCells(cells)) named.add(`${placeOf(record, i)} ${field}`);
    });
  }
  return named;
}

function oddCells(cells: readonly string[]): number[] {
  const filled = cells.filter((cell) => cell !== '');
  const numbers = cells.map((cell) => (cell === '' ? Number.NaN : Number(cell)));
  const dates = cells.map((cell) =>
    /\d{2}/.test(cell) && /[-/]/.test(cell) ? Date.parse(cell.split('/').reverse().join('-')) : Number.NaN,
  );
  const typed = [numbers, dates].find(
    (values) => values.filter((one) => !Number.isNaN(one)).length > 0.9 * filled.length,
  );
  if (typed !== undefined && filled.length > 0) return oddNumbers(cells, typed);
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  if (counts.size > 0.9 * filled.length)
    return cells.flatMap((cell, i) => ((counts.get(cell) ?? 0) > 1 ? [i] : []));
  return counts.size < 40 ? cells.flatMap((cell, i) => (counts.get(cell) === 1 ? [i] : [])) : [];
}

function oddNumbers(cells: readonly string[], values: readonly number[]): number[] {
  const real = values.filter((one) => !Number.isNaN(one));
  const mean = real.reduce((sum, one) => sum + one, 0) / real.length;
  const sd = Math.sqrt(real.reduce((sum, one) => sum + (one - mean) ** 2, 0) / real.length);
  return values.flatMap((value, i) =>
    (Number.isNaN(value) ? cells[i] !== '' : sd > 0 && Math.abs(value - mean) > 3 * sd) ? [i] : [],
  );
}
