import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { speedCsv, speedXlsx } from './speed-data.js';
import type { Job, Run } from './speed-run.js';

/**
 * `tsx test/bench/reading/speed.ts [--rounds 3] [--without-million]`: time and memory of reading a file into
 * the engine, beside yardsticks measured in the same run. Every measurement is a process of its own, and the
 * contenders take turns, so that other work on the machine meets them alike. Prints, and never fails.
 */
interface Trial {
  readonly says: string;
  readonly rows: number;
  readonly make: () => Uint8Array;
  readonly ours: readonly Job[];
  readonly yardsticks: readonly Job[];
  readonly rounds: number;
  /** What the issue asks for, by the first of ours and the first yardstick. */
  readonly goals: readonly Goal[];
}

interface Goal {
  readonly says: string;
  readonly held: (figures: Figures) => readonly [got: number, most: number];
}

interface Figures {
  readonly ours: Run;
  readonly yardstick: Run;
  readonly fileMb: number;
}

const seed = 20_240_401;
const heapMb = 8000;
const option = process.argv.indexOf('--rounds');
const rounds = option < 0 ? 3 : Number(process.argv[option + 1]);

const textMemory: Goal = {
  says: 'peak memory in MB, at most 4 × file + 300',
  held: ({ ours, fileMb }) => [ours.peakMb, 4 * fileMb + 300],
};
const atMost = (times: number): Goal => ({
  says: `time against the yardstick, at most ${String(times)} ×`,
  held: ({ ours, yardstick }) => [ours.seconds / yardstick.seconds, times],
});

const csv = (rows: number, howOften: number): Trial => ({
  says: 'CSV into the engine',
  rows,
  make: () => speedCsv(seed, rows),
  ours: ['soundings'],
  yardsticks: ['duckdb', 'hold'],
  rounds: howOften,
  goals: [atMost(1.5), textMemory],
});

const trials: readonly Trial[] = [
  csv(100_000, rounds),
  {
    says: 'XLSX read',
    rows: 100_000,
    make: () => speedXlsx(seed, 100_000),
    ours: ['soundings-read', 'soundings'],
    yardsticks: ['sheetjs', 'sheetjs-plain', 'hold'],
    rounds,
    goals: [
      atMost(1.3),
      {
        says: 'peak memory in MB, at most 1.5 × SheetJS + 300',
        held: ({ ours, yardstick }) => [ours.peakMb, 1.5 * yardstick.peakMb + 300],
      },
    ],
  },
  ...(process.argv.includes('--without-million') ? [] : [csv(1_000_000, 1)]),
];

const folder = mkdtempSync(join(tmpdir(), 'soundings-speed-'));
try {
  for (const trial of trials) show(trial);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function show({ says, rows, make, ours, yardsticks, rounds: howOften, goals }: Trial): void {
  const path = join(folder, 'file');
  const bytes = make();
  writeFileSync(path, bytes);
  const fileMb = bytes.length / 1e6;
  const load = loadavg().map((one) => one.toFixed(1));
  console.log(
    `\n${says}: ${rows.toLocaleString('en')} × 20, ${fileMb.toFixed(1)} MB, ${String(howOften)} rounds, load ${load.join(' ')}`,
  );
  console.log(
    `${''.padEnd(16)}${['seconds', 'processor s', 'peak MB', 'rows'].map((word) => word.padStart(13)).join('')}   stages`,
  );
  const jobs = [...ours, ...yardsticks];
  const runs = new Map<Job, Run[]>(jobs.map((job) => [job, []]));
  for (let round = 0; round < howOften; round += 1)
    for (const job of jobs) {
      const run = runOf(job, path);
      if (run !== null) runs.get(job)?.push(run);
    }
  const middle = new Map(jobs.map((job) => [job, middleOf(runs.get(job) ?? [])]));
  for (const [job, run] of middle) console.log(job.padEnd(16) + lineOf(run));
  showGoals(goals, {
    ours: middle.get(ours[0] ?? 'hold'),
    yardstick: middle.get(yardsticks[0] ?? 'hold'),
    fileMb,
  });
}

/** One measurement in a process of its own; null where it fails, as when memory runs out. */
function runOf(job: Job, path: string): Run | null {
  try {
    const printed = execFileSync(
      process.execPath,
      [
        ...process.execArgv,
        `--max-old-space-size=${String(heapMb)}`,
        fileURLToPath(new URL('speed-run.ts', import.meta.url)),
        job,
        path,
      ],
      { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Run;
  } catch (failure) {
    const words = failure instanceof Error && 'stderr' in failure ? String(failure.stderr) : String(failure);
    console.log(`${job} failed: ${/.*(?:Error|FATAL).*/.exec(words)?.[0] ?? words.slice(-300)}`);
    return null;
  }
}

/** The run in the middle by time. */
function middleOf(runs: readonly Run[]): Run | undefined {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor((runs.length - 1) / 2)];
}

function lineOf(run: Run | undefined): string {
  if (run === undefined) return '  failed';
  const numbers = [
    run.seconds.toFixed(2),
    run.cpuSeconds.toFixed(2),
    run.peakMb.toFixed(0),
    String(run.rows),
  ];
  const stages = Object.entries(run.stages).map(([name, seconds]) => `${name} ${seconds.toFixed(2)}`);
  return `${numbers.map((number) => number.padStart(13)).join('')}   ${stages.join(', ')}`;
}

function showGoals(
  goals: readonly Goal[],
  {
    ours,
    yardstick,
    fileMb,
  }: { readonly ours: Run | undefined; readonly yardstick: Run | undefined; readonly fileMb: number },
): void {
  if (ours === undefined || yardstick === undefined) return;
  for (const { says, held } of goals) {
    const [got, most] = held({ ours, yardstick, fileMb });
    console.log(`  ${says}: ${got.toFixed(2)} of ${most.toFixed(2)}, ${got <= most ? 'held' : 'NOT held'}`);
  }
  console.log(
    `  processor time against the yardstick: ${(ours.cpuSeconds / yardstick.cpuSeconds).toFixed(2)}`,
  );
}
