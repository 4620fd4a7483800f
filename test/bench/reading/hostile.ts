import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openNodeEngine } from '../../../electron/headless/open-duckdb.js';
import { loadRaw } from '../../../shared/reading/load-raw.js';
import { readFile } from '../../../shared/reading/read-file.js';
import { hostileFiles } from './hostile-files.js';

/**
 * `tsx test/bench/reading/hostile.ts [scale] [--only WORDS]`: every hostile file read and loaded into the engine
 * in a process of its own, with its time and largest size. At a scale of 1 they are as large as the issue names.
 * Nothing may take over 60 s or 2 GB, or end without tables or a sentence.
 */
const mostSeconds = 60;
const mostMb = 2000;
const scale = Number(process.argv.slice(2).find((word) => /^[\d.]+$/.test(word)) ?? 1);
const wordAfter = (option: string): string | undefined => {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
};

interface Result {
  readonly bytes: number;
  readonly readSeconds: number;
  readonly loadSeconds: number;
  readonly heldMb: number;
  readonly peakMb: number;
  readonly says: string;
}

const child = wordAfter('--child');
if (child === undefined) showAll(wordAfter('--only') ?? '');
else console.log(JSON.stringify(await measured(child)));

async function measured(named: string): Promise<Result> {
  const file = hostileFiles(scale).find(({ name }) => name === named);
  if (file === undefined) throw new Error('there is no such hostile file');
  const bytes = file.make();
  const engine = await openNodeEngine();
  const heldMb = process.resourceUsage().maxRSS / 1024;
  const start = performance.now();
  const intake = readFile({ name: 'hostile', bytes }, 'none');
  const afterRead = performance.now();
  const tables = intake.sheets.flatMap((sheet) => sheet.tables);
  let failed = '';
  try {
    for (const table of tables.slice(0, 100)) loadRaw(engine, table);
  } catch (thrown) {
    failed = ` LOADING FAILED: ${String(thrown).slice(0, 120)}`;
  }
  const [first] = tables;
  const found = `${String(tables.length)} tables, the first ${String(first?.rows.length ?? 0)} × ${String(first?.columns.length ?? 0)}`;
  return {
    bytes: bytes.length,
    readSeconds: (afterRead - start) / 1000,
    loadSeconds: (performance.now() - afterRead) / 1000,
    heldMb,
    peakMb: process.resourceUsage().maxRSS / 1024,
    says: (intake.error ?? found) + failed,
  };
}

function showAll(only: string): void {
  console.log(
    `scale ${String(scale)}, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  console.log(
    `${'file'.padEnd(52)}${['MB', 'read s', 'load s', 'held MB', 'peak MB'].map((word) => word.padStart(9)).join('')}`,
  );
  for (const { name } of hostileFiles(scale).filter((file) => file.name.includes(only)))
    console.log(name.padEnd(52) + lineOf(name));
}

function lineOf(name: string): string {
  const self = fileURLToPath(import.meta.url);
  const { stdout, signal, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, self, String(scale), '--child', name],
    {
      encoding: 'utf8',
      timeout: (mostSeconds + 30) * 1000,
      killSignal: 'SIGKILL',
    },
  );
  if (signal !== null) return `  FAULT: not done after ${String(mostSeconds + 30)} s`;
  const printed = stdout.trim().split('\n').at(-1) ?? '';
  if (!printed.startsWith('{'))
    return `  FAULT: ${/.*(?:Error|FATAL).*/.exec(stderr)?.[0].slice(0, 150) ?? 'the process ended'}`;
  const { bytes, readSeconds, loadSeconds, heldMb, peakMb, says } = JSON.parse(printed) as Result;
  const numbers = [
    (bytes / 1e6).toFixed(1),
    readSeconds.toFixed(2),
    loadSeconds.toFixed(2),
    heldMb.toFixed(0),
    peakMb.toFixed(0),
  ];
  const over = [
    readSeconds + loadSeconds > mostSeconds ? 'TOO SLOW' : '',
    peakMb > mostMb ? 'TOO LARGE' : '',
  ].filter((word) => word !== '');
  return `${numbers.map((number) => number.padStart(9)).join('')}  ${[...over, says].join(' ')}`;
}
