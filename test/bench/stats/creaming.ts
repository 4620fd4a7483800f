/**
 * How often the creaming signal fires: schemes of n closed referrals, of which a share is counted as completed, with need
 * at the start shifted against those counted by a true standardised difference, or not at all.
 * npx tsx test/bench/stats/creaming.ts [data sets, 2000] [seed, 1]
 */
import { instruments } from '../../../shared/dataset/instruments.js';
import { creamingSignal } from '../../../shared/figures/creaming-signal.js';
import type { Figure } from '../../../shared/figures/figure.js';
import { normalQuantile } from '../../../shared/stats/distributions.js';
import { differenceWithLimits, momentsOf } from '../../../shared/stats/standardised-difference.js';
import { randomFrom } from '../reading/random.js';

type Random = () => number;

const [sets, seed] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 1)];
/** Fewer than this on a side give no difference, as in the figures. */
const leastSide = 10;

const normal = (random: Random): number => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));

/** Scores as people give them: whole numbers from 0 to 10, about 1.8 apart. */
const score = (shift: number, random: Random): number =>
  Math.min(10, Math.max(0, Math.round(5.5 + 1.8 * (normal(random) + shift))));
/** Numbers of needs: most bring one or two, some many. */
const needs = (shift: number, random: Random): number =>
  Math.max(1, Math.round(1 + Math.abs(1.3 * (normal(random) + shift))));
const plain = (shift: number, random: Random): number => normal(random) + shift;
const measures = [plain, score, needs, plain];

/** One scheme as figures: need of those counted is `shift` less on every measure that is looked at. */
function figuresOf(n: number, { shift, counted, looks }: Setting, random: Random): Figure[] {
  const isCounted = Array.from({ length: n }, () => random() < counted);
  return measures.slice(0, looks).flatMap((draw, i) => {
    const sides = [true, false].map((side) =>
      momentsOf(
        isCounted
          .filter((is) => is === side)
          .map((is) => ({ value: draw(is && i < 2 ? -shift : 0, random), count: 1 })),
      ),
    );
    const [first, second] = sides;
    if (first == null || second == null || Math.min(first.n, second.n) < leastSide) return [];
    const found = differenceWithLimits(first, second);
    return found === null ? [] : [figureOf(i, found)];
  });
}

function figureOf(i: number, found: { value: number; low: number | null; high: number | null }): Figure {
  return {
    ...found,
    id: `E1.counted.${Object.keys(instruments)[i] ?? 'needs'}`,
    label: '',
    by: [],
    group: [],
    unit: 'sd',
    n: 0,
    of: 0,
    missing: 0,
    status: 'sound',
    reason: null,
    definition: '',
    printed: '',
    suppressed: false,
  };
}

interface Setting {
  /** True standardised difference on the first two measures. */
  readonly shift: number;
  /** Share counted as completed. */
  readonly counted: number;
  /** Measures that are looked at. */
  readonly looks: number;
}

console.log(`${String(sets)} data sets each, seed ${String(seed)}: % with a signal`);
for (const n of [60, 135, 1000])
  for (const counted of [0.5, 0.3])
    for (const looks of [1, 4]) {
      const shares = [0, 0.5].map((shift) => {
        const random = randomFrom(seed + n + looks);
        let fired = 0;
        for (let i = 0; i < sets; i += 1)
          if (creamingSignal(figuresOf(n, { shift, counted, looks }, random)).answer === 'signal') fired += 1;
        return ((100 * fired) / sets).toFixed(1);
      });
      console.log(
        `  n ${String(n)}, ${String(100 * counted)} % counted, ${String(looks)} measures: false ${shares[0] ?? ''}, found at 0.5 ${shares[1] ?? ''}`,
      );
    }
