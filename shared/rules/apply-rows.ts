import { fills } from '../dataset/composed-fields.js';
import { fieldOf } from '../dataset/fields.js';
import type { RecordName } from '../dataset/field.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { type Origin, columnFor, labelled } from './issue-column.js';
import { findingIn } from './issue-table.js';
import { limitsOf } from './limits.js';
import type { RowCheck, RowPart, RowRule } from './rule.js';
import { spelled } from './spelling.js';

/** Ask a rule of the minimum dataset; each issue points back at the column of the file it came from. */
export function applyRowRule(rule: RowRule, bench: Bench): Tally {
  const tallies = rule.parts.map((part) => applyPart(rule, part, bench));
  return {
    broken: tallies.reduce((sum, tally) => sum + tally.broken, 0),
    of: tallies.reduce((sum, tally) => sum + tally.of, 0),
    why: tallies[0]?.why ?? null,
  };
}

function applyPart(rule: RowRule, part: RowPart, bench: Bench): Tally {
  const limits = limitsOf(rule, bench.context.thresholds);
  const judged = part.checks.map((check) => canJudge(check, part.record, bench));
  const breaks = part.checks.map((check, i) => {
    const broken = check.broken(limits, bench.context.today);
    return sql`(${judged[i] ?? sql`false`} AND coalesce(${broken}, false))`;
  });
  const { broken, of } =
    part.from === undefined
      ? countPlain(rule, { part, judged, breaks }, bench)
      : countMade(rule, { part, judged, breaks, from: part.from(limits) }, bench);
  return { broken, of, why: of === 0 ? whyNot(part, bench) : null };
}

interface JudgedPart {
  readonly part: RowPart;
  /** For each check, whether a row can be judged by it. */
  readonly judged: readonly Sql[];
  /** For each check, whether a row breaks it. */
  readonly breaks: readonly Sql[];
}

interface Counted {
  readonly broken: number;
  readonly of: number;
}

/** A record as it stands is read again only where something is broken. */
function countPlain(rule: RowRule, { part, judged, breaks }: JudgedPart, bench: Bench): Counted {
  const rows = name(part.record);
  const [counted] = bench.engine.rows<Counted>(sql`SELECT
    count(*) FILTER (WHERE ${join(breaks, ' OR ')}) AS broken, count(*) FILTER (WHERE ${join(judged, ' OR ')}) AS "of"
    FROM ${rows} AS rows`);
  const { broken, of } = counted ?? { broken: 0, of: 0 };
  if (broken > 0) {
    bench.engine.run(sql`CREATE OR REPLACE TABLE rule_broken AS
      SELECT ${lookAt(part, breaks)} FROM ${rows} AS rows WHERE ${join(breaks, ' OR ')}`);
    enterBroken(rule, part, bench);
  }
  return { broken, of };
}

/** Rows that had to be made for the rule are made once, and only what it found of them is kept. */
function countMade(
  rule: RowRule,
  { part, judged, breaks, from }: JudgedPart & { readonly from: Sql },
  bench: Bench,
): Counted {
  bench.engine.run(sql`CREATE OR REPLACE TABLE rule_broken AS
    SELECT ${lookAt(part, breaks)}, ${join(breaks, ' OR ')} AS broken
    FROM (${from}) AS rows WHERE ${join(judged, ' OR ')}`);
  const [counted] = bench.engine.rows<Counted>(
    sql`SELECT count(*) FILTER (WHERE broken) AS broken, count(*) AS "of" FROM rule_broken`,
  );
  const { broken, of } = counted ?? { broken: 0, of: 0 };
  if (broken > 0) enterBroken(rule, part, bench);
  else bench.engine.run(sql`DROP TABLE rule_broken`);
  return { broken, of };
}

/** True where nothing that the check needs is missing; a rule is silent about what is missing. */
function canJudge(check: RowCheck, record: RecordName, bench: Bench): Sql {
  const present = check.needs.map((field) => sql`${name(field)} IS NOT NULL`);
  const columns = (check.columns ?? []).map((field) => hasColumn(record, field, bench));
  return sql`(${join([sql`true`, ...present, ...columns], ' AND ')})`;
}

/** True for rows of the tables in which a column is mapped to the field. */
function hasColumn(record: RecordName, field: string, { context }: Bench): Sql {
  const tables = context.mapping
    .filter(({ target }) => target !== null && fills(target, record, field))
    .map((entry) => entry.table);
  if (tables.length === 0) return sql`false`;
  return sql`source_table IN (${join([...new Set(tables)].map((table) => sql`${table}`))})`;
}

