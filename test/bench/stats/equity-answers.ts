/**
 * How often the answer on a gradient is right: shares over fifths with a true slope of +20 %, −20 % of the mean or none.
 * npx tsx test/bench/stats/equity-answers.ts [data sets, 2000] [seed, 1]
 */
import { placeOf } from '../../../shared/figures/equity-answers.js';
import { isRefused } from '../../../shared/stats/estimate.js';
import { slopeOfShares } from '../../../shared/stats/inequality/slope.js';
import { randomFrom } from '../reading/random.js';

const [sets, seed] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 1)];
const sizes = [0.3, 0.25, 0.2, 0.15, 0.1];

/** Places counted over data sets whose shares fall or rise along the rank by `slope` of their mean. */
function placesOf(mean: number, slope: number, n: number): Record<string, number> {
  const random = randomFrom(seed);
  const of = sizes.map((share) => Math.round(share * n));
  const all = of.reduce((sum, count) => sum + count, 0);
  let passed = 0;
  const chances = of.map((count) => {
    const rank = (passed + count / 2) / all;
    passed += count;
    return mean * (1 + slope * (rank - 0.5));
  });
  const places: Record<string, number> = {};
  for (let i = 0; i < sets; i += 1) {
    const counts = of.map((people, g) => {
      let count = 0;
      for (let j = 0; j < people; j += 1) if (random() < (chances[g] ?? 0)) count += 1;
      return { count, of: people };
    });
    const found = slopeOfShares(counts);
    const { low, high } = isRefused(found) ? { low: null, high: null } : found.sii;
    const share = counts.reduce((sum, { count }) => sum + count, 0) / all;
    const place = low === null || high === null ? 'open' : placeOf({ low, high }, share);
    places[place] = (places[place] ?? 0) + 1;
  }
  return places;
}

console.log(`${String(sets)} data sets each, seed ${String(seed)}: % of answers`);
for (const n of [60, 1000, 4000])
  for (const mean of [0.5, 0.85, 0.95])
    for (const slope of [-0.2, 0, 0.2]) {
      const places = placesOf(mean, slope, n);
      const shares = Object.entries(places).map(
        ([place, count]) => `${place} ${((100 * count) / sets).toFixed(1)}`,
      );
      console.log(
        `  n ${String(n)}, mean ${String(mean)}, slope ${String(slope)}: ${shares.sort().join(', ')}`,
      );
    }
