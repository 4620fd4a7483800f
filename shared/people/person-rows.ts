import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import type { RowPlace } from './pair.js';

/** Somebody as one identifier shows them, or one row that names nobody; in the order of their first rows. */
export interface PersonRow {
  readonly node: string;
  readonly place: number;
  readonly personId: string | null;
  readonly system: string | null;
  readonly table: string;
  readonly file: string;
  readonly sourceRow: number;
}

/** Everybody in `person_row`, before anybody is compared. */
export function personRows(engine: Engine): readonly PersonRow[] {
  return engine.rows<PersonRow>(sql`SELECT node, min(place) AS place, min(person_id) AS "personId",
      min(source_system) AS system, arg_min(source_table, place) AS "table", arg_min(source_file, place) AS file,
      arg_min(source_row, place)::INTEGER AS "sourceRow"
    FROM person_row GROUP BY node ORDER BY place`);
}

/** Where a node's rows stand, the first few. */
export interface NodePlaces {
  readonly rows: readonly RowPlace[];
  readonly rowCount: number;
}

const shownRows = 5;

/** Rows of some nodes, referrals first. */
export function placesOfNodes(engine: Engine, nodes: readonly string[]): ReadonlyMap<string, NodePlaces> {
  engine.loadText('load_node', [{ name: 'node', cells: nodes }]);
  const rows = engine.rows<RowPlace & { node: string; n: number }>(sql`
    SELECT node, source_table AS "table", source_file AS file, source_sheet AS sheet,
      source_row::INTEGER AS "row", row_no::INTEGER AS "rowNo",
      count(*) OVER (PARTITION BY node)::INTEGER AS n
    FROM (SELECT node, source_table, source_file, source_sheet, source_row, row_no, min(place) AS place
      FROM person_row JOIN load_node USING (node) GROUP BY ALL)
    QUALIFY row_number() OVER (PARTITION BY node ORDER BY place) <= ${shownRows}
    ORDER BY place`);
  engine.run(sql`DROP TABLE load_node`);
  const places = new Map<string, { rows: RowPlace[]; rowCount: number }>();
  for (const { node, n, ...row } of rows) {
    const at = places.get(node) ?? { rows: [], rowCount: n };
    at.rows.push(row);
    places.set(node, at);
  }
  return places;
}
