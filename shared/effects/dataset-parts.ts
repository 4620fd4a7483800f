import { type TableRoles, isWideScore } from '../clean/table-roles.js';
import { type TypedRows, narrowed, typedParts, typedRows, typedTable } from '../clean/typed-rows.js';
import type { Engine } from '../engine/engine.js';
import { columnKey } from '../reading/load-raw.js';
import { join, name, sql } from '../sql/sql.js';
import type { Touched } from './what-it-reaches.js';

/** Put the typed rows of every table that feeds the dataset at hand, as the tables stand cleaned now. */
export function keepTypedRows(engine: Engine, roles: TableRoles): void {
  for (const one of typedParts(roles)) {
    engine.run(sql`CREATE OR REPLACE TABLE ${name(typedTable(one))} AS ${typedRows(one.part, [one.mapped])}`);
  }
}

/** Take them away again. */
export function dropTypedRows(engine: Engine, roles: TableRoles): void {
  for (const one of typedParts(roles)) engine.run(sql`DROP TABLE IF EXISTS ${name(typedTable(one))}`);
}

/** Type the rows of one table anew, as far as they look at what was touched; gives the parts in which a row came out different. */
export function retype(
  engine: Engine,
  roles: TableRoles,
  { table, touched }: { readonly table: string; readonly touched: Touched },
): readonly TypedRows[] {
  return typedParts(roles)
    .filter(({ mapped }) => mapped.table.table === table)
    .filter((one) => touched.rows || looksAt(one, touched.columns))
    .filter((one) => (touched.rows ? retypeRows(engine, one) : retypeTouched(engine, one, touched)));
}

function retypeTouched(engine: Engine, one: TypedRows, touched: Touched): boolean {
  if (one.part !== 'wide_score') return retypeFields(engine, one, touched);
  const score = onlyScore(one, touched);
  const found = score === null ? null : retypeScore(engine, one, score);
  return found ?? retypeRows(engine, one);
}

type Score = TypedRows['mapped']['columns'][number];

/** The one column of scores that was touched, where nothing else was and no other column holds the same score. */
function onlyScore({ mapped }: TypedRows, { columns }: Touched): Score | null {
  const [score, ...others] = mapped.columns.filter(({ index }) => columns.includes(index));
  if (score === undefined || others.length > 0 || !isWideScore(score.target)) return null;
  const { instrument, timepoint, itemNo } = score.target;
  const twins = mapped.columns.filter(
    ({ target }) =>
      isWideScore(target) &&
      target.instrument === instrument &&
      target.itemNo === itemNo &&
      (target.timepoint === timepoint || target.timepoint === undefined || timepoint === undefined),
  );
  return twins.length === 1 ? score : null;
}

const numbers = ['total', 'total_scored', 'item_value'] as const;

/** The numbers of one column of scores; null where a score came to stand or went, so that rows have to be made anew. */
function retypeScore(engine: Engine, { part, mapped }: TypedRows, { index, target }: Score): boolean | null {
  const alone = mapped.columns.filter((one) => one.index === index || !isWideScore(one.target));
  const kept = name(typedTable({ part, mapped }));
  engine.run(sql`CREATE TABLE typed_now AS ${typedRows(part, [{ ...mapped, columns: alone }])}`);
  const own = sql`kept.instrument = ${target.instrument ?? ''} AND kept.item_no IS NOT DISTINCT FROM ${target.itemNo ?? null}::INTEGER
    AND (${target.timepoint ?? null}::VARCHAR IS NULL OR kept.timepoint = ${target.timepoint ?? null})`;
  const differ = join(
    numbers.map((column) => sql`kept.${name(column)} IS DISTINCT FROM typed_now.${name(column)}`),
    ' OR ',
  );
  const [found] = engine.rows<{ stand: boolean; differ: boolean }>(sql`
    SELECT count(*) = (SELECT count(*) FROM typed_now) AND count(*) = (SELECT count(*) FROM ${kept} AS kept WHERE ${own}) AS stand,
      coalesce(bool_or(${differ}), false) AS differ
    FROM ${kept} AS kept JOIN typed_now ON typed_now.row_no = kept.row_no AND ${own}`);
  if (found?.stand === true && found.differ) {
    const set = join(numbers.map((column) => sql`${name(column)} = typed_now.${name(column)}`));
    engine.run(
      sql`UPDATE ${kept} AS kept SET ${set} FROM typed_now WHERE kept.row_no = typed_now.row_no AND ${own}`,
    );
  }
  engine.run(sql`DROP TABLE typed_now`);
  return found?.stand === true ? found.differ : null;
}

/** Whether a table’s typed rows are made of any of these columns: the query itself says which it looks at. */
export function looksAt({ part, mapped }: TypedRows, columns: readonly number[]): boolean {
  const keys = new Set(columns.map(columnKey));
  return typedRows(part, [mapped]).pieces.some((piece) => piece.kind === 'name' && keys.has(piece.name));
}

/** All rows anew. */
function retypeRows(engine: Engine, one: TypedRows): boolean {
  const [before, now] = [name(typedTable(one)), name('typed_now')];
  engine.run(sql`CREATE TABLE ${now} AS ${typedRows(one.part, [one.mapped])}`);
  const [found] = engine.rows<{ same: boolean }>(sql`SELECT
    (SELECT count(*) FROM ${before}) = (SELECT count(*) FROM ${now})
      AND NOT coalesce(bool_or(now IS DISTINCT FROM before), false) AS same
    FROM ${now} AS now POSITIONAL JOIN ${before} AS before`);
  if (found?.same === true) {
    engine.run(sql`DROP TABLE ${now}`);
    return false;
  }
  engine.run(sql`DROP TABLE ${before}`);
  engine.run(sql`ALTER TABLE ${now} RENAME TO ${before}`);
  return true;
}

/** The same rows, of which only the fields of the touched columns can differ. */
function retypeFields(engine: Engine, one: TypedRows, { columns }: Touched): boolean {
  const touched = one.mapped.columns.filter(({ index }) => columns.includes(index));
  const narrow = narrowed(one, new Set(touched.map(({ target }) => target.field)));
  if (narrow.columns.length === 0) return false;
  const kept = name(typedTable(one));
  engine.run(sql`CREATE TABLE typed_now AS ${typedRows(one.part, [narrow.mapped])}`);
  const differs = join(
    narrow.columns.map((column) => sql`kept.${name(column)} IS DISTINCT FROM typed_now.${name(column)}`),
    ' OR ',
  );
  const [found] = engine.rows<{ differ: boolean }>(sql`SELECT coalesce(bool_or(${differs}), false) AS differ
    FROM ${kept} AS kept JOIN typed_now USING (row_no)`);
  if (found?.differ === true) {
    const set = join(narrow.columns.map((column) => sql`${name(column)} = typed_now.${name(column)}`));
    engine.run(sql`UPDATE ${kept} AS kept SET ${set} FROM typed_now
      WHERE kept.row_no = typed_now.row_no AND (${differs})`);
  }
  engine.run(sql`DROP TABLE typed_now`);
  return found?.differ === true;
}
