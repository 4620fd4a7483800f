import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readAll, runPipeline } from '../../../shared/pipeline.js';
import { emptyProject } from '../../../shared/project/project.js';
import { openEngine } from '../../support/engine.js';
import { auditFile } from './audit-data.js';
import { type Asked, noteStatements } from './note-statements.js';

/**
 * `tsx test/bench/quality/same-statements.ts [--million] [--dearest]`: a whole run over one referral file, stage by
 * stage, beside native DuckDB on two threads given the very same statements. What is worked out between the
 * statements is in our time and not in theirs. `--dearest` also lists the statements that took longest. Prints, and
 * never fails.
 */
const [rows, width] = process.argv.includes('--million')
  ? ([1_000_000, 20] as const)
  : ([100_000, 40] as const);
const folder = mkdtempSync(join(tmpdir(), 'same-statements-'));
const text = auditFile(rows, width);
console.log(`${String(rows)} × ${String(width)}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`);

const ours = await ourRun();
const theirs = await theirSeconds(ours.asked);
rmSync(folder, { recursive: true });
for (const [stage, seconds] of ours.stages) {
  const asked = ours.asked.filter((one) => one.stage === stage);
  const inEngine = asked.reduce((sum, one) => sum + one.seconds, 0);
  const native = asked.reduce((sum, one) => sum + (theirs.get(one) ?? 0), 0);
  console.log(
    `${stage.padEnd(40)}${String(asked.length).padStart(6)} statements   ours ${print(seconds)} s, in the engine ${print(inEngine)} s   native ${print(native)} s   ratio ${print(seconds / native)}`,
  );
}
const refused = ours.asked.filter((one) => !theirs.has(one)).length;
if (refused > 0) console.log(`${String(refused)} statements that native refuses are left out of its time`);
if (process.argv.includes('--dearest'))
  for (const one of ours.asked.toSorted((a, b) => b.seconds - a.seconds).slice(0, 60))
    console.log(`${print(one.seconds)} s  ${one.stage}  ${one.script.replace(/\s+/g, ' ').slice(0, 300)}`);

function print(seconds: number): string {
  return seconds.toFixed(2).padStart(6);
}

interface OurRun {
  readonly stages: ReadonlyMap<string, number>;
  readonly asked: readonly Asked[];
}

async function ourRun(): Promise<OurRun> {
  const stages = new Map<string, number>();
  const asked: Asked[] = [];
  let stage = 'Reading';
  let since = performance.now();
  const engine = noteStatements(await openEngine(), {
    stage: () => stage,
    note: (one) => asked.push(one),
    keep: (name, bytes) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    },
  });
  const progress = (name: string): Promise<void> => {
    const now = performance.now();
    stages.set(stage, (stages.get(stage) ?? 0) + (now - since) / 1000);
    stage = name.replace(/ referrals\.csv$/, '');
    since = now;
    return Promise.resolve();
  };
  const file = { name: 'referrals.csv', bytes: new TextEncoder().encode(text) };
  const reading = await readAll([file], emptyProject, progress);
  await runPipeline({ engine, files: [file], reading, references: [], project: emptyProject, progress });
  await progress('');
  engine.close();
  return { stages, asked };
}

async function theirSeconds(asked: readonly Asked[]): Promise<ReadonlyMap<Asked, number>> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  const seconds = new Map<Asked, number>();
  for (const one of asked) {
    const start = performance.now();
    try {
      (await connection.runAndReadAll(one.script)).getRowObjects();
      seconds.set(one, (performance.now() - start) / 1000);
    } catch (fault) {
      console.log(`native refuses: ${String(fault).slice(0, 200)}`);
    }
  }
  connection.closeSync();
  return seconds;
}
