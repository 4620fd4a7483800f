import { afterAll, describe, expect, it, vi } from 'vitest';
import { baseOf } from '../../sample-data/generator/indicators/base.js';
import { cascade } from '../../sample-data/generator/indicators/cascade.js';
import { waits } from '../../sample-data/generator/indicators/activity.js';
import type { Figure as True } from '../../sample-data/generator/indicators/figure.js';
import { gapsOverSteps } from '../../sample-data/generator/indicators/gaps.js';
import { gradients } from '../../sample-data/generator/indicators/gradients.js';
import { needsOfPractices } from '../../sample-data/generator/indicators/practices.js';
import { reach } from '../../sample-data/generator/indicators/reach.js';
import { unequalReach } from '../../sample-data/generator/indicators/unequal.js';
import type { Twin, TwinReferral } from '../../sample-data/generator/writers/twin.js';
import { buildPlaces } from '../../sample-data/generator/truth/places.js';
import { answersByOtherEdition } from '../../shared/figures/equity-answers.js';
import type { Figure } from '../../shared/figures/figure.js';
import { printFigures } from '../../shared/figures/print.js';
import { cleanTwin } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';
import { close, figuresOfTwin, keyOf } from '../support/twin-figures.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What made-up lookups say of each small area: its decile by another edition, and whether it is town or country. */
const places = buildPlaces().map(({ lsoa, decile }, i) => ({
  lsoa,
  imd_decile: String(decile),
  imd_decile_other: String(Math.min(10, Math.max(1, decile + ((i % 5) - 2)))),
  rural_urban_group: i % 3 === 0 ? 'rural' : 'urban',
}));
const placeOf = new Map(places.map((place) => [place.lsoa, place]));
const fifth = (decile: string): string => String(Math.ceil(Number(decile) / 2));

/** A population counted by small area, where every area has a size of its own. */
const population = places.flatMap((place, i) =>
  ['16-24', '25-34', '35-49', '50-64', '65-74', '75+'].flatMap((age_band, a) =>
    ['1', '2'].map((gender, g) => ({
      ...{ area: 'Wrekindale', age_band, gender, ethnic_group: 'white', lsoa: place.lsoa },
      imd_quintile: fifth(place.imd_decile),
      imd_quintile_other: fifth(place.imd_decile_other),
      rural_urban_group: place.rural_urban_group,
      population: String(90 + 7 * i + 11 * a + 3 * g),
    })),
  ),
);

const twin = { ...cleanTwin(), population, places };
const engine = await openEngine();
afterAll(() => {
  engine.close();
});
const { figures, ours } = figuresOfTwin(engine, twin);

/** The truth of the twin with other cells in its referrals, by the generator's own loops. */
function truthWith(
  cellsOf: (row: TwinReferral) => Partial<TwinReferral>,
  asPopulation: (row: (typeof population)[number]) => Partial<(typeof population)[number]>,
  parts: readonly ((base: ReturnType<typeof baseOf>) => readonly True[])[],
): readonly True[] {
  const rows = twin as unknown as Twin;
  const referral = rows.referral.map((row) => ({ ...row, ...cellsOf(row) }));
  const base = baseOf(
    { ...rows, referral },
    population.map((row) => ({ ...row, ...asPopulation(row) })),
  );
  return parts.flatMap((part) => part(base));
}

/** Ours, for a figure of the truth under another id or split, beside it. */
function wrongOf(
  truth: readonly True[],
  renamed: (figure: True) => Pick<Figure, 'id' | 'by' | 'group'>,
): unknown[] {
  return truth.flatMap((figure) => {
    const found = ours.get(keyOf(renamed(figure)));
    const isSame =
      found?.n === (figure.n ?? 0) &&
      found.of === figure.of &&
      found.missing === figure.missing &&
      (['value', 'low', 'high'] as const).every((part) => close(found[part], figure[part]));
    return isSame ? [] : [{ truth: figure, ours: found ?? keyOf(renamed(figure)) }];
  });
}

