import type { Engine } from '../../engine/engine.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import { stageColumns } from './stage.js';
import type { ReferenceShape } from './recognise.js';
import { type Edition, areasRanked, deprivationEdition, editionOfRanks } from './edition.js';
import type { Boundaries } from './reference.js';

const areaColumns = ['lsoa_2021', 'lsoa_2011', 'lsoa'] as const;
const rankColumns = ['imd_rank', 'imd_rank_more'] as const;
const classColumns = ['ruc_2021', 'ruc_2011', 'ruc'] as const;
const postcodeColumns = ['postcode', ...areaColumns, 'ended', ...rankColumns, ...classColumns] as const;

const asNumber = (column: Sql): Sql =>
  sql`CASE WHEN regexp_full_match(replace(${column}, ',', ''), '[0-9]+([.][0-9]+)?') THEN replace(${column}, ',', '')::DOUBLE END`;

/** A file of deprivation ready in the engine, and what its ranks say of it. */
export interface StagedDeprivation {
  readonly shape: ReferenceShape;
  readonly table: string;
  readonly edition: Edition;
  readonly notes: readonly string[];
}

/** Put a file of deprivation into a table of its own, with a decile for each area. */
export function stageDeprivation(engine: Engine, shape: ReferenceShape, at: number): StagedDeprivation {
  const table = `load_imd_${String(at)}`;
  stageColumns(engine, { shapes: [shape], columns: [...areaColumns, 'imd_decile', 'imd_rank'], into: table });
  const [facts] = engine.rows<{ highest: number | null; turned: number; same: number; nations: number }>(sql`
    WITH read AS (SELECT ${asNumber(sql`imd_rank`)} AS rank, ${asNumber(sql`imd_decile`)} AS decile,
        left(${firstArea}, 1) AS nation FROM ${name(table)}),
      all_of AS (SELECT *, max(rank) OVER () AS highest FROM read)
    SELECT max(highest) AS highest,
      count(*) FILTER (WHERE decile = 11 - (floor((rank - 1) * 10 / highest) + 1))::INTEGER AS turned,
      count(*) FILTER (WHERE decile = floor((rank - 1) * 10 / highest) + 1)::INTEGER AS same,
      count(DISTINCT nation)::INTEGER AS nations FROM all_of`);
  const { highest = null, turned = 0, same = 0, nations = 1 } = facts ?? {};
  const edition = deprivationEdition(shape, highest);
  const isTurned = turned > same * 2;
  const ranked = areasRanked[edition.boundaries ?? ((highest ?? 0) > areasRanked[2011] ? 2021 : 2011)];
  const byRank = sql`floor((${asNumber(sql`imd_rank`)} - 1) * 10 / ${ranked}) + 1`;
  const published = isTurned
    ? sql`NULL`
    : sql`CASE WHEN ${asNumber(sql`imd_decile`)} BETWEEN 1 AND 10 THEN ${asNumber(sql`imd_decile`)} END`;
  engine.run(sql`CREATE OR REPLACE TABLE ${name(table)} AS
    SELECT DISTINCT ON (lsoa) ${firstArea} AS lsoa, coalesce(${published}, ${byRank})::INTEGER AS imd_decile
    FROM ${name(table)} WHERE ${firstArea} <> ''`);
  return {
    shape,
    table,
    edition,
    notes: [
      ...(isTurned
        ? [
            'Its deciles run against its ranks, so deciles are worked out from the ranks (1 is the most deprived).',
          ]
        : []),
      ...(nations > 1
        ? ['It holds areas of several nations, whose deciles are not comparable with each other.']
        : []),
    ],
  };
}

const firstArea: Sql = sql`upper(coalesce(${join(areaColumns.map((column) => sql`nullif(trim(${name(column)}), '')`))}, ''))`;

const postcodeKey: Sql = sql`upper(replace(replace(replace(postcode, ' ', ''), '.', ''), '-', ''))`;

/** Read the postcodes of these districts (`WK1`), or of all where none are named; gives how many of each file were kept. */
export function stagePostcodes(
  engine: Engine,
  shapes: readonly ReferenceShape[],
  districts: readonly string[] | null,
): ReadonlyMap<ReferenceShape, number> {
  engine.loadText('wanted_district', [{ name: 'district', cells: districts ?? [] }]);
  const where =
    districts === null ? undefined : sql`left(${postcodeKey}, -3) IN (SELECT district FROM wanted_district)`;
  const kept = stageColumns(engine, { shapes, columns: postcodeColumns, into: 'load_postcode', where });
  engine.run(sql`DROP TABLE wanted_district`);
  return kept;
}

/**
 * Fill `ref_postcode_lsoa`: each postcode with the area on the boundaries that the deprivation file ranks, and whether
 * it was ended. Ended ones are kept: people gave them when they held.
 */
