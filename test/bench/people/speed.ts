import { linkCards } from '../../../shared/people/linkage/link-cards.js';
import { randomFrom } from '../reading/random.js';
import { cardOfRow } from './card-of-row.js';
import { madeFile, usualMaking } from './duplicates.js';
import { pairScore } from './score.js';

/** `tsx test/bench/people/speed.ts [people] [seed]`: how long it takes to find who is who among so many people. */
const [people = 100_000, seed = 1] = process.argv.filter((word) => /^\d+$/.test(word)).map(Number);

const made = madeFile(randomFrom(seed), {
  ...usualMaking,
  rows: Math.round(people * 1.1),
  mostCopies: 3,
  share: 1 / 1.1,
});
const cards = made.map((row, i) => cardOfRow(row, String(i), false));
const started = performance.now();
const cpu = process.cpuUsage();
const linked = linkCards(cards, { together: [], apart: [], asked: [], precision: 0.99, review: 0.5 });
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
const groups: number[] = [];
for (const [at, { node }] of linked.cards.entries()) groups[Number(node)] = linked.clusters.first[at] ?? 0;
const { f1, precision, recall } = pairScore(
  groups,
  made.map(({ who }) => who),
);
console.log(
  `${String(cards.length)} rows of ${String(people)} people, seed ${String(seed)}: ${seconds.toFixed(1)} s, of the processor ${((user + system) / 1e6).toFixed(1)} s`,
);
console.log(
  `${String(linked.compared)} pairs compared; ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
);
console.log(`precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`);
console.log(`${String(linked.possible.length)} pairs to review`);
for (const { says, groups: many, largest } of linked.leftOut)
  console.log(`left out: ${says}, ${String(many)} groups, the largest of ${String(largest)}`);
