import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyProject } from '../../../shared/project/project.js';
import { readAll, runPipeline } from '../../../shared/pipeline.js';
import { openEngine } from '../../support/engine.js';
import { auditFile } from './audit-data.js';
import { nativeAudit } from './native-audit.js';

/**
 * `tsx test/bench/quality/audit-speed.ts [--million]`: a whole run over one referral file, stage by stage, beside
 * native DuckDB on two threads asked the same questions row by row. Prints, and never fails.
 */
const [rows, width] = process.argv.includes('--million')
  ? ([1_000_000, 20] as const)
  : ([100_000, 40] as const);
const folder = mkdtempSync(join(tmpdir(), 'audit-speed-'));
const path = join(folder, 'referrals.csv');
const text = auditFile(rows, width);
writeFileSync(path, text);
const header = (text.split('\n')[0] ?? '').split(',');
console.log(
  `${String(rows)} × ${String(header.length)}, ${(text.length / 1e6).toFixed(0)} MB, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
);

const native = await nativeAudit(path, header);
const theirs = {
  load: await seconds(native.load),
  profile: await seconds(native.profile),
  rules: await seconds(native.rules),
};
native.close();
const ours = await ourStages();
rmSync(folder, { recursive: true });

const total = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((sum, one) => sum + one, 0);
for (const [stage, time] of Object.entries(ours))
  console.log(`  ${stage.padEnd(48)}${time.toFixed(2).padStart(8)} s`);
const of = (...names: readonly string[]): number =>
  Object.entries(ours).reduce(
    (sum, [stage, time]) => sum + (names.some((name) => stage.startsWith(name)) ? time : 0),
    0,
  );
line('read and load', of('Reading'), theirs.load);
line('load and first profile', of('Looking'), theirs.profile);
line('mapping, cleaning and all rules', of('Matching', 'Cleaning', 'Checking', 'Finding'), theirs.rules);
line('the whole', total(ours), total(theirs));

function line(what: string, our: number, their: number): void {
  console.log(
    `${what.padEnd(34)} ours ${our.toFixed(2).padStart(7)} s   native ${their.toFixed(2).padStart(7)} s   ratio ${(our / their).toFixed(2)}`,
  );
}

/** Seconds a stage, as the pipeline announces them. */
async function ourStages(): Promise<Record<string, number>> {
  const engine = await openEngine();
  const stages: Record<string, number> = {};
  let current = 'Reading';
  let since = performance.now();
  const progress = (name: string): Promise<void> => {
    const now = performance.now();
    stages[current] = (stages[current] ?? 0) + (now - since) / 1000;
    current = name.replace(/ (?:referrals\.csv)$/, '');
    since = now;
    return Promise.resolve();
  };
  const file = { name: 'referrals.csv', bytes: new TextEncoder().encode(text) };
  const reading = await readAll([file], emptyProject, progress);
  await runPipeline({ engine, files: [file], reading, references: [], project: emptyProject, progress });
  await progress('');
  engine.close();
  return stages;
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
