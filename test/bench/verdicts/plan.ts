import { between, randomFrom } from '../reading/random.js';
import { type Quality, type Random, chance, weighed } from './draw.js';

/** What a data set is to be like, before any row is made. */
export interface Plan {
  readonly seed: number;
  readonly random: Random;
  readonly referrals: number;
  readonly quality: Quality;
  /** Both orders of day and month in one column, in no order of time. */
  readonly mixesDates: boolean;
  /** Some referral numbers stand on two rows. */
  readonly repeatsNumbers: boolean;
  readonly hasReferralNumber: boolean;
  readonly contacts: 'total' | 'table' | 'table_unattended' | 'table_astray' | 'none';
  readonly onward: 'counted' | 'types' | 'table' | 'table_astray' | 'none';
  readonly age: 'birth' | 'years' | 'band' | 'none';
  readonly deprivation: 'decile' | 'small_area' | 'small_area_alone' | 'postcode' | 'none';
  readonly population: 'all' | 'without_ethnic_group' | 'without_quintile' | 'none';
  readonly scores: boolean;
  readonly has: (column: string) => boolean;
}

/** Draw a plan; the seed says everything. */
export function planOf(seed: number): Plan {
  const random = randomFrom(Math.imul(seed, 2_654_435_761));
  const quality = weighed(random, ['good', 'fair', 'any'] as const, [5, 3, 3]);
  const mixesDates = chance(random, 0.1);
  const repeatsNumbers = chance(random, 0.12);
  const lacking = quality === 'good' ? 0.04 : 0.14;
  return {
    seed,
    random,
    referrals: between(random, 120, 600),
    quality,
    mixesDates,
    repeatsNumbers,
    hasReferralNumber: repeatsNumbers || chance(random, 0.9),
    contacts: mixesDates || repeatsNumbers
      ? weighed(random, ['total', 'none'] as const, [4, 1])
      : weighed(random, ['total', 'table', 'table_unattended', 'table_astray', 'none'] as const, [5, 4, 1, 1, 1]),
    onward: repeatsNumbers
      ? weighed(random, ['counted', 'types', 'none'] as const, [4, 2, 1])
      : weighed(random, ['counted', 'types', 'table', 'table_astray', 'none'] as const, [4, 2, 4, 1, 1]),
    age: weighed(random, ['birth', 'years', 'band', 'none'] as const, [4, 3, 2, 1]),
    deprivation: weighed(random, ['decile', 'small_area', 'small_area_alone', 'postcode', 'none'] as const, [5, 2, 1, 2, 1]),
    population: weighed(random, ['all', 'without_ethnic_group', 'without_quintile', 'none'] as const, [5, 1, 1, 3]),
    scores: chance(random, 0.85),
    has: () => !chance(random, lacking),
  }; // prettier-ignore
}
