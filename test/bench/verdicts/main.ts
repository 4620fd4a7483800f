import { openNodeEngine } from '../../../electron/headless/open-duckdb.js';
import { ask } from './ask.js';
import { knownAnswers } from './known-answer.js';
import { plant } from './plant.js';

/**
 * `tsx test/bench/verdicts/main.ts [seed] [--sets N] [--show Qxx]`: verdicts beside the known answer on
 * generated data sets. Seed s stands for the sets s·1000 to s·1000 + N − 1. Exit status 1 where a verdict
 * is better than the truth, or fewer than 95 in 100 are right.
 */
const words = ['supported', 'with_limits', 'not_possible'] as const;
const argument = (flag: string): string | undefined =>
  process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;
const seed = Number(process.argv[2] ?? 1);
const sets = Number(argument('--sets') ?? 200);
const show = argument('--show');

const counts = new Map<string, number>();
const engine = await openNodeEngine();
for (let i = 0; i < sets; i += 1) {
  const planted = plant(seed * 1000 + i);
  const truth = knownAnswers(planted);
  for (const { id, verdict, reasons } of await ask(engine, planted, i % 4 === 3)) {
    const right = truth.get(id) ?? 'none';
    const key = `${id} ${right} ${verdict}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (verdict === right || (show !== undefined && show !== id)) continue;
    const why = reasons.map(({ field, have, met }) => `${field}: ${have} (${met})`).join('; ');
    if (process.argv.includes('--why'))
      console.log(`${String(planted.seed)} ${id}: ${right} taken for ${verdict} | ${why}`);
  }
}
engine.close();
report();

function report(): void {
  console.log(
    `seed ${String(seed)}: ${String(sets)} data sets × 22 questions; rows are the truth, columns the verdict`,
  );
  console.log('question  truth         supported  with_limits  not_possible');
  const ids = [...new Set([...counts.keys()].map((key) => key.slice(0, 3)))].sort();
  for (const id of ids) {
    for (const right of words) {
      const cells = words.map((word) => String(counts.get(`${id} ${right} ${word}`) ?? 0));
      if (cells.some((cell) => cell !== '0')) console.log(line(id, right, cells));
    }
  }
  const all = total(() => true);
  const right = total(([, truth, verdict]) => truth === verdict);
  const overstated = total(([, truth, verdict]) => verdict === 'supported' && truth !== 'supported');
  console.log(
    `right: ${String(right)} of ${String(all)} (${((100 * right) / all).toFixed(2)} %); “supported” where it is not: ${String(overstated)}`,
  );
  if (overstated > 0 || right < 0.95 * all) process.exitCode = 1;
}

function line(id: string, right: string, [first = '', second = '', third = '']: readonly string[]): string {
  return `${id.padEnd(10)}${right.padEnd(14)}${first.padStart(9)}${second.padStart(13)}${third.padStart(14)}`;
}

function total(counted: (parts: readonly string[]) => boolean): number {
  let sum = 0;
  for (const [key, count] of counts) if (counted(key.split(' '))) sum += count;
  return sum;
}
