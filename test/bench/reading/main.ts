import { type Contender, contenders } from './contenders.js';
import { type Sample, severalFaults, singleFaults } from './faults.js';
import { tenMeasures } from './measure.js';

/** `tsx test/bench/reading/main.ts [seed] [--worst N]`: ours beside others on generated files with faults; ten measures a file, summed. */
const seed = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1);
const worst = Number(process.argv[process.argv.indexOf('--worst') + 1] ?? 0) || 0;

const single = singleFaults(seed);
const several = severalFaults(seed, 300);
console.log(
  `seed ${String(seed)}: ${String(single.length)} files with one fault, ${String(several.length)} with two or three\n`,
);

const scored = (await contenders()).map((contender) => ({
  contender,
  scores: scoresOf(contender, [...single, ...several]),
}));
table(
  'kind of fault',
  kinds([...single, ...several]).map((kind) => [kind, (sample: Sample) => sample.kind === kind] as const),
);
table('all', [
  ['one fault', (sample) => single.includes(sample)],
  ['one fault, kinds weighed alike', (sample) => single.includes(sample)],
  [
    'one fault, without those that can be read two ways',
    (sample) => single.includes(sample) && !sample.ambiguous,
  ],
  ['two or three faults', (sample) => several.includes(sample)],
]);
if (worst > 0) showWorst();

function scoresOf({ load }: Contender, samples: readonly Sample[]): Map<Sample, number> {
  return new Map(
    samples.map((sample) => [
      sample,
      tenMeasures(sample.expected, load(sample)).reduce((sum, one) => sum + one, 0),
    ]),
  );
}

function kinds(samples: readonly Sample[]): string[] {
  return [...new Set(samples.map((sample) => sample.kind))];
}

function table(title: string, lines: readonly (readonly [string, (sample: Sample) => boolean])[]): void {
  console.log(
    `${title.padEnd(56)}${'files'.padStart(6)}${scored.map(({ contender }) => contender.name.padStart(18)).join('')}`,
  );
  for (const [name, belongs] of lines) {
    const means = scored.map(({ scores }) =>
      name.includes('weighed')
        ? meanOfKinds(scores)
        : mean([...scores].filter(([sample]) => belongs(sample)).map(([, score]) => score)),
    );
    const files = [...single, ...several].filter(belongs).length;
    console.log(
      `${name.padEnd(56)}${String(files).padStart(6)}${means.map((value) => value.toFixed(3).padStart(18)).join('')}`,
    );
  }
  console.log('');
}

function meanOfKinds(scores: ReadonlyMap<Sample, number>): number {
  return mean(
    kinds(single).map((kind) =>
      mean([...scores].filter(([sample]) => sample.kind === kind).map(([, score]) => score)),
    ),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function showWorst(): void {
  const [ours] = scored;
  const sorted = [...(ours?.scores ?? [])].sort(([, a], [, b]) => a - b).slice(0, worst);
  for (const [sample, score] of sorted)
    console.log(`${score.toFixed(3)}  ${sample.name}${sample.ambiguous ? '  (can be read two ways)' : ''}`);
}