describe('the other edition of deprivation', () => {
  const truth = truthWith(
    ({ lsoa }) => ({ imd_decile: placeOf.get(lsoa)?.imd_decile_other ?? '' }),
    ({ imd_quintile_other }) => ({ imd_quintile: imd_quintile_other }),
    [reach, gradients],
  );

  it('gives ratios, rates and slopes as plain loops over its deciles do', () => {
    const own = truth.filter(
      ({ id, by }) =>
        (['C1.ratio', 'C2.rate'].includes(id) && by[0] === 'imd_quintile') ||
        (id.startsWith('C5.paired.') && by[0] === 'imd_quintile') ||
        /^(C3\.(sii|rii)|C4\.sii\.engaged|C5\.sii\.\w+)$/.test(id),
    );
    expect(own.length).toBeGreaterThan(20);
    const wrong = wrongOf(own, ({ id, by, group }) => ({
      id: by.length === 0 ? id.replace(/^(C\d\.[sr]ii)/, '$1_other') : id,
      by: by.map(() => 'imd_quintile_other'),
      group,
    }));
    expect(wrong).toEqual([]);
  });

  it('counts who stands in another fifth, so that rows and columns add up', () => {
    const cells = figures.filter(({ by }) => by.join('+') === 'imd_quintile+imd_quintile_other');
    for (const at of [0, 1] as const) {
      for (const code of ['1', '2', '3', '4', '5']) {
        const sum = cells.filter(({ group }) => group[at] === code).reduce((total, { n }) => total + n, 0);
        const by = at === 0 ? 'imd_quintile' : 'imd_quintile_other';
        expect(sum).toBe(ours.get(`A2.count ${by} ${code}`)?.n);
      }
    }
  });

  it('has answers of its own in print, for the same instrument', () => {
    const answers = answersByOtherEdition(printFigures(figures, 'default'));
    expect(answers?.reach.figure).toBe('C3.sii_other');
    expect(answers?.outcome.figure).toMatch(/^C5\.sii_other\./);
  });
});

describe('town and country', () => {
  const townOf = (row: TwinReferral): string => placeOf.get(row.lsoa)?.rural_urban_group ?? '';
  const rename =
    (from: string, codes: Readonly<Record<string, string>>) =>
    ({ id, by, group }: True): Pick<Figure, 'id' | 'by' | 'group'> => ({
      id,
      by: by.map((field) => (field === from ? 'rural_urban_group' : field)),
      group: group.map((code, i) => (by[i] === from ? (codes[code] ?? code) : code)),
    });

  it('give reach and rates as plain loops do', () => {
    const truth = truthWith(
      (row) => ({ gender: { urban: '1', rural: '2' }[townOf(row)] ?? '' }),
      (row) => ({ gender: row.rural_urban_group === 'urban' ? '1' : '2' }),
      [reach, unequalReach],
    ).filter(({ by }) => by[0] === 'gender');
    expect(truth.length).toBe(8);
    expect(wrongOf(truth, rename('gender', { 1: 'urban', 2: 'rural' }))).toEqual([]);
  });

  it('give needs, waits and the pathway as plain loops do', () => {
    const truth = truthWith(
      (row) => ({ gp_practice_code: townOf(row) }),
      () => ({}),
      [needsOfPractices, waits, cascade],
    ).filter(
      ({ id, by, group }) =>
        by[0] === 'gp_practice_code' && (id !== 'A5.median' || group[0] !== 'not_recorded'),
    );
    expect(truth.length).toBeGreaterThan(40);
    expect(wrongOf(truth, rename('gp_practice_code', {}))).toEqual([]);
  });

  it('give gaps and change as plain loops do', () => {
    const truth = truthWith(
      (row) => ({ ethnic_category: { urban: 'A', rural: 'H' }[townOf(row)] ?? '' }),
      () => ({}),
      [gapsOverSteps, gradients],
    ).filter(({ by }) => by[0] === 'ethnic_group');
    expect(truth.length).toBeGreaterThan(20);
    expect(wrongOf(truth, rename('ethnic_group', { white: 'urban', asian: 'rural' }))).toEqual([]);
  });
});
