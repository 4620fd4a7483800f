import type { SourceTable } from '../../reading/source.js';
import type { Boundaries } from './reference.js';
import type { ReferenceShape } from './recognise.js';

/** Small areas ranked in England: 32,844 on boundaries of 2011, 33,755 on those of 2021 (domain terms 3.4). */
export const areasRanked: Readonly<Record<Boundaries, number>> = { 2011: 32_844, 2021: 33_755 };

/** Which edition a reference is of. */
export interface Edition {
  readonly year: number | null;
  readonly boundaries: Boundaries | null;
  readonly says: string;
}

/** The edition of a deprivation file: by the years in its headers and its name, and by how many areas are ranked. */
export function deprivationEdition(shape: ReferenceShape, highestRank: number | null): Edition {
  const isLonger = highestRank !== null && highestRank > areasRanked[2011];
  const boundaries = boundariesOf(shape) ?? (isLonger ? 2021 : null);
  const year = yearNamed(shape.table) ?? (isLonger ? 2025 : null);
  const title = year === null ? null : `English Indices of Deprivation ${String(year)}`;
  return { year, boundaries, says: joined([title, areasOf(boundaries)], shape) };
}

/** The edition of ranks that stand in a directory of postcodes: by the year in their header, else by the boundaries. */
export function editionOfRanks(header: string, boundaries: Boundaries, file: string): Edition {
  const named = /(\d\d)(?:ind|rank)?$/i.exec(header)?.[1];
  const year =
    editions.find((edition) => String(edition).endsWith(named ?? '-')) ?? (boundaries === 2021 ? 2025 : null);
  const title = `English Indices of Deprivation${year === null ? '' : ` ${String(year)}`}`;
  return { year, boundaries, says: `${title}, areas of ${String(boundaries)}, ranks in ${file}, ${header}` };
}

/** Years that most data of an edition are of, as its makers say (MHCLG, technical reports). */
const dataYears: Readonly<Record<number, number>> = { 2010: 2008, 2015: 2012, 2019: 2015, 2025: 2022 };

/**
 * How well an edition fits referrals whose middle lies in a year, the best highest: the nearer its data, the better. Where
 * no year is known the latest edition comes first.
 */
export function fitOf({ year }: Pick<Edition, 'year'>, middle: number | null): number {
  if (year === null) return -10_000;
  return middle === null ? year - 10_000 + 1 : -Math.abs((dataYears[year] ?? year - 3) - middle);
}

/** Whether two references rank areas by different editions. */
export function isOtherEdition(one: Edition, than: Edition): boolean {
  if (one.year !== null && than.year !== null) return one.year !== than.year;
  return one.boundaries !== null && than.boundaries !== null && one.boundaries !== than.boundaries;
}

/** The edition of any other reference, as the file puts it. */
export function editionOf(shape: ReferenceShape, asAt = ''): Edition {
  const boundaries = boundariesOf(shape);
  const year = Number(/(?:^|\D)(20\d\d)(?:\D|$)/.exec(`${shape.table.file} ${asAt}`)?.[1] ?? NaN);
  const areas = shape.kind === 'lsoa_ruc' ? areasOf(boundaries) : null;
  return {
    year: Number.isNaN(year) ? null : year,
    boundaries,
    says: joined([areas, asAt === '' ? null : `as at ${asAt}`], shape),
  };
}

/** The boundaries that the headers name; null where both or neither are named. */
export function boundariesOf({ indexes }: Pick<ReferenceShape, 'indexes'>): Boundaries | null {
  const [of2011, of2021] = [indexes.has('lsoa_2011'), indexes.has('lsoa_2021')];
  if (of2011 === of2021) return null;
  return of2021 ? 2021 : 2011;
}

/** Editions that England has had on these boundaries. */
const editions = [2010, 2015, 2019, 2025];

/** The district codes beside the areas are of the edition's year or the one before; file names and headers name it too. */
function yearNamed(table: SourceTable): number | null {
  const texts = [table.file, table.sheet, ...table.columns.map(({ name }) => name)];
  const years = texts
    .flatMap((text) => [...text.matchAll(/(?:imd|iod|deprivation|indices)\D{0,20}(20\d\d)/gi)])
    .map(([, year]) => Number(year));
  const districts = table.columns.flatMap(({ name }) =>
    [...name.matchAll(/local authority district\D+(20\d\d)/gi)].map(([, year]) => Number(year)),
  );
  const named = years.find((year) => editions.includes(year));
  if (named !== undefined) return named;
  const [district] = districts;
  if (district === undefined) return null;
  return editions.find((edition) => edition === district || edition === district + 1) ?? null;
}

function areasOf(boundaries: Boundaries | null): string | null {
  return boundaries === null ? null : `areas of ${String(boundaries)}`;
}

function joined(known: readonly (string | null)[], { table, headers }: ReferenceShape): string {
  const dated = headers.filter((header) => /\d{2}/.test(header) && header.length <= longestHeader);
  const sheet = table.sheet === '' ? [] : [table.sheet];
  return [...known.filter((part) => part !== null), table.file, ...sheet, ...dated].join(', ');
}

/** Headers of the Indices run to a line of print each. */
const longestHeader = 30;
