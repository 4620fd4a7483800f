import { NODE_RUNTIME, VoidLogger, createDuckDB } from '@duckdb/duckdb-wasm/blocking';
import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openNodeEngine } from '../../../electron/headless/open-duckdb.js';
import { loadRaw, rawTable } from '../../../shared/reading/load-raw.js';
import { readFile } from '../../../shared/reading/read-file.js';
import { name, sql } from '../../../shared/sql/sql.js';
import { speedColumns } from './speed-data.js';

/** What one contender needed for one file. Times are of the work alone, the engine already open and the bytes already in memory. */
export interface Run {
  readonly stages: Readonly<Record<string, number>>;
  /** Wall clock and processor seconds of all stages. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly rows: number;
  /** Largest resident size of the process in MB, its start and the file's bytes included. */
  readonly peakMb: number;
}

export type Job = 'hold' | 'soundings' | 'soundings-read' | 'duckdb' | 'sheetjs' | 'sheetjs-plain';

/** Run as a child process: `speed-run.ts JOB FILE` prints one line of JSON. */
const [job, path] = process.argv.slice(2);
if (path !== undefined && process.argv[1]?.endsWith('speed-run.ts') === true) {
  const { buffer, byteOffset, length } = readFileSync(path);
  const run = await measured(job as Job, new Uint8Array(buffer, byteOffset, length));
  console.log(JSON.stringify(run));
}

type Stage = <T>(name: string, work: () => T) => T;

async function measured(what: Job, bytes: Uint8Array): Promise<Run> {
  const stages: Record<string, number> = {};
  const stage: Stage = (named, work) => {
    const start = performance.now();
    const result = work();
    stages[named] = (performance.now() - start) / 1000;
    return result;
  };
  const work = await prepared(what);
  const cpu = process.cpuUsage();
  const rows = work(bytes, stage);
  const { user, system } = process.cpuUsage(cpu);
  return {
    stages,
    seconds: Object.values(stages).reduce((sum, one) => sum + one, 0),
    cpuSeconds: (user + system) / 1e6,
    rows,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

type Work = (bytes: Uint8Array, stage: Stage) => number;

async function prepared(what: Job): Promise<Work> {
  switch (what) {
    case 'hold':
      return (bytes) => bytes.length;
    case 'soundings':
      return soundings(await openNodeEngine());
    case 'soundings-read':
      return (bytes, stage) => {
        const intake = stage('read', () => readFile({ name: 'speed', bytes }, 'none'));
        return intake.sheets[0]?.tables[0]?.rows.length ?? 0;
      };
    case 'duckdb':
      return duckdb();
    case 'sheetjs':
      return sheetjs({ cellStyles: true, cellNF: true, cellFormula: false, cellHTML: false });
    case 'sheetjs-plain':
      return sheetjs({});
  }
}

function soundings(engine: Awaited<ReturnType<typeof openNodeEngine>>): Work {
  return (bytes, stage) => {
    const intake = stage('read', () => readFile({ name: 'speed', bytes }, 'none'));
    const table = intake.sheets[0]?.tables[0];
    if (table === undefined) throw new Error('the file gave no table');
    stage('load', () => {
      loadRaw(engine, table);
    });
    const [counted] = engine.rows<{ n: number }>(
      sql`SELECT count(*)::INTEGER AS n FROM ${name(rawTable(table.table))}`,
    );
    return counted?.n ?? 0;
  };
}

/** The engine's own reader, told everything, into columns of text; with `strict_mode` beside this line end it finds no rows at all. */
async function duckdb(): Promise<Work> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => undefined);
  db.open({ path: ':memory:', maximumThreads: 1 });
  const connection = db.connect();
  const types = Array.from({ length: speedColumns }, (_, i) => `c${String(i + 1)}: 'VARCHAR'`).join(', ');
  return (bytes, stage) => {
    stage('load', () => {
      db.registerFileBuffer('speed.csv', bytes);
      connection.query(`CREATE TABLE told AS SELECT * FROM read_csv('speed.csv', columns = {${types}},
        auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n',
        null_padding = false, ignore_errors = false, parallel = false)`);
    });
    const counted = connection.query('SELECT count(*)::INTEGER AS n FROM told');
    return Number(counted.getChildAt(0)?.get(0));
  };
}

function sheetjs(options: NonNullable<Parameters<typeof read>[1]>): Work {
  return (bytes, stage) => {
    const book = stage('read', () => read(bytes, { dense: true, type: 'array', ...options }));
    return (book.Sheets[book.SheetNames[0] ?? '']?.['!data']?.length ?? 1) - 1;
  };
}
