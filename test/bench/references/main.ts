/**
 * A postcode file of 2.6 million rows joined to an export: `npx tsx test/bench/references/main.ts [onspd|narrow] [seed]`.
 * Prints seconds of each part and the largest memory of the process; nothing fails by the clock.
 */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNodeEngine } from '../../../electron/headless/open-duckdb.js';
import { readReference } from '../../../electron/headless/read-reference.js';
import { runPipeline } from '../../../shared/pipeline.js';
import { emptyProject } from '../../../shared/project/project.js';
import { sql } from '../../../shared/sql/sql.js';
import { type Layout, deprivationFile, postcodeFile, referralFile } from './postcode-file.js';

const rows = 2_600_000;
const referrals = 20_000;
const [layout = 'onspd', seed = '1'] = process.argv.slice(2);
const heldNow = (): number => process.memoryUsage().rss / 1e6;
const encoder = new TextEncoder();
const quiet = (): Promise<void> => Promise.resolve();
const seconds = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  const done = await work();
  return [done, (performance.now() - start) / 1000];
};

const folder = mkdtempSync(join(tmpdir(), 'postcodes-'));
const path = join(folder, 'ONSPD_AUG_2024_UK.csv');
const written = openSync(path, 'w');
for (const part of postcodeFile(layout as Layout, rows, Number(seed)))
  writeSync(written, encoder.encode(part));
closeSync(written);
const before = process.cpuUsage();
const start = performance.now();
const file = await readReference(path);
const read = (performance.now() - start) / 1000;
const wholeBytes = statSync(path).size;
rmSync(folder, { recursive: true });
const text = (name: string, content: string) => ({ name, bytes: encoder.encode(content) });
const files = [text('referrals.csv', referralFile(referrals, rows))];
const deprivation = text('IoD2025_File_7.csv', deprivationFile(rows));
const stages: [string, number, number][] = [];
const engine = await openNodeEngine();
const run = await runPipeline({
  engine,
  files,
  references: [file, deprivation],
  project: emptyProject,
  progress: (stage) => {
    if (stages.at(-1)?.[0] !== stage) stages.push([stage, (performance.now() - start) / 1000, heldNow()]);
    return Promise.resolve();
  },
});
const whole = (performance.now() - start) / 1000;
const spent = process.cpuUsage(before);
const [without] = await seconds(async () => {
  const other = await openNodeEngine();
  const begun = performance.now();
  await runPipeline({
    engine: other,
    files,
    references: [deprivation],
    project: emptyProject,
    progress: quiet,
  });
  other.close();
  return (performance.now() - begun) / 1000;
});
const [joined] = engine.rows<{ n: number }>(
  sql`SELECT count(*)::INTEGER AS n FROM referral WHERE imd_decile_derived`,
);
console.log(
  `${layout}, seed ${seed}: ${(wholeBytes / 1e6).toFixed(0)} MB, ${String(rows)} rows; read in ${read.toFixed(1)} s, ${(file.bytes.length / 1e6).toFixed(0)} MB kept`,
);
const { user, system } = spent;
console.log(`reading and the whole run: ${((user + system) / 1e6).toFixed(1)} s of the processor`);
console.log(`whole run: ${whole.toFixed(1)} s; the same without the postcode file: ${without.toFixed(1)} s`);
for (const [stage, at, held] of stages) console.log(`  ${at.toFixed(1)} s, ${held.toFixed(0)} MB  ${stage}`);
console.log(`referrals with a decile by the join: ${String(joined?.n ?? 0)} of ${String(referrals)}`);
console.log(
  run.referencesFound
    .map(({ kind, rows: n, edition }) => `${kind}: ${String(n)} rows, ${edition}`)
    .join('\n'),
);
console.log(`largest memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