/** Where a row came from, and for each field the first check on it that is broken. */
function lookAt({ record, checks }: RowPart, breaks: readonly Sql[]): Sql {
  const firstBroken = fieldsOf(checks).map((field) => {
    const cases = checks.flatMap((check, i) =>
      check.field === field ? [sql`WHEN ${breaks[i] ?? sql`false`} THEN ${i}`] : [],
    );
    return sql`CASE ${join(cases, ' ')} END AS ${name(`check_${field}`)}`;
  });
  const origin =
    record === 'measure'
      ? sql`source_table, instrument, timepoint`
      : sql`source_table, NULL::VARCHAR AS instrument, NULL::VARCHAR AS timepoint`;
  return sql`${origin}, row_no, source_row, ${join(firstBroken)}`;
}

function fieldsOf(checks: readonly RowCheck[]): readonly string[] {
  return [...new Set(checks.map((check) => check.field))];
}

/** Of the checks on one field the first broken one is entered. */
function enterBroken(rule: RowRule, part: RowPart, bench: Bench): void {
  for (const field of fieldsOf(part.checks)) enterField(rule, part, { field, bench });
  bench.engine.run(sql`DROP TABLE rule_broken`);
}

/** One finding for each check and source column; several scores of a row may be dated by one cell. */
function enterField(
  rule: RowRule,
  { record, checks }: RowPart,
  { field, bench }: { readonly field: string; readonly bench: Bench },
): void {
  const { context, book } = bench;
  for (const { check, origins } of placesOf(record, field, bench)) {
    const [origin] = origins;
    const words = checks[check];
    const table = context.tables.find((each) => each.table === origin?.source_table);
    if (origin === undefined || words === undefined || table === undefined) continue;
    const entry = columnFor(context.mapping, { record, field, origin });
    book.enterRows(
      {
        ...findingIn(rule, table),
        severity: words.severity,
        column: entry === undefined ? null : { index: entry.index, name: entry.column },
        field,
        message: words.message((other) => named(other, record, { origin, bench })),
        suggestion: words.suggestion,
      },
      sql`SELECT DISTINCT row_no, source_row FROM rule_broken
        WHERE ${name(`check_${field}`)} = ${check} AND (${join(origins.map(isFrom), ' OR ')})`,
    );
  }
}

interface Place {
  readonly check: number;
  /** All of one source column. */
  readonly origins: readonly Origin[];
}

function placesOf(record: RecordName, field: string, { engine, context }: Bench): readonly Place[] {
  const check = name(`check_${field}`);
  const found = engine.rows<Origin & { readonly check: number }>(sql`SELECT DISTINCT
      ${check} AS "check", source_table, instrument, timepoint
    FROM rule_broken WHERE ${check} IS NOT NULL ORDER BY ALL`);
  const places = new Map<string, Place>();
  for (const { check: number, ...origin } of found) {
    const entry = columnFor(context.mapping, { record, field, origin });
    const key = JSON.stringify([number, origin.source_table, entry?.index ?? null]);
    places.set(key, { check: number, origins: [...(places.get(key)?.origins ?? []), origin] });
  }
  return [...places.values()];
}

function isFrom({ source_table: table, instrument, timepoint }: Origin): Sql {
  return sql`(source_table = ${table} AND instrument IS NOT DISTINCT FROM ${instrument}::VARCHAR
    AND timepoint IS NOT DISTINCT FROM ${timepoint}::VARCHAR)`;
}

/** A field as the file spells its column, or by its label where the file has none. */
function named(
  field: string,
  record: RecordName,
  { origin, bench }: { readonly origin: Origin; readonly bench: Bench },
): string {
  const entry = columnFor(bench.context.mapping, { record, field, origin });
  return entry === undefined ? labelled(record, field) : spelled({ index: entry.index, name: entry.column });
}

/** Told of the first check, which is what the rule is mainly about. */
function whyNot({ record, checks }: RowPart, { context }: Bench): string {
  const needed = [...(checks[0]?.columns ?? []), ...(checks[0]?.needs ?? [])];
  const lacking = needed.find(
    (field) =>
      fieldOf(record, field) !== undefined &&
      !context.mapping.some(({ target }) => target !== null && fills(target, record, field)),
  );
  if (lacking === undefined) return 'No row holds everything that this check compares.';
  return `No column holds ${labelled(record, lacking)}.`;
}
