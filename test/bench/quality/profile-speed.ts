import { loadavg } from 'node:os';
import type { Engine } from '../../../shared/engine/engine.js';
import { profileWhole } from '../../../shared/profile/profile-table.js';
import type { SourceTable } from '../../../shared/reading/source.js';
import { Sql } from '../../../shared/sql/sql.js';
import { openEngine } from '../../support/engine.js';
import { sourceTable } from '../../support/source-table.js';
import { nativeTable } from './native-profile.js';
import { madeColumns, makeTable } from './profile-data.js';

/**
 * `tsx test/bench/quality/profile-speed.ts [--rounds 3] [--with-million]`: the first profile of a table, beside
 * native DuckDB on two threads answering the same questions row by row, in turns. Prints, and never fails.
 */
interface Size {
  readonly rows: number;
  readonly width: number;
}

const option = process.argv.indexOf('--rounds');
const rounds = option < 0 ? 3 : Number(process.argv[option + 1]);
const sizes: readonly Size[] = [
  { rows: 100_000, width: 40 },
  ...(process.argv.includes('--with-million') ? [{ rows: 1_000_000, width: 20 }] : []),
];

for (const size of sizes) await measure(size);

async function measure({ rows, width }: Size): Promise<void> {
  const engine = await openEngine();
  engine.run(new Sql([{ kind: 'text', text: makeTable(rows, width) }]));
  const native = await nativeTable(rows, width);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(
      await seconds(() => {
        profile(engine, width);
      }),
    );
    theirs.push(await seconds(native.profile));
  }
  native.close();
  engine.close();
  const [mine, yardstick] = [median(ours), median(theirs)];
  console.log(`${String(rows)} × ${String(width)}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`);
  console.log(`  profile        first ${shown(ours[0])}, median ${shown(mine)}`);
  console.log(`  native DuckDB  first ${shown(theirs[0])}, median ${shown(yardstick)}`);
  console.log(`  ratio          ${(mine / yardstick).toFixed(2)}`);
}

function profile(engine: Engine, width: number): void {
  profileWhole(engine, tableOf(width));
}

function tableOf(width: number): SourceTable {
  return sourceTable(madeColumns(width).map(({ header }) => [header, []] as const));
}

async function seconds(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function shown(time: number | undefined): string {
  return `${(time ?? NaN).toFixed(2)} s`;
}
