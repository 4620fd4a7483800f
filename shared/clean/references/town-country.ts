import { codeLists } from '../../dataset/code-lists.js';
import type { Engine } from '../../engine/engine.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { ReferenceShape } from './recognise.js';
import { stageColumns } from './stage.js';

const areaColumns = ['lsoa_2021', 'lsoa_2011', 'lsoa'] as const;
/** The later classification first: it decides where a file holds both. */
const classColumns = ['ruc_2021', 'ruc_2011', 'ruc'] as const;

/**
 * Fill `ref_lsoa_town`: for each small area whether it is `urban` or `rural`, from files of areas, else from the class that
 * most of its postcodes have. Reads `load_postcode`. Source: ONS, rural-urban classifications of 2011 and 2021.
 */
export function loadTownCountry(engine: Engine, shapes: readonly ReferenceShape[]): void {
  stageColumns(engine, { shapes, columns: [...areaColumns, ...classColumns], into: 'load_class' });
  engine.run(sql`CREATE OR REPLACE TABLE ref_lsoa_town AS
    WITH told AS (${join([classesOf('load_class', 1), classesOf('load_postcode', 2)], ' UNION ALL ')})
    SELECT DISTINCT ON (lsoa) lsoa, town FROM (
      SELECT lsoa, town, place, count(*) AS rows FROM told WHERE town IS NOT NULL GROUP BY ALL)
    ORDER BY lsoa, place, rows DESC, town`);
  engine.run(sql`DROP TABLE load_class`);
}

/** `urban` or `rural` for a code of either classification, in SQL; null for any other. */
export function townOf(code: Sql): Sql {
  const codes = ['rural_urban_2021', 'rural_urban_2011'].flatMap((list) => codeLists[list]?.codes ?? []);
  const inGroup = (group: string): Sql =>
    join(codes.filter((one) => one.group === group).map((one) => sql`${one.code}`));
  return sql`CASE WHEN upper(${code}) IN (${inGroup('urban')}) THEN 'urban'
    WHEN upper(${code}) IN (${inGroup('rural')}, ${join(hamlets)}) THEN 'rural' END`;
}

/** Classes that only the smallest areas of 2011 have, as directories of postcodes give them. */
const hamlets = [sql`'F1'`, sql`'F2'`];

function classesOf(table: string, place: number): Sql {
  const code = sql`coalesce(${join(classColumns.map((column) => sql`nullif(trim(${name(column)}), '')`))})`;
  return join(
    areaColumns.map(
      (area) => sql`SELECT upper(trim(${name(area)})) AS lsoa, ${townOf(code)} AS town, ${place} AS place
        FROM ${name(table)} WHERE ${name(area)} <> ''`,
    ),
    ' UNION ALL ',
  );
}
