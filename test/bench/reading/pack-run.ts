import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openNodeEngine } from '../../../electron/headless/open-duckdb.js';
import { readAll } from '../../../shared/pipeline.js';
import { emptyProject } from '../../../shared/project/project.js';
import { loadRaw } from '../../../shared/reading/load-raw.js';

/** What a pack needed, and what was found in it; printed as one line of JSON by `pack-run.ts FOLDER`. */
export interface PackRun {
  readonly stages: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly peakMb: number;
  readonly rows: number;
  readonly tables: number;
  readonly packs: readonly {
    readonly tables: number;
    readonly layouts: number;
    readonly departing: number;
    readonly overlaps: number;
    readonly sameRows: number;
    readonly updatedRows: number;
    readonly nameColumns: readonly string[];
  }[];
}

const [folder] = process.argv.slice(2);
if (folder !== undefined && process.argv[1]?.endsWith('pack-run.ts') === true)
  console.log(JSON.stringify(await packRun(folder)));

async function packRun(from: string): Promise<PackRun> {
  const files = readdirSync(from)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(from, name))) }));
  const engine = await openNodeEngine();
  const started = performance.now();
  let compared = 0;
  const reading = await readAll(files, emptyProject, (stage) => {
    if (stage === 'Comparing the files' && compared === 0) compared = performance.now();
    return Promise.resolve();
  });
  const read = performance.now();
  for (const table of reading.tables) loadRaw(engine, table);
  const loaded = performance.now();
  const seconds = (from_: number, to: number): number => (to - from_) / 1000;
  return {
    stages: {
      read: seconds(started, compared),
      compare: seconds(compared, read),
      load: seconds(read, loaded),
    },
    seconds: seconds(started, loaded),
    peakMb: process.resourceUsage().maxRSS / 1024,
    rows: reading.tables.reduce((sum, table) => sum + table.rows.length, 0),
    tables: reading.tables.length,
    packs: reading.packs.map(({ tables, layouts, columns, overlaps, repeats, nameColumns }) => ({
      tables: tables.length,
      layouts,
      departing: columns.flatMap(({ cells }) => cells.filter(({ states }) => states.length > 0)).length,
      overlaps: overlaps.length,
      sameRows: repeats.reduce((sum, one) => sum + one.sameRows, 0),
      updatedRows: repeats.reduce((sum, one) => sum + (one.updatedRows ?? 0), 0),
      nameColumns: nameColumns.map(({ name }) => name),
    })),
  };
}
