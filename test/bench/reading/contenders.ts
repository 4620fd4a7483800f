import { NODE_RUNTIME, VoidLogger, createDuckDB } from '@duckdb/duckdb-wasm/blocking';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { readFile } from '../../../shared/reading/read-file.js';
import type { Table } from './base-table.js';
import type { Sample } from './faults.js';

/** A loader under test: what it makes of a file, or undefined where it fails. */
export interface Contender {
  readonly name: string;
  readonly load: (sample: Sample) => Table | undefined;
}

const ours = (name: string, given: boolean): Contender => ({
  name,
  load: (sample) => {
    const answers = given ? [{ file: 'x.csv', sheet: '', given: sample.given }] : [];
    const found = readFile({ name: 'x.csv', bytes: sample.bytes }, '', { answers, firstTable: 1 });
    const table = found.sheets[0]?.tables[0];
    if (table === undefined) return undefined;
    return { header: table.columns.map((column) => column.name), rows: table.rows.map((row) => row.cells) };
  },
});

const papa: Contender = {
  name: 'PapaParse',
  load: ({ bytes }) => {
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
    const [header, ...rows] = data;
    return header === undefined ? undefined : { header, rows };
  },
};

/** DuckDB's own sniffer and reader, left alone but for keeping every column text. */
async function duckdb(): Promise<Contender> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => undefined);
  const connection = db.connect();
  connection.query('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
  return {
    name: 'DuckDB sniffer',
    load: ({ bytes }) => {
      db.registerFileBuffer('x.csv', bytes.slice());
      try {
        const found = connection.query("SELECT * FROM read_csv('x.csv', all_varchar = true)");
        const header = found.schema.fields.map((field) => field.name);
        const columns = header.map((_, i) => found.getChildAt(i));
        const text = (value: unknown): string => (typeof value === 'string' ? value : '');
        return {
          header,
          rows: Array.from({ length: found.numRows }, (_, row) =>
            columns.map((column) => text(column?.get(row))),
          ),
        };
      } catch {
        return undefined;
      } finally {
        db.dropFile('x.csv');
      }
    },
  };
}

export async function contenders(): Promise<readonly Contender[]> {
  return [ours('Soundings', false), ours('Soundings, given', true), await duckdb(), papa];
}
