import { codeLists } from '../dataset/code-lists.js';
import { headerKey } from '../dataset/header-key.js';
import type { Grain, SourceTable } from '../reading/source.js';
import { type Sql, sql } from '../sql/sql.js';
import { matchCode } from '../values/match-code.js';
import { plainIdentifier } from './plain-identifier.js';
import { plainNumber } from './plain-number.js';

/** What a reference is for: places, how deprived they are, who lives there, who is registered, who works. */
export type ReferenceKind = 'postcode_lsoa' | 'lsoa_imd' | 'population' | 'list_size' | 'fte';

/** How text of one column is read on the way in. */
type Read = (text: string) => string;

/** A source table recognised as a reference: where each wanted column is, and how it is read. */
export interface ReferenceShape {
  readonly kind: ReferenceKind;
  readonly table: SourceTable;
  readonly indexes: ReadonlyMap<string, number>;
  readonly reads: ReadonlyMap<string, Read>;
  /** The headers that were used, as typed. */
  readonly headers: readonly string[];
}

interface Wanted {
  readonly column: string;
  readonly header: RegExp;
  readonly read?: Read;
  readonly optional?: true;
}

const number: Read = (text) => plainNumber(text, true);
const upper: Read = (text) => text.toUpperCase();
const coded =
  (list: string): Read =>
  (text) => {
    const known = codeLists[list];
    const match = known === undefined ? null : matchCode(known, text);
    return match !== null && 'code' in match ? match.code : text;
  };

const lsoa: Wanted = {
  column: 'lsoa',
  header: /^(lsoa(20)?(11|21)?(cd|code)?|lowersuperoutputarea(code)?|datazone(code)?)$/,
  read: upper,
};

/** Headers are compared by their key (letters and digits only); the order of kinds is the order of trying. */
const wanted: Readonly<Record<ReferenceKind, readonly Wanted[]>> = {
  population: [
    { column: 'population', header: /^(population|pop|persons|residents|usualresidents)$/, read: number },
    {
      column: 'area',
      header: /^(area|areaname|areacode|place|locality|site|ltla|msoa|icb)$/,
      optional: true,
    },
    {
      column: 'imd_quintile',
      header: /^(imd(19|2019|25|2025)?quintile|quintile|deprivationquintile)$/,
      read: number,
      optional: true,
    },
    {
      column: 'age_band',
      header: /^(age|ageband|agegroup|agerange)$/,
      read: coded('age_band'),
      optional: true,
    },
    { column: 'gender', header: /^(gender|sex)$/, read: coded('gender'), optional: true },
    {
      column: 'ethnic_group',
      header: /^(ethnicgroup|ethnicity|ethnic)$/,
      read: coded('ethnic_group'),
      optional: true,
    },
  ],
  postcode_lsoa: [
    {
      column: 'postcode',
      header: /^(postcode|pcd|pcds|pcd7|pcd8)$/,
      read: (text) => plainIdentifier('postcode', text),
    },
    lsoa,
  ],
  lsoa_imd: [
    lsoa,
    {
      column: 'imd_decile',
      header: /^.*(imd|deprivation).*decile.*$|^decile$/,
      read: number,
      optional: true,
    },
    { column: 'imd_rank', header: /^.*(imd|deprivation).*rank.*$|^rank$/, read: number, optional: true },
  ],
  list_size: [
    {
      column: 'practice_code',
      header: /^(practicecode|odscode|ods|code|gppracticecode|orgcode|practice)$/,
      read: upper,
    },
    {
      column: 'list_size',
      header: /^(listsize|registeredpatients|numberofpatients|patients|registeredlist.*|.*listsize)$/,
      read: number,
    },
    {
      column: 'practice_name',
      header: /^(practicename|name|surgery|gpsurgery|gppractice|organisation)$/,
      optional: true,
    },
  ],
  fte: [
    { column: 'site', header: /^(site|area|locality|scheme|team|service|hub)$/ },
    { column: 'fte', header: /^(fte|wte|wholetimeequivalent|fulltimeequivalent)$/, read: number },
  ],
};

