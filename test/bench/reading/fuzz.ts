import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checked } from './fuzz-check.js';
import { type Fixture, fixtures } from './fuzz-fixtures.js';
import { type Outcome, kindOf, reportLines } from './fuzz-report.js';
import { type Mutant, mutant } from './mutate.js';
import { pick, randomFrom } from './random.js';
import { reduced } from './reduce.js';

/**
 * `tsx test/bench/reading/fuzz.ts [seed] [count]`: damaged files, each read and held against what must be true of any.
 * `--case N` shows one of them, and `--reduce FILE` with it writes the smallest file that has the same fault.
 * A child process does the reading, so that one that hangs or dies is found too.
 */
const hangsAfterMs = 20_000;
const root = fileURLToPath(new URL('../../..', import.meta.url));

const numbers = process.argv.slice(2).filter((word, i, all) => /^\d+$/.test(word) && all[i - 1] !== '--case');
const [seed = 1, count = 5000, first = 0] = numbers.map(Number);
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const one = option('--case');
if (process.argv.includes('--child')) readAll();
else if (one !== undefined) showOne(Number(one));
else await watchAll();

function caseOf(groups: readonly (readonly Fixture[])[], index: number): Fixture & Mutant {
  const random = randomFrom(seed * 1_000_003 + index);
  const fixture = pick(random, pick(random, groups));
  return { name: fixture.name, ...mutant(fixture.bytes, random, pick(random, pick(random, groups)).bytes) };
}

function readAll(): void {
  const groups = fixtures(seed, root);
  for (let index = first; index < count; index += 1) {
    const { name, bytes, how } = caseOf(groups, index);
    const outcome: Outcome = { index, name, how, size: bytes.length, ...checked(name, bytes) };
    process.send?.(outcome);
  }
  process.disconnect();
}

function showOne(index: number): void {
  const { name, bytes, how } = caseOf(fixtures(seed, root), index);
  const outcome = checked(name, bytes);
  console.log(name, how.join(', '), bytes.length, outcome);
  const path = option('--reduce');
  const fault = outcome.faults[0];
  if (path === undefined || fault === undefined) return;
  const kind = kindOf(fault);
  const small = reduced(bytes, (part) => checked(name, part).faults.some((other) => kindOf(other) === kind));
  writeFileSync(path, small);
  console.log(
    small.length,
    checked(name, small).faults,
    JSON.stringify(Buffer.from(small).toString('latin1').slice(0, 600)),
  );
}

async function watchAll(): Promise<void> {
  const outcomes: Outcome[] = [];
  const started = performance.now();
  let next = first;
  while (next < count) {
    const stopped = await readFrom(next, outcomes);
    if (stopped === null) break;
    const { name, bytes, how } = caseOf(fixtures(seed, root), stopped.index);
    outcomes.push({
      index: stopped.index,
      name,
      how,
      size: bytes.length,
      faults: [stopped.fault],
      ms: hangsAfterMs,
      format: '',
      error: null,
    });
    next = stopped.index + 1;
  }
  console.log(`seed ${String(seed)}`);
  for (const line of reportLines(outcomes, (performance.now() - started) / 1000)) console.log(line);
}

/** Read on from a case until all are done (null) or one hangs or ends the process. */
function readFrom(
  from: number,
  outcomes: Outcome[],
): Promise<{ readonly index: number; readonly fault: string } | null> {
  return new Promise((settle) => {
    const child = fork(
      fileURLToPath(import.meta.url),
      [String(seed), String(count), String(from), '--child'],
      {
        execArgv: [...process.execArgv, '--max-old-space-size=2000'],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    let index = from;
    let hung = false;
    const hang = (): void => {
      hung = true;
      child.kill('SIGKILL');
    };
    let watch = setTimeout(hang, hangsAfterMs * 3);
    child.on('message', (outcome: Outcome) => {
      clearTimeout(watch);
      outcomes.push(outcome);
      index = outcome.index + 1;
      watch = setTimeout(hang, hangsAfterMs);
    });
    child.on('close', (code) => {
      clearTimeout(watch);
      if (index >= count) settle(null);
      else
        settle({
          index,
          fault: hung
            ? `hang: not done after ${String(hangsAfterMs)} ms`
            : `died: the process ended with ${String(code)}`,
        });
    });
  });
}
