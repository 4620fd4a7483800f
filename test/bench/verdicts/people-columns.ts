import { between, pick } from '../reading/random.js';
import { type Column, drawColumn } from './columns.js';
import { written } from './days.js';
import { groupLimits } from './draw.js';
import type { Life } from './lives.js';
import type { Plan } from './plan.js';

const unknown = ['', 'Not known', 'Prefer not to say', '?'];

/** The words of a person's ethnic group, and the group that they belong to. */
const ethnicities = [
  ['white', 'White British'],
  ['white', 'White Irish'],
  ['asian', 'Indian'],
  ['asian', 'Pakistani'],
  ['black', 'Caribbean'],
  ['black', 'Black African'],
] as const;

export function genderColumn(plan: Plan): Column<true> | undefined {
  return drawColumn(plan, {
    header: 'Gender',
    limits: groupLimits,
    good: () => [true, pick(plan.random, ['Female', 'Female', 'Male', 'Male', 'Non-binary'])],
    bad: [...unknown, 'zzq'],
  });
}

/** In one set of five nearly everybody is of one group. */
export function ethnicityColumn(plan: Plan): Column<string> | undefined {
  const { random } = plan;
  const others = random() < 0.2 ? 0.02 : 0.45;
  return drawColumn(plan, {
    header: 'Ethnicity',
    limits: groupLimits,
    good: () => pick(random, random() < others ? ethnicities.slice(2) : ethnicities.slice(0, 2)),
    bad: [...unknown, 'Refused', 'zzq'],
  });
}

export function ageColumn(plan: Plan, lives: readonly Life[]): Column<'as_given' | 'from_birth'> | undefined {
  const { random } = plan;
  const born = (row: number): string => lives[row]?.born ?? '';
  switch (plan.age) {
    case 'birth':
      return drawColumn(plan, {
        header: 'Date of birth',
        limits: groupLimits,
        good: (row) => ['from_birth', written(born(row), 'day_first')],
        bad: ['', 'unknown', '01/01/1900', '05/05/2031'],
      });
    case 'years':
      return drawColumn(plan, {
        header: 'Age',
        limits: groupLimits,
        good: () => ['as_given', String(between(random, 18, 92))],
        bad: ['', '999', 'adult'],
      });
    case 'band':
      return drawColumn(plan, {
        header: 'Age band',
        limits: groupLimits,
        good: () => ['as_given', pick(random, ['16-24', '25-34', '35-49', '50-64', '65-74', '75+'])],
        bad: ['', 'adult', 'Not known'],
      });
    case 'none':
      return undefined;
  }
}

/** In one set of five nearly everybody lives in the most deprived fifth. */
export function deprivationColumn(plan: Plan): Column<number> | undefined {
  const { random } = plan;
  const spread = random() < 0.2 ? 0.02 : 0.6;
  const decile = (): number => (random() < spread ? between(random, 1, 10) : between(random, 1, 2));
  const area = (place: number): string => `E0199${String(place).padStart(4, '0')}`;
  switch (plan.deprivation) {
    case 'decile':
      return drawColumn(plan, {
        header: 'IMD decile',
        limits: groupLimits,
        good: () => {
          const drawn = decile();
          return [Math.ceil(drawn / 2), String(drawn)];
        },
        bad: ['', '0', '15', '?'],
      });
    case 'small_area':
    case 'small_area_alone':
      return drawColumn(plan, {
        header: 'LSOA',
        limits: groupLimits,
        good: () => {
          const drawn = decile();
          const isKnown = plan.deprivation === 'small_area';
          return [isKnown ? Math.ceil(drawn / 2) : 0, area(drawn * 10 + between(random, 0, 9))];
        },
        bad: ['', 'E01999999', 'unknown'],
      });
    case 'postcode':
      return drawColumn(plan, {
        header: 'Postcode',
        limits: groupLimits,
        good: () => {
          const drawn = decile();
          return [Math.ceil(drawn / 2), `WK${String(drawn)} ${String(between(random, 1, 9))}AB`];
        },
        bad: ['', 'WK99 9ZZ', 'nr the park'],
      });
    case 'none':
      return undefined;
  }
}

/** Lookups that go with the small areas and postcodes above. */
export function lookupsOf(plan: Plan): readonly { name: string; rows: string[][] }[] {
  const deciles = Array.from({ length: 10 }, (_, i) => i + 1);
  const area = (decile: number, i: number): string => `E0199${String(decile * 10 + i).padStart(4, '0')}`;
  const areas = deciles.flatMap((decile) =>
    Array.from({ length: 10 }, (_, i) => [area(decile, i), String(decile)]),
  );
  const postcodes = deciles.flatMap((decile) =>
    Array.from({ length: 9 }, (_, i) => [`WK${String(decile)} ${String(i + 1)}AB`, area(decile, i)]),
  );
  const ofAreas = { name: 'lsoa_imd.csv', rows: [['lsoa21cd', 'imd_decile'], ...areas] };
  const ofPostcodes = { name: 'postcode_lsoa.csv', rows: [['postcode', 'lsoa21cd'], ...postcodes] };
  if (plan.deprivation === 'small_area') return [ofAreas];
  return plan.deprivation === 'postcode' ? [ofAreas, ofPostcodes] : [];
}
