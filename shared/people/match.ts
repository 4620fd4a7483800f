import type { Engine } from '../engine/engine.js';
import type { Project } from '../project/project.js';
import { sql } from '../sql/sql.js';
import { gatherRows } from './gather-rows.js';
import { isNhsNumber } from './nhs-number.js';
import { personKeys } from './person-keys.js';
import { type Somebody, samePeople } from './same-people.js';

/** How many people the rows belong to, and on what evidence. */
export interface PeopleReport {
  /** Rows of the four records, each source row once. */
  readonly rows: number;
  readonly people: number;
  /** People who were referred. */
  readonly referred: number;
  /** Rows that name nobody; each stands for a person of its own. */
  readonly unidentified: number;
  /** Identifiers that turned out to be the same person by NHS number. */
  readonly joinedByNhsNumber: number;
}

/**
 * Who is who. Rows with one identifier of one source system are one person; so are
 * identifiers with the same valid NHS number, unless nothing is to be decided. Makes
 * `people`, one row for every source row of every record, and fills `person_key`.
 */
export function matchPeople(engine: Engine, project: Project): PeopleReport {
  gatherRows(engine);
  const everybody = engine.rows<PersonRow>(sql`SELECT node, min(place) AS place, min(person_id) AS "personId",
      min(source_system) AS system, arg_min(source_file, place) AS file,
      arg_min(source_row, place)::INTEGER AS "sourceRow"
    FROM person_row GROUP BY node ORDER BY place`);
  const same = samePeople(
    project.settings.decide === 'none' ? everybody.map(unnumbered) : withNumbers(engine, everybody),
  );
  const keys = personKeys(everybody, same, project.key);
  writePeople(engine, keys);
  return reportOf(engine, everybody, same);
}

interface PersonRow {
  readonly node: string;
  readonly place: number;
  readonly personId: string | null;
  readonly system: string | null;
  readonly file: string;
  readonly sourceRow: number;
}

function unnumbered({ node }: PersonRow): Somebody {
  return { node, nhsNumber: null };
}

/** Everybody once for each NHS number that their rows carry; invalid numbers say nothing. */
function withNumbers(engine: Engine, everybody: readonly PersonRow[]): Somebody[] {
  const numbers = engine.rows<{ node: string; nhsNumber: string }>(sql`SELECT node, nhs_number AS "nhsNumber"
    FROM person_row WHERE nhs_number IS NOT NULL GROUP BY ALL ORDER BY min(place), nhs_number`);
  return [...everybody.map(unnumbered), ...numbers.filter(({ nhsNumber }) => isNhsNumber(nhsNumber))];
}

function writePeople(engine: Engine, keys: ReadonlyMap<string, string>): void {
  engine.loadText('load_key', [
    { name: 'node', cells: [...keys.keys()] },
    { name: 'person_key', cells: [...keys.values()] },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE people AS
    WITH keyed AS (
      SELECT DISTINCT source_file, source_sheet, source_row, source_table, row_no, record, person_key
      FROM person_row JOIN load_key USING (node)),
    shared AS (
      SELECT person_key FROM keyed GROUP BY person_key HAVING count(DISTINCT (source_table, row_no)) > 1)
    SELECT source_file, source_sheet, source_row, source_table, row_no, record, person_key,
      CASE WHEN person_key IN (SELECT person_key FROM shared) THEN 'same' ELSE 'unique' END AS match,
      NULL::VARCHAR AS possible_key, NULL::DOUBLE AS probability
    FROM keyed
    ORDER BY source_table, row_no, record`);
  for (const record of [sql`referral`, sql`measure`]) {
    engine.run(sql`UPDATE ${record} SET person_key = people.person_key
      FROM people WHERE people.source_table = ${record}.source_table AND people.row_no = ${record}.row_no`);
  }
  engine.run(sql`DROP TABLE load_key`);
  engine.run(sql`DROP TABLE person_row`);
}

function reportOf(
  engine: Engine,
  everybody: readonly PersonRow[],
  same: ReadonlyMap<string, string>,
): PeopleReport {
  const [counts] = engine.rows<{ rows: number; people: number; referred: number }>(sql`SELECT
    (SELECT count(*) FROM (SELECT DISTINCT source_table, row_no FROM people)) AS rows,
    (SELECT count(DISTINCT person_key) FROM people) AS people,
    (SELECT count(DISTINCT person_key) FROM referral) AS referred`);
  return {
    rows: counts?.rows ?? 0,
    people: counts?.people ?? 0,
    referred: counts?.referred ?? 0,
    unidentified: everybody.filter(({ personId }) => personId === null).length,
    joinedByNhsNumber: everybody.filter(({ node }) => same.get(node) !== node).length,
  };
}
