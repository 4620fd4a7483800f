import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFiles } from './pack-data.js';
import type { PackRun } from './pack-run.js';

/**
 * `tsx test/bench/reading/pack.ts [--files 36] [--rows 235000] [--seed 1]`: many files at once, made from a
 * seed with drift, overlaps and workbooks among them, read, compared and put into the engine by a process
 * of its own. Prints seconds by stage and memory, and never fails.
 */
const numberOf = (option: string, otherwise: number): number => {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = numberOf('--files', 36);
const rows = numberOf('--rows', 235_000);
const mostSeconds = 60;

const folder = mkdtempSync(join(tmpdir(), 'soundings-pack-'));
try {
  let bytes = 0;
  for (const [i, file] of packFiles(numberOf('--seed', 20_240_401), count, rows).entries()) {
    writeFileSync(join(folder, `${String(i + 1).padStart(3, '0')} ${file.name}`), file.bytes);
    bytes += file.bytes.length;
  }
  const load = loadavg().map((one) => one.toFixed(1));
  console.log(
    `${String(count)} files, ${rows.toLocaleString('en')} rows, ${(bytes / 1e6).toFixed(1)} MB, load ${load.join(' ')}`,
  );
  show(runOf());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runOf(): PackRun {
  const script = fileURLToPath(new URL('pack-run.ts', import.meta.url));
  const printed = execFileSync(
    process.execPath,
    [...process.execArgv, '--max-old-space-size=8000', script, folder],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as PackRun;
}

function show({ stages, seconds, peakMb, rows: read, tables, packs }: PackRun): void {
  const staged = Object.entries(stages).map(([name, took]) => `${name} ${took.toFixed(2)}`);
  console.log(`${seconds.toFixed(2)} s (${staged.join(', ')}), ${peakMb.toFixed(0)} MB at the peak`);
  console.log(`${String(tables)} tables, ${read.toLocaleString('en')} rows`);
  for (const pack of packs) {
    console.log(
      `pack of ${String(pack.tables)} tables in ${String(pack.layouts)} layouts: ${String(pack.departing)} places depart, ` +
        `${String(pack.overlaps)} pairs overlap in ${pack.sameRows.toLocaleString('en')} rows, ` +
        `${pack.updatedRows.toLocaleString('en')} updated; from names: ${pack.nameColumns.join(', ')}`,
    );
  }
  console.log(`under ${String(mostSeconds)} s: ${seconds < mostSeconds ? 'held' : 'NOT held'}`);
}
