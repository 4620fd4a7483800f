import { linkCards } from '../../../shared/people/linkage/link-cards.js';
import { candidatePairs } from '../../../shared/people/linkage/candidates.js';
import { randomFrom } from '../reading/random.js';
import { cardOfRow } from './card-of-row.js';
import { type Making, madeFile, usualMaking } from './duplicates.js';
import { pairScore } from './score.js';

/**
 * `tsx test/bench/people/main.ts [seed] [--always]`: person files of 1,000 to 10,000 rows whose truth is known, with
 * and without an id number, joined at an even chance and at the stated precision. `--always` makes every
 * copy as bad as it may be. Seeds 1–9 were used while building; 161803 is kept for the result.
 */
const [seed = 1] = process.argv.filter((word) => /^\d+$/.test(word)).map(Number);
const always = process.argv.includes('--always');
const sizes = [1_000, 2_000, 5_000, 10_000];
const copies = [1, 3, 5, 9];

console.log(`seed ${String(seed)}${always ? ', every copy as bad as it may be' : ''}`);
console.log(
  ['rows', 'copies', 'number', 'pairs', 'kept', 'F1 ½', 'P', 'R', 'F1 .99', 'P', 'R', 'review', 's']
    .map(column)
    .join(''),
);
for (const [i, rows] of sizes.entries())
  for (const withNumber of [true, false])
    line({ ...usualMaking, mostCopies: copies[i] ?? 9, rows, always }, withNumber);

function line(making: Making, withNumber: boolean): void {
  const made = madeFile(randomFrom(seed * 7919 + making.rows), making);
  const who = made.map((row) => row.who);
  const cards = made.map((row, i) => cardOfRow(row, String(i), withNumber));
  const started = performance.now();
  const results = [0.5, 0.99].map((precision) => {
    const linked = linkCards(cards, { together: [], apart: [], asked: [], precision, review: 0.5 });
    const groups: number[] = [];
    for (const [at, { node }] of linked.cards.entries())
      groups[Number(node)] = linked.clusters.first[at] ?? 0;
    return { ...pairScore(groups, who), review: linked.possible.length };
  });
  const seconds = (performance.now() - started) / 2000;
  const { first, second } = candidatePairs(cards);
  let kept = 0;
  for (const [pair, a] of first.entries()) kept += Number(who[a] === who[second[pair] ?? 0]);
  const [even, sure] = results;
  console.log(
    [
      making.rows,
      making.mostCopies,
      withNumber ? 'yes' : 'no',
      even?.there ?? 0,
      share(kept / (even?.there ?? 1)),
      ...[even, sure].flatMap((one) => [share(one?.f1), share(one?.precision), share(one?.recall)]),
      sure?.review ?? 0,
      seconds.toFixed(1),
    ]
      .map(column)
      .join(''),
  );
}

function share(value: number | undefined): string {
  return (value ?? Number.NaN).toFixed(4);
}

function column(value: string | number): string {
  return String(value).padStart(8);
}
