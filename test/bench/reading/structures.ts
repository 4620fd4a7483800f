import { type Score, scoresOf } from '../../reading/structures/score.js';
import { stackedCases, structureCases } from '../../reading/structures/cases.js';
import { kindLetters } from '../../support/reading.js';

/** `tsx test/bench/reading/structures.ts [seed] [--stacked N] [--show N]`: lines of the right kind and tables exactly right, per structure, in text and in workbooks. */
const seed = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1);
const asked = (option: string): number => {
  const at = process.argv.indexOf(option);
  return at < 0 ? 0 : Number(process.argv[at + 1] ?? 0);
};

const scores = [...structureCases(seed), ...stackedCases(seed, asked('--stacked') || 1000)].flatMap(scoresOf);
const structures = [...new Set(scores.map(({ structure }) => structure))];

console.log(`seed ${String(seed)}\n`);
console.log(
  `${'structure'.padEnd(28)}${['text: lines', 'right', 'tables', 'xlsx: lines', 'right', 'tables'].map((word) => word.padStart(13)).join('')}`,
);
for (const structure of structures)
  line(
    structure,
    scores.filter((score) => score.structure === structure),
  );
line(
  'all but stacked',
  scores.filter(({ structure }) => structure !== 'stacked'),
);
line('all', scores);

const wrong = scores.filter(({ lines, right, exact }) => right < lines || !exact);
for (const score of wrong.slice(0, asked('--show'))) {
  const { structure, name, form, expected, sheet, exact } = score;
  console.log(`\n${structure}: ${name} (${form})${exact ? '' : ' tables differ'}`);
  console.log(`  ${kindLetters(expected)}\n  ${kindLetters(sheet?.kinds ?? [])}`);
}

function line(name: string, of: readonly Score[]): void {
  const parts = [of.filter(({ form }) => form !== 'xlsx'), of.filter(({ form }) => form === 'xlsx')].flatMap(
    (part) => {
      const lines = part.reduce((sum, score) => sum + score.lines, 0);
      const right = part.reduce((sum, score) => sum + score.right, 0);
      const exact = part.filter((score) => score.exact).length;
      return [
        String(lines),
        `${((100 * right) / lines).toFixed(2)} %`,
        `${String(exact)}/${String(part.length)}`,
      ];
    },
  );
  console.log(name.padEnd(28) + parts.map((part) => part.padStart(13)).join(''));
}