export function loadPostcodes(engine: Engine, boundaries: Boundaries | null): void {
  const inOrder =
    boundaries === 2011 ? ['lsoa_2011', 'lsoa', 'lsoa_2021'] : ['lsoa_2021', 'lsoa', 'lsoa_2011'];
  const lsoa = sql`upper(coalesce(${join(inOrder.map((column) => sql`nullif(${name(column)}, '')`))}, ''))`;
  engine.run(sql`CREATE OR REPLACE TABLE ref_postcode_lsoa AS
    SELECT left(key, -3) || ' ' || right(key, 3) AS postcode, any_value(lsoa) AS lsoa, bool_and(ended) AS ended
    FROM (SELECT ${postcodeKey} AS key, ${lsoa} AS lsoa, ended <> '' AS ended FROM load_postcode WHERE postcode <> '')
    GROUP BY key`);
}

/** Deprivation from ranks in the postcode files, each edition in a table of its own: England alone. */
export function deprivationOfPostcodes(
  engine: Engine,
  shapes: readonly ReferenceShape[],
): readonly PlacedEdition[] {
  return rankColumns.flatMap((column) => {
    const [shape] = shapes.filter(({ indexes }) => indexes.has(column));
    return shape === undefined ? [] : (ranksOf(engine, column, shape) ?? []);
  });
}

function ranksOf(
  engine: Engine,
  column: (typeof rankColumns)[number],
  { indexes, table: { file, columns } }: ReferenceShape,
): PlacedEdition | null {
  const rank = asNumber(name(column));
  const [found] = engine.rows<{ highest: number | null; has11: boolean }>(sql`
    SELECT max(${rank}) AS highest, bool_or(lsoa_2011 <> '') AS has11
    FROM load_postcode WHERE ${firstArea} LIKE 'E01%'`);
  const highest = found?.highest ?? null;
  if (highest === null) return null;
  const header = columns.find(({ index }) => index === indexes.get(column))?.name ?? '';
  const isLater = highest > areasRanked[2011] || found?.has11 !== true || /25(ind|rank)?$/i.test(header);
  const boundaries = isLater ? 2021 : 2011;
  const own = name(boundaries === 2021 ? 'lsoa_2021' : 'lsoa_2011');
  const table = `load_${column}`;
  engine.run(sql`CREATE OR REPLACE TABLE ${name(table)} AS
    SELECT lsoa, floor((min(rank) - 1) * 10 / ${areasRanked[boundaries]} + 1)::INTEGER AS imd_decile
    FROM (SELECT upper(coalesce(nullif(${own}, ''), ${firstArea})) AS lsoa, ${rank} AS rank FROM load_postcode)
    WHERE lsoa LIKE 'E01%' AND rank >= 1
    GROUP BY lsoa`);
  return { table, edition: editionOfRanks(header, boundaries, file) };
}

/** Areas with their deciles by one edition, ready in the engine. */
export interface PlacedEdition {
  readonly table: string;
  readonly edition: Edition;
}

/**
 * Fill `ref_lsoa_imd_other`, the deciles of the other edition by area, and `ref_postcode_other`, the areas of postcodes on its
 * boundaries. An area that it does not rank takes the decile of that which most of its postcodes lie in.
 */
export function loadOtherEdition(engine: Engine, other: PlacedEdition | undefined): void {
  const own = other?.edition.boundaries === 2011 ? sql`lsoa_2011` : sql`lsoa_2021`;
  const theirs = other?.edition.boundaries === 2011 ? sql`lsoa_2021` : sql`lsoa_2011`;
  engine.run(sql`CREATE OR REPLACE TABLE ref_postcode_other AS
    SELECT left(key, -3) || ' ' || right(key, 3) AS postcode, any_value(lsoa) AS lsoa
    FROM (SELECT ${postcodeKey} AS key, upper(${own}) AS lsoa FROM load_postcode
      WHERE ${other !== undefined} AND postcode <> '' AND ${own} <> '')
    GROUP BY key`);
  engine.run(sql`CREATE OR REPLACE TABLE ref_lsoa_imd_other (lsoa VARCHAR, imd_decile INTEGER)`);
  if (other === undefined) return;
  engine.run(sql`INSERT INTO ref_lsoa_imd_other
    WITH ranked AS (SELECT lsoa, imd_decile FROM ${name(other.table)} WHERE imd_decile IS NOT NULL),
      beside AS (SELECT upper(${theirs}) AS lsoa, upper(${own}) AS own, count(*) AS postcodes FROM load_postcode
        WHERE ${own} <> '' AND ${theirs} <> '' GROUP BY ALL),
      nearest AS (SELECT DISTINCT ON (beside.lsoa) beside.lsoa, imd_decile
        FROM beside JOIN ranked ON ranked.lsoa = own
        WHERE beside.lsoa NOT IN (SELECT lsoa FROM ranked) ORDER BY beside.lsoa, postcodes DESC, own)
    SELECT * FROM ranked UNION ALL SELECT * FROM nearest ORDER BY lsoa`);
}
