import { clinicalInstruments } from '../../../shared/dataset/instruments/clinical.js';
import type { Outcome, OutcomeSet } from '../../../shared/figures/outcome.js';
import { lowStarters } from '../../../shared/figures/outcomes/low-starters.js';
import { type OutcomeOptions, usualOutcomes } from '../../../shared/project/outcome-options.js';
import { normalQuantile } from '../../../shared/stats/distributions.js';
import { randomFrom } from '../reading/random.js';

/**
 * How often the interval of the change of low starters beyond what no effect would give holds nought, where there is no
 * effect at all: `npx tsx test/bench/outcomes/low-starters.ts SEED TRIALS`. Beside it, how often the plain change does.
 */
const seed = Number(process.argv[2] ?? '1');
const trials = Number(process.argv[3] ?? '1000');
const population = { mean: 12, sd: 5, r: 0.6 } as const;

/** Scores of people who do not change but for chance; a share is never followed up. */
function cohort(size: number, random: () => number): OutcomeSet {
  const normal = (): number => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
  const { mean, sd, r } = population;
  const people = Array.from({ length: size }, (): Outcome => {
    const steady = Math.sqrt(r) * normal();
    const score = (): number => mean + sd * (steady + Math.sqrt(1 - r) * normal());
    const baseline = score();
    const followup = random() < 0.7 ? score() : null;
    return {
      ...{ baseline, followup, later: followup, due: true, engaged: true, age: null, gender: null },
      ...{
        imdDecile: null,
        ethnicGroup: null,
        otherFifth: null,
        townCountry: null,
        schemeId: null,
        sourceGroup: null,
        need: null,
      },
    };
  });
  const pairs = people.flatMap(({ baseline, followup }) =>
    followup === null ? [] : [{ baseline, followup }],
  );
  const lost = people.filter(({ followup }) => followup === null);
  return { instrument: clinicalInstruments.phq9, people, pairs, due: people, lost, later: [] };
}

const given: OutcomeOptions = {
  ...usualOutcomes,
  supplied: {
    phq9: {
      populationMean: { value: population.mean, source: 'Made so' },
      reliability: { value: population.r, source: 'Made so' },
    },
  },
};

function holds(set: OutcomeSet, options: OutcomeOptions, part: string): boolean | null {
  const found = lowStarters(set, options).find(({ id }) => id === `B5.${part}.phq9`);
  if (found === undefined || found.low === null || found.high === null) return null;
  return found.low <= 0 && found.high >= 0;
}

const random = randomFrom(seed);
for (const size of [60, 135, 1000]) {
  const sets = Array.from({ length: trials }, () => cohort(size, random));
  const share = (options: OutcomeOptions, part: string): string => {
    const told = sets.map((set) => holds(set, options, part)).filter((one) => one !== null);
    return `${((100 * told.filter(Boolean).length) / told.length).toFixed(1)} % of ${String(told.length)}`;
  };
  process.stdout.write(
    `${String(size)} people: beyond, own scores ${share(usualOutcomes, 'beyond')}; beyond, supplied ${share(given, 'beyond')}; plain change ${share(usualOutcomes, 'mean')}\n`,
  );
}
