import { fieldOf } from '../dataset/fields.js';
import type { ColumnKind } from '../profile/column-profile.js';
import { columnKey } from '../reading/load-raw.js';
import type { SourceColumn, SourceTable } from '../reading/source.js';
import { name, sql, constant } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { findingIn } from './issue-table.js';
import type { ProseRule } from './rule.js';
import { spelled } from './spelling.js';

/** Kinds of column that hold no prose, whoever wrote them. */
const noProse: ReadonlySet<ColumnKind> = new Set([
  'empty',
  'date',
  'time',
  'number',
  'score',
  'yes_no',
  'id',
  'postcode',
  'nhs_number',
]);

/** Ask a rule of the prose of every table; the engine passes over texts that cannot hold what is looked for. */
export function applyProseRule(rule: ProseRule, bench: Bench): Tally {
  let broken = 0;
  let of = 0;
  for (const table of bench.context.tables) {
    for (const column of table.columns.filter((each) => isProse(table, each, bench))) {
      const tally = applyToColumn(rule, { table, column }, bench);
      broken += tally.broken;
      of += tally.of;
    }
  }
  return { broken, of, why: 'No column holds free text.' };
}

/** Identifiers, dates and numbers are what they are; everything else can hold a sentence. */
function isProse(table: SourceTable, { index }: SourceColumn, { context }: Bench): boolean {
  const profile = context.profiles.find((each) => each.table === table.table && each.index === index);
  if (profile !== undefined && noProse.has(profile.kind)) return false;
  const target = context.mapping.find((each) => each.table === table.table && each.index === index)?.target;
  const field = target === null || target === undefined ? undefined : fieldOf(target.record, target.field);
  return (
    field === undefined ||
    (field.identifies !== true && !['id', 'date', 'month_or_date'].includes(field.kind))
  );
}

/** Practices and services may be called after somebody; names there point at no person referred. */
const namesOfPlaces: ReadonlySet<string> = new Set([
  'gp_practice_code',
  'referring_org_code',
  'scheme_id',
  'pcn_code',
  'provider_name',
]);

function namesPlaces(table: SourceTable, { index }: SourceColumn, { context }: Bench): boolean {
  const target = context.mapping.find((each) => each.table === table.table && each.index === index)?.target;
  return namesOfPlaces.has(target?.field ?? '');
}

interface Place {
  readonly table: SourceTable;
  readonly column: SourceColumn;
}

function applyToColumn(
  rule: ProseRule,
  { table, column }: Place,
  bench: Bench,
): { broken: number; of: number } {
  const { engine, texts, book } = bench;
  const cell = name(columnKey(column.index));
  const rows = texts.kept(table.table, 'raw');
  const found = new Map<string, readonly string[]>();
  const distinct = texts.counted(table.table, column.index, 'raw');
  const tried = engine.rows<{ text: string; n: number }>(sql`SELECT value AS text, times AS n
    FROM ${distinct} WHERE regexp_matches(value, ${constant(rule.mayHold)}) ORDER BY ALL`);
  const places = namesPlaces(table, column, bench);
  let broken = 0;
  for (const { text, n } of tried) {
    const checks = rule.find(text).filter((check) => !places || check !== 'name');
    if (checks.length === 0) continue;
    found.set(text, checks);
    broken += n;
  }
  const [counted] = engine.rows<{ n: number }>(
    sql`SELECT coalesce(sum(times), 0)::INTEGER AS n FROM ${distinct} WHERE value <> ''`,
  );
  if (found.size > 0) enter();
  return { broken, of: counted?.n ?? 0 };

  function enter(): void {
    const pairs = [...found].flatMap(([text, checks]) => checks.map((check) => [text, check] as const));
    engine.loadText('rule_texts', [
      { name: 'text', cells: pairs.map(([text]) => text) },
      { name: 'broken', cells: pairs.map(([, check]) => check) },
    ]);
    for (const [check, words] of Object.entries(rule.checks)) {
      if (!pairs.some(([, each]) => each === check)) continue;
      book.enterRows(
        {
          ...findingIn(rule, table),
          severity: words.severity,
          column,
          field: null,
          message: words.message(spelled(column)),
          suggestion: words.suggestion,
        },
        sql`SELECT row_no, source_row FROM ${rows} AS rows
          JOIN rule_texts ON rule_texts.text = rows.${cell} WHERE broken = ${check}`,
      );
    }
    engine.run(sql`DROP TABLE rule_texts`);
  }
}