const asNumber = (column: Sql): Sql =>
  sql`CASE WHEN regexp_full_match(${column}, '[0-9]+([.][0-9]+)?') THEN ${column}::DOUBLE END`;

/** Small areas ranked in England: 32,844 on 2011 boundaries, 33,755 on those of 2021 (domain terms 3.4). */
const areas = { before2021: 32_844, since2021: 33_755 } as const;

/** The engine table of each kind: its text columns on the way in, and how they are typed. */
export const referenceTables: Readonly<
  Record<ReferenceKind, { readonly table: string; readonly columns: readonly string[]; readonly select: Sql }>
> = {
  postcode_lsoa: {
    table: 'ref_postcode_lsoa',
    columns: ['postcode', 'lsoa'],
    select: sql`DISTINCT ON (postcode) postcode, lsoa`,
  },
  lsoa_imd: {
    table: 'ref_lsoa_imd',
    columns: ['lsoa', 'imd_decile', 'imd_rank'],
    select: sql`DISTINCT ON (lsoa) lsoa, coalesce(
      CASE WHEN ${asNumber(sql`imd_decile`)} BETWEEN 1 AND 10 THEN ${asNumber(sql`imd_decile`)} END,
      floor((${asNumber(sql`imd_rank`)} - 1) * 10 / (SELECT CASE WHEN max(${asNumber(sql`imd_rank`)}) > ${areas.before2021}
        THEN ${areas.since2021} ELSE ${areas.before2021} END FROM load_ref_lsoa_imd)) + 1)::INTEGER AS imd_decile`,
  },
  population: {
    table: 'ref_population',
    columns: ['area', 'imd_quintile', 'age_band', 'gender', 'ethnic_group', 'population'],
    select: sql`nullif(area, '') AS area, ${asNumber(sql`imd_quintile`)}::INTEGER AS imd_quintile,
      nullif(age_band, '') AS age_band, nullif(gender, '') AS gender, nullif(ethnic_group, '') AS ethnic_group,
      ${asNumber(sql`population`)} AS population`,
  },
  list_size: {
    table: 'ref_list_size',
    columns: ['practice_code', 'practice_name', 'list_size'],
    select: sql`practice_code, practice_name, ${asNumber(sql`list_size`)} AS list_size`,
  },
  fte: {
    table: 'ref_fte',
    columns: ['site', 'fte'],
    select: sql`site, ${asNumber(sql`fte`)} AS fte`,
  },
};

const maybeReference: ReadonlySet<Grain> = new Set<Grain>([
  'reference',
  'lookup',
  'aggregate',
  'not_a_table',
]);

/** The reference that a table is, or null: a table of people or referrals is never taken for one. */
export function recogniseReference(table: SourceTable): ReferenceShape | null {
  const kinds = Object.keys(wanted) as ReferenceKind[];
  for (const kind of kinds) {
    const shape = shapeOf(kind, table);
    if (shape !== null) return shape;
  }
  return null;
}

function shapeOf(kind: ReferenceKind, table: SourceTable): ReferenceShape | null {
  const columns = table.columns.map(({ name, index }) => ({ name, index, key: headerKey(name) }));
  const found = wanted[kind].map((want) => ({
    want,
    column: columns.find(({ key }) => want.header.test(key)),
  }));
  if (found.some(({ want, column }) => column === undefined && want.optional !== true)) return null;
  const used = found.flatMap(({ want, column }) => (column === undefined ? [] : [{ want, column }]));
  if (used.length < 2) return null;
  const wholly = used.length === table.columns.length;
  if (!wholly && !maybeReference.has(table.grain.suggested)) return null;
  return {
    kind,
    table,
    indexes: new Map(used.map(({ want, column }) => [want.column, column.index] as const)),
    reads: new Map(
      used.flatMap(({ want }) => (want.read === undefined ? [] : [[want.column, want.read] as const])),
    ),
    headers: used.map(({ column }) => column.name),
  };
}
