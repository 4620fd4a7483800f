import { codeLists } from '../dataset/code-lists.js';
import type { Field } from '../dataset/field.js';
import { fieldOf } from '../dataset/fields.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { columnKey } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { findingIn } from './issue-table.js';
import { limitsOf } from './limits.js';
import type { Judgement, RuleContext, ValueRule } from './rule.js';
import { spelled } from './spelling.js';
import type { Look } from './table-texts.js';

/** Ask a rule of the distinct texts of every mapped column it concerns, and carry the answer to their rows. */
export function applyValueRule(rule: ValueRule, bench: Bench): Tally {
  let broken = 0;
  let of = 0;
  let whole = false;
  for (const table of bench.context.tables) {
    for (const entry of bench.context.mapping.filter((each) => each.table === table.table)) {
      const judgement = judge(rule, entry, bench);
      if (judgement === null) continue;
      of += judgement.judged;
      broken += brokenRows(
        judgement,
        bench.texts.values(entry.table, entry.index, lookOf(rule, entry, bench)),
      );
      whole ||= (judgement.column ?? []).length > 0;
      enter(rule, { table, entry, judgement }, bench);
    }
  }
  return { broken, of, whole, why: 'No column that this check is about holds anything.' };
}

/** Which texts the rule looks at, but for cells that a step settled. */
function lookOf(rule: ValueRule, { table, index }: MappingEntry, { context }: Bench): Look {
  const settled = context.steps.filter(
    (step) => step.on && step.table === table && step.column === index && rule.settledBy?.(step) === true,
  );
  return { which: rule.which, without: settled.map(({ id }) => id) };
}

function judge(rule: ValueRule, entry: MappingEntry, bench: Bench): Judgement | null {
  const { context } = bench;
  const field = fieldFor(rule, entry);
  if (field === undefined) return null;
  return rule.judge({
    entry,
    field,
    list: field.list === undefined ? undefined : codeLists[field.list],
    values: bench.texts.values(entry.table, entry.index, lookOf(rule, entry, bench)),
    beside: new Set(
      context.mapping.flatMap(({ table, index, target }) =>
        table === entry.table && index !== entry.index && target !== null ? [target.field] : [],
      ),
    ),
    steps: context.steps.filter((step) => step.table === entry.table && step.column === entry.index),
    limits: limitsOf(rule, context.thresholds),
    scale: scaleOf(entry, context),
  });
}

/** What a person answered about the scale of the numbers in a column. */
function scaleOf({ table, target }: MappingEntry, { scales = [] }: RuleContext): string | null {
  return scales.find((one) => one.table === table && one.instrument === target?.field)?.answered ?? null;
}

/** What a column that no field takes is judged as. */
const plainText: Field = {
  ...{ number: '', record: 'referral', label: '', what: '', kind: 'text', level: 'O' },
  ...{ synonyms: [], answers: '', example: '' },
};

/** The field that a rule judges the column by; undefined where it does not look at it. */
function fieldFor(rule: ValueRule, entry: MappingEntry): Field | undefined {
  if (entry.target === null) return rule.unmapped?.(entry) === true ? plainText : undefined;
  const field = fieldOf(entry.target.record, entry.target.field);
  return field !== undefined && rule.looksAt(field, entry) ? field : undefined;
}

function brokenRows(
  { texts }: Judgement,
  values: readonly { readonly value: string; readonly count: number }[],
): number {
  return values.reduce((sum, { value, count }) => sum + (texts.has(value) ? count : 0), 0);
}

interface Judged {
  readonly table: SourceTable;
  readonly entry: MappingEntry;
  readonly judgement: Judgement;
}

function enter(rule: ValueRule, { table, entry, judgement }: Judged, bench: Bench): void {
  const { engine, texts, book } = bench;
  const finding = (check: string) => {
    const words = rule.checks[check];
    if (words === undefined) throw new Error(`rule ${rule.id} has no check ${check}`);
    const column = { index: entry.index, name: entry.column };
    return {
      ...findingIn(rule, table),
      severity: words.severity,
      column,
      field: entry.target?.field ?? null,
      message: words.message(spelled(column)),
      suggestion: words.suggestion,
    };
  };
  for (const check of judgement.column ?? []) book.enterWhole(finding(check));
  const pairs = [...judgement.texts];
  if (pairs.length === 0) return;
  engine.loadText('rule_texts', [
    { name: 'text', cells: pairs.map(([text]) => text) },
    { name: 'broken', cells: pairs.map(([, check]) => check) },
  ]);
  for (const check of new Set(pairs.map(([, each]) => each))) {
    book.enterRows(
      finding(check),
      sql`SELECT row_no, source_row FROM ${texts.looked(table.table, entry.index, lookOf(rule, entry, bench))} AS rows
        JOIN rule_texts ON rule_texts.text = rows.${name(columnKey(entry.index))} WHERE broken = ${check}`,
    );
  }
  engine.run(sql`DROP TABLE rule_texts`);
}
