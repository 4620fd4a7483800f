import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CliRun {
  readonly status: number | null;
  readonly written: readonly string[];
  readonly complaints: string;
  /** Tries to reach a network, one a line; empty when there were none. */
  readonly networkTries: string;
  readonly seconds: number;
  /** Largest memory in use, in MB. */
  readonly peakMegabytes: number;
}

/** A folder of its own for a test. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'soundings-'));
}

/** Run the command line as a person would, with every way to a network shut and watched. */
export function runCli(...words: readonly string[]): CliRun {
  const folder = freshFolder();
  const log = join(folder, 'network.log');
  const memory = join(folder, 'memory.txt');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      './test/support/no-network.mjs',
      '--import',
      './test/support/peak-memory.mjs',
      'electron/headless/soundings.mjs',
      ...words,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, NETWORK_LOG: log, MEMORY_LOG: memory, TZ: 'Pacific/Auckland' },
      maxBuffer: 1 << 26,
    },
  );
  return {
    status,
    written: stdout.split('\n').filter((line) => line !== ''),
    complaints: stderr,
    networkTries: existsSync(log) ? readFileSync(log, 'utf8') : '',
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: existsSync(memory) ? Number(readFileSync(memory, 'utf8')) : Number.NaN,
  };
}
