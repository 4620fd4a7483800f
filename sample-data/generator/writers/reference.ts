import { stream } from '../random.js';
import { practices, sites } from '../truth/scheme.js';
import type { Place } from '../truth/types.js';
import { csvText } from './csv.js';
import { type Book, plainSheet } from './xlsx/book.js';

/** One cell of the made-up population of adults. */
export interface PopulationRow {
  readonly area: string;
  readonly imd_quintile: string;
  readonly age_band: string;
  readonly gender: string;
  readonly ethnic_group: string;
  readonly population: string;
}

const ageShares: readonly (readonly [string, number])[] = [
  ['16-24', 0.13],
  ['25-34', 0.16],
  ['35-49', 0.235],
  ['50-64', 0.25],
  ['65-74', 0.125],
  ['75+', 0.1],
];
const genderShares: readonly (readonly [string, number])[] = [
  ['1', 0.487],
  ['2', 0.513],
];
const ethnicShares: readonly (readonly [string, number, number])[] = [
  ['white', 0.88, 0.045],
  ['mixed', 0.022, -0.003],
  ['asian', 0.055, -0.028],
  ['black', 0.028, -0.011],
  ['other', 0.015, -0.003],
];
const adultsInPlace = 1290;

/** Population by area, deprivation, age, gender and ethnic group; the more deprived, the less white. */
export function populationRows(places: readonly Place[]): readonly PopulationRow[] {
  const random = stream('population');
  const quintileOf = (place: Place) => Math.ceil(place.decile / 2);
  return sites.flatMap((site) =>
    [1, 2, 3, 4, 5].flatMap((quintile) => {
      const adults =
        adultsInPlace * places.filter((p) => p.site === site.name && quintileOf(p) === quintile).length;
      return ageShares.flatMap(([age, ageShare]) =>
        genderShares.flatMap(([gender, genderShare]) =>
          ethnicShares.map(([ethnic, share, slope]) => ({
            area: site.name,
            imd_quintile: String(quintile),
            age_band: age,
            gender,
            ethnic_group: ethnic,
            population: String(
              Math.round(
                adults *
                  ageShare *
                  genderShare *
                  (share + (slope * (quintile - 3)) / 2) *
                  (0.95 + random.next() / 10),
              ),
            ),
          })),
        ),
      );
    }),
  );
}

/** The made-up lookups and denominators that go with the exports, by file name. */
export function referenceTexts(places: readonly Place[]): Readonly<Record<string, string>> {
  const population = populationRows(places).map((row) => ({ ...row }));
  const postcodes = places.flatMap((p) => p.postcodes.map((postcode) => ({ postcode, lsoa21cd: p.lsoa })));
  return {
    'population.csv': csvText(
      ['area', 'imd_quintile', 'age_band', 'gender', 'ethnic_group', 'population'],
      population,
    ),
    'postcode_lsoa.csv': csvText(
      ['postcode', 'lsoa21cd'],
      postcodes.sort((a, b) => (a.postcode < b.postcode ? -1 : 1)),
    ),
    'lsoa_imd.csv': csvText(
      ['lsoa21cd', 'imd_rank', 'imd_decile'],
      places.map((p) => ({ lsoa21cd: p.lsoa, imd_rank: String(p.rank), imd_decile: String(p.decile) })),
    ),
    'staff_fte.csv': csvText(['area', 'role', 'from', 'to', 'fte'], staffRows()),
  };
}

/** List sizes, as the workbook they come in. */
export function practiceListBook(): Book {
  const rows = practices.map((p) => [p.code, p.name, p.listSize, '2024-01-01']);
  const header = ['Practice code', 'Practice name', 'List size', 'As at'];
  return { sheets: [plainSheet('List sizes', [header, ...rows])] };
}

function staffRows(): Record<string, string>[] {
  const years = [
    { from: '2022-04-01', to: '2023-03-31', factor: 0.9 },
    { from: '2023-04-01', to: '2024-03-31', factor: 1 },
  ];
  return sites.flatMap((site) =>
    years.map(({ from, to, factor }) => ({
      area: site.name,
      role: 'link worker',
      from,
      to,
      fte: (site.workers.length * 0.8 * factor).toFixed(1),
    })),
  );
}
