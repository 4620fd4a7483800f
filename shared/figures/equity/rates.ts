import type { Engine } from '../../engine/engine.js';
import { sql } from '../../sql/sql.js';
import { isRefused } from '../../stats/estimate.js';
import { rate } from '../../stats/rate.js';
import { directRate } from '../../stats/standardised-rate.js';
import { countByGroup, unrecorded } from '../counting.js';
import { type Draft, type Estimate, draft } from '../draft.js';
import { referenceSizes } from '../reference-population.js';

const per = 1000;
const fifths = ['1', '2', '3', '4', '5'] as const;

/** C2: people referred, of the people of each group in the reference population. */
export function ratesByGroup(engine: Engine): readonly Draft[] {
  return (['ethnic_group', 'gender', 'age_band', 'rural_urban_group'] as const).flatMap((by) => {
    const people = countByGroup(engine, 'figure_person', { by });
    const missing = unrecorded(people);
    const asked = people.reduce((sum, { of }) => sum + of, 0);
    return [...referenceSizes(engine, by)].map(([group, of]) => {
      const n = people.find((one) => one.group === group)?.of ?? 0;
      const known = asked > 0 ? 1 - missing / asked : 1;
      return draft('C2.rate', rate(n, of, { per }) ?? notCounted, {
        n,
        of,
        missing,
        known,
        place: { by, group },
      });
    });
  });
}

const notCounted: Estimate = { value: null, because: 'The reference population does not count them.' };

interface Stratum {
  readonly fifth: string;
  readonly age: string;
  readonly gender: string;
  readonly n: number;
}

/** C2: the rate that all fifths would have with the ages and genders of the whole reference population. */
export function standardisedRates(engine: Engine): readonly Draft[] {
  const population = strata(engine, 'ref_population');
  const people = strata(engine, 'figure_person');
  const [all] = engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM figure_person`);
  const known = people.reduce((sum, { n }) => sum + n, 0);
  const missing = (all?.n ?? 0) - known;
  const knownShare = known + missing > 0 ? known / (known + missing) : 1;
  const keyOf = ({ age, gender }: Stratum): string => `${age} ${gender}`;
  const standard = new Map<string, number>();
  for (const one of population) standard.set(keyOf(one), (standard.get(keyOf(one)) ?? 0) + one.n);
  return fifths.map((group) => {
    const inFifth = (list: readonly Stratum[]): Map<string, number> =>
      new Map(list.filter(({ fifth }) => fifth === group).map((one) => [keyOf(one), one.n]));
    const [events, sizes] = [inFifth(people), inFifth(population)];
    const n = [...standard.keys()].reduce((sum, key) => sum + (events.get(key) ?? 0), 0);
    const of = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const found = directRate(
      [...standard].map(([key, size]) => ({
        events: events.get(key) ?? 0,
        people: sizes.get(key) ?? 0,
        standard: size,
      })),
      { per },
    );
    const estimate: Estimate =
      standard.size === 0
        ? notTogether
        : knownShare < leastKnown
          ? tooFewKnown
          : isRefused(found)
            ? tooFew
            : found;
    return draft('C2.standardised', estimate, {
      ...{ n, of, missing },
      known: knownShare,
      place: { by: 'imd_quintile', group },
    });
  });
}

const notTogether: Estimate = {
  value: null,
  because: 'No reference population counts deprivation, age and gender together.',
};
/** Only people of whom all three are known are counted, so with fewer known the rate would be far too low. */
const leastKnown = 0.7;
const tooFewKnown: Estimate = {
  value: null,
  because: 'Deprivation, age and gender are known together for fewer than 70 %.',
};
const tooFew: Estimate = {
  value: null,
  because: 'Fewer than ten people, or an age and gender without people.',
};

function strata(engine: Engine, table: 'ref_population' | 'figure_person'): readonly Stratum[] {
  const [from, n] =
    table === 'ref_population'
      ? [sql`ref_population`, sql`sum(population)::DOUBLE`]
      : [sql`figure_person`, sql`count(*)::INTEGER`];
  return engine.rows<Stratum>(sql`
    SELECT imd_quintile::VARCHAR AS fifth, age_band AS age, gender, ${n} AS n
    FROM ${from}
    WHERE imd_quintile IS NOT NULL AND age_band IS NOT NULL AND gender IS NOT NULL
      AND gender IN (SELECT gender FROM ref_population) AND age_band IN (SELECT age_band FROM ref_population)
    GROUP BY ALL HAVING n > 0
    ORDER BY fifth, age, gender`);
}

/** C2: people referred, of the patients registered with their practice. */
export function ratesByPractice(engine: Engine): readonly Draft[] {
  const rows = engine.rows<{ group: string; n: number; of: number }>(sql`
    WITH sizes AS (SELECT practice_code, sum(size)::DOUBLE AS list FROM ref_list_group GROUP BY practice_code),
      people AS (SELECT gp_practice_code, count(DISTINCT person_key)::INTEGER AS n FROM figure_referral GROUP BY 1)
    SELECT practice_code AS "group", n, list AS "of"
    FROM sizes JOIN people ON gp_practice_code = practice_code
    WHERE list > 0
    ORDER BY practice_code`);
  const [unknown] = engine.rows<{ n: number }>(sql`
    SELECT count(DISTINCT person_key)::INTEGER AS n FROM figure_referral WHERE gp_practice_code IS NULL`);
  const missing = unknown?.n ?? 0;
  const asked = missing + rows.reduce((sum, { n }) => sum + n, 0);
  return rows.map(({ group, n, of }) =>
    draft('C2.registered', rate(n, of, { per }) ?? notCounted, {
      ...{ n, of, missing },
      known: asked > 0 ? 1 - missing / asked : 1,
      place: { by: 'gp_practice_code', group },
    }),
  );
}
