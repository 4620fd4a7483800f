import { fieldOf } from '../dataset/fields.js';
import type { RecordName } from '../dataset/field.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { findingIn } from './issue-table.js';
import { type Origin, columnFor, labelled } from './issue-column.js';
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
  const rows = part.from ? sql`(${part.from(limits)})` : name(part.record);
  const judged = part.checks.map((check) => canJudge(check, part.record, bench));
  const breaks = part.checks.map((check, i) =>
    breaksCheck(check, judged[i] ?? sql`false`, { limits, bench }),
  );
  part.checks.forEach((check, i) => {
    const earlier = part.checks
      .slice(0, i)
      .flatMap((other, j) => (other.field === check.field ? [breaks[j] ?? sql`false`] : []));
    const broken = join([breaks[i] ?? sql`false`, ...earlier.map((other) => sql`NOT ${other}`)], ' AND ');
    enterCheck(
      rule,
      { check, record: part.record, rows: sql`(SELECT * FROM ${rows} WHERE ${broken})` },
      bench,
    );
  });
  const [counted] = bench.engine.rows<{ broken: number; of: number }>(sql`SELECT
    count(*) FILTER (WHERE ${join(breaks, ' OR ')}) AS broken, count(*) FILTER (WHERE ${join(judged, ' OR ')}) AS "of"
    FROM ${rows} AS rows`);
  const { broken = 0, of = 0 } = counted ?? {};
  return { broken, of, why: of === 0 ? whyNot(part, bench) : null };
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
    .filter(({ target }) => target?.record === record && target.field === field)
    .map((entry) => entry.table);
  if (tables.length === 0) return sql`false`;
  return sql`source_table IN (${join([...new Set(tables)].map((table) => sql`${table}`))})`;
}

function breaksCheck(
  check: RowCheck,
  judged: Sql,
  { limits, bench }: { readonly limits: RowLimits; readonly bench: Bench },
): Sql {
  return sql`(${judged} AND coalesce(${check.broken(limits, bench.context.today)}, false))`;
}

type RowLimits = ReturnType<typeof limitsOf>;

interface BrokenRows {
  readonly check: RowCheck;
  readonly record: RecordName;
  readonly rows: Sql;
}

function enterCheck(
  rule: RowRule,
  { check, record, rows }: BrokenRows,
  { engine, context, book }: Bench,
): void {
  const apart = record === 'measure';
  const keys = apart
    ? sql`source_table, instrument, timepoint`
    : sql`source_table, NULL AS instrument, NULL AS timepoint`;
  const origins = engine.rows<Origin>(sql`SELECT DISTINCT ${keys} FROM ${rows} AS rows ORDER BY ALL`);
  for (const origin of origins) {
    const table = context.tables.find((each) => each.table === origin.source_table);
    if (table === undefined) continue;
    const entry = columnFor(context.mapping, { record, field: check.field, origin });
    const column = entry === undefined ? null : { index: entry.index, name: entry.column };
    const named = (field: string): string => {
      const found = columnFor(context.mapping, { record, field, origin });
      return found === undefined
        ? labelled(record, field)
        : spelled({ index: found.index, name: found.column });
    };
    const same = apart
      ? sql`AND instrument IS NOT DISTINCT FROM ${origin.instrument}::VARCHAR AND timepoint IS NOT DISTINCT FROM ${origin.timepoint}::VARCHAR`
      : sql``;
    book.enterRows(
      {
        ...findingIn(rule, table),
        severity: check.severity,
        column,
        field: check.field,
        message: check.message(named),
        suggestion: check.suggestion,
      },
      sql`SELECT row_no, source_row FROM ${rows} AS rows WHERE source_table = ${origin.source_table} ${same}`,
    );
  }
}

/** Told of the first check, which is what the rule is mainly about. */
function whyNot({ record, checks }: RowPart, { context }: Bench): string {
  const needed = [...(checks[0]?.columns ?? []), ...(checks[0]?.needs ?? [])];
  const lacking = needed.find(
    (field) =>
      fieldOf(record, field) !== undefined &&
      !context.mapping.some(({ target }) => target?.record === record && target.field === field),
  );
  if (lacking === undefined) return 'No row holds everything that this check compares.';
  return `No column holds ${labelled(record, lacking)}.`;
}
