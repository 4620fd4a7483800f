import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliRun, freshFolder, runCli } from './run-cli.js';

/** What the command line wrote for the messy sample, and where. */
export interface SampleRun {
  readonly out: string;
  readonly run: CliRun;
}

/** `soundings run` over the messy sample: once for all tests of `npm test`, which names the folder, else once a call. */
export function sampleRun(): SampleRun {
  const folder = process.env['SAMPLE_RUN'] ?? freshFolder();
  const out = join(folder, 'out');
  const said = join(folder, 'said.json');
  if (existsSync(said)) return { out, run: JSON.parse(readFileSync(said, 'utf8')) as CliRun };
  const run = runSample(out);
  writeFileSync(said, JSON.stringify(run));
  return { out, run };
}

/** The same run once more, into another folder. */
export function runSample(out: string): CliRun {
  return runCli('run', 'sample-data/wrekindale', '--reference', 'sample-data/reference', '--out', out);
}
