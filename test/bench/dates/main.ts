import { openDesk } from './ours.js';
import { madeTables } from './made-table.js';
import { rulesOfThumb } from './rules-of-thumb.js';
import { type ColumnScore, scoresOf } from './score.js';

/**
 * `tsx test/bench/dates/main.ts [seed] [columns] [--decide suggested] [--worst N]`: generated columns of dates
 * whose truth is known. Seeds 1–9, 2026, 31415 and 161803 were used while building; 577215 gave the published result.
 */
const numbers = process.argv.filter((word) => /^\d+$/.test(word)).map(Number);
const [seed = 1, columns = 1000] = numbers;
const worst = process.argv.includes('--worst') ? (numbers.at(-1) ?? 0) : 0;
const decide = process.argv.includes('suggested') ? 'suggested' : 'safe';

const tables = madeTables(seed, columns);
const clean = await openDesk(decide);
const started = performance.now();
const scores = tables.flatMap((made) => scoresOf(made, clean(made)));
const seconds = (performance.now() - started) / 1000;

console.log(
  `seed ${String(seed)}, ${String(scores.length)} columns in ${String(tables.length)} tables, decide ${decide}, ${seconds.toFixed(0)} s\n`,
);
console.log(
  [
    '',
    'columns',
    'cells',
    'wrong',
    'flagged',
    'of it wrong',
    'silent',
    'two ways',
    'left open',
    'columns left',
    'questions',
    'most',
  ]
    .map((w) => w.padStart(13))
    .join(''),
);
line('all', scores);
for (const mixture of ['one order', 'block', 'interleaved'] as const)
  line(
    mixture,
    scores.filter((score) => score.mixture === mixture),
  );
for (const due of ['value', 'sequence'] as const)
  line(
    `due by ${due}`,
    scores.filter((score) => score.due === due),
  );
for (const told of ['told', 'untold'] as const)
  line(
    `1904 ${told}`,
    scores.filter((score) => score.from1904 === told),
  );

console.log('\nfor orientation, silently wrong days');
for (const { name, days, read, wrong } of await rulesOfThumb(tables))
  console.log(
    `${name}: ${String(wrong)} of ${String(read)} read (${((100 * wrong) / read).toFixed(1)} %), of ${String(days)} days`,
  );

const bad = scores.filter(
  (score) => score.wrong > 0 || score.silent > 0 || (score.due !== null && score.left > 0),
);
for (const score of bad.sort((a, b) => b.wrong - a.wrong).slice(0, worst)) console.log(JSON.stringify(score));

function line(name: string, of: readonly ColumnScore[]): void {
  const sum = (count: (score: ColumnScore) => number): number =>
    of.reduce((all, score) => all + count(score), 0);
  const values = [
    of.length,
    sum(({ cells }) => cells),
    sum(({ wrong }) => wrong),
    sum(({ doubted }) => doubted),
    sum(({ doubtedWrong }) => doubtedWrong),
    sum(({ silent }) => silent),
    sum(({ twoWays }) => twoWays),
    sum(({ left }) => left),
    of.filter(({ left }) => left > 0).length,
    sum(({ questions }) => questions),
    Math.max(0, ...of.map(({ questions }) => questions)),
  ];
  console.log(name.padStart(13) + values.map((value) => String(value).padStart(13)).join(''));
}
