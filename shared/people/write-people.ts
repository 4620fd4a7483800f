import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';

/** A person, who else they may be, and who they are if all that may be one is one. */
export interface PossiblePerson {
  readonly personKey: string;
  readonly joinedKey: string;
  readonly possibleKey: string | null;
  readonly probability: number | null;
}

/** Make `people` and `possible_person` out of the keys of all nodes, and fill `person_key` of the records. */
export function writePeople(
  engine: Engine,
  keys: ReadonlyMap<string, string>,
  possible: readonly PossiblePerson[],
): void {
  engine.loadText('load_key', [
    { name: 'node', cells: [...keys.keys()] },
    { name: 'person_key', cells: [...keys.values()] },
  ]);
  writePossible(engine, possible);
  engine.run(sql`CREATE OR REPLACE TABLE people AS
    WITH keyed AS (
      SELECT DISTINCT source_file, source_sheet, source_row, source_table, row_no, record, person_key
      FROM person_row JOIN load_key USING (node)),
    shared AS (
      SELECT person_key FROM keyed GROUP BY person_key HAVING count(DISTINCT (source_table, row_no)) > 1)
    SELECT source_file, source_sheet, source_row, source_table, row_no, record, person_key,
      CASE WHEN possible_key IS NOT NULL THEN 'possible'
        WHEN person_key IN (SELECT person_key FROM shared) THEN 'same' ELSE 'unique' END AS match,
      possible_key, probability
    FROM keyed JOIN possible_person USING (person_key)
    ORDER BY source_table, row_no, record`);
  for (const record of [sql`referral`, sql`measure`]) {
    engine.run(sql`UPDATE ${record} SET person_key = people.person_key
      FROM people WHERE people.source_table = ${record}.source_table AND people.row_no = ${record}.row_no`);
  }
  engine.run(sql`DROP TABLE load_key`);
  engine.run(sql`DROP TABLE person_row`);
}

function writePossible(engine: Engine, possible: readonly PossiblePerson[]): void {
  engine.loadText('load_possible', [
    { name: 'person_key', cells: possible.map(({ personKey }) => personKey) },
    { name: 'joined_key', cells: possible.map(({ joinedKey }) => joinedKey) },
    { name: 'possible_key', cells: possible.map(({ possibleKey }) => possibleKey ?? '') },
    { name: 'probability', cells: possible.map(({ probability }) => probability?.toFixed(6) ?? '') },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE possible_person AS
    SELECT person_key, joined_key, nullif(possible_key, '') AS possible_key,
      TRY_CAST(nullif(probability, '') AS DOUBLE) AS probability
    FROM load_possible`);
  engine.run(sql`DROP TABLE load_possible`);
}
