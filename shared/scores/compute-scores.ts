import { recordFields } from '../dataset/fields.js';
import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import type { FieldRef } from '../figures/figure-kind.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { Question } from '../questions/question.js';
import type { SourceTable } from '../reading/source.js';
import type { Rule } from '../rules/rule.js';
import { join, name, sql } from '../sql/sql.js';
import { gridsOf } from './build-grids.js';
import { comparisonsOf, partnersIn } from './compared-fields.js';
import { type RowCounts, countRows } from './count-rows.js';
import { dqmiOfGroups } from './dqmi-of-groups.js';
import { findFlaws } from './flaws.js';
import { type UsableShare, fieldsNeededBy } from './needed-by.js';
import { countsOf, scoreField } from './score-field.js';
import { type ScoredField, scoredField } from './scored-field.js';
import type { Scores } from './scores.js';
import { waiversOf } from './stand-ins.js';
import { timelinessOf } from './timeliness.js';
import { uniqueness } from './unique-ids.js';
import { worstFields } from './worst-fields.js';

/** What scores are made from, besides the rows and issues in the engine. */
export interface ScoreContext {
  readonly tables: readonly Pick<SourceTable, 'table' | 'file'>[];
  readonly mapping: readonly MappingEntry[];
  /** ISO date up to which the data are complete. */
  readonly today: string;
  /** The rules that were asked. */
  readonly rules: readonly Rule[];
  /** The questions that were picked. */
  readonly questions: readonly Pick<Question, 'id' | 'needs'>[];
}

const records: readonly RecordName[] = ['referral', 'contact', 'onward', 'measure'];

/** Score every field of the minimum dataset. The records, `issues` and what it is made of must be in the engine. */
export function computeScores(engine: Engine, context: ScoreContext): Scores {
  const { tables, mapping, rules, today, questions } = context;
  const present = records.filter((record) => hasRows(engine, record));
  const flaws = findFlaws(engine, mapping, rules);
  const comparisons = comparisonsOf(rules);
  const counted = present.map((record) => {
    const partners = partnersIn(record, comparisons);
    const filled = filledFields(engine, record);
    const fields = Object.entries(recordFields[record]).map(([field, about]) =>
      scoredField(
        { record, name: field, field: about },
        { flaws, partners: partners.get(field) ?? [], isFilled: filled.has(field) },
      ),
    );
    return { record, fields, counts: countRows(engine, { record, fields, flaws, today }) };
  });
  const timeliness = timelinessOf(engine, present);
  const waivers = waiversOf(standingOf(counted), present);
  const needing = questionsNeeding(questions, usableShares(counted));
  const fields = counted.flatMap(({ record, fields: scored, counts }) =>
    scored.map((one) =>
      scoreField(one, counts.all, {
        mapping,
        isCompared: partnersIn(record, comparisons).has(one.name),
        uniqueness: uniqueness(engine, record, one.name),
        timeliness: timeliness(record, one.name),
        waived: record === 'referral' ? (waivers.get(one.name) ?? null) : null,
        questions: needing(`${record}.${one.name}`),
      }),
    ),
  );
  const [first] = counted;
  return {
    fields,
    worst: worstFields(fields),
    grids: counted.flatMap(({ record, fields: scored, counts }) => gridsOf(record, scored, counts)),
    dqmi: first?.record === 'referral' ? dqmiOfGroups(fields, first.counts, filesOf(tables)) : [],
    absent: records.filter((record) => !present.includes(record)),
  };
}

function hasRows(engine: Engine, record: RecordName): boolean {
  return engine.rows(sql`SELECT 1 AS found FROM ${name(record)} LIMIT 1`).length > 0;
}

/** Fields of a record that any row has a value of. */
function filledFields(engine: Engine, record: RecordName): ReadonlySet<string> {
  const fields = Object.keys(recordFields[record]);
  const [found = {}] = engine.rows<Record<string, boolean>>(
    sql`SELECT ${join(fields.map((field) => sql`count(${name(field)}) > 0 AS ${name(field)}`))} FROM ${name(record)}`,
  );
  return new Set(fields.filter((field) => found[field] === true));
}

interface Counted {
  readonly record: RecordName;
  readonly fields: readonly ScoredField[];
  readonly counts: RowCounts;
}

function standingOf(counted: readonly Counted[]): Parameters<typeof waiversOf>[0] {
  return counted
    .filter(({ record }) => record === 'referral')
    .flatMap(({ fields, counts }) =>
      fields.map((one) => ({
        field: one.name,
        label: one.field.label,
        usable: countsOf(one, counts.all).usable,
      })),
    );
}

function usableShares(counted: readonly Counted[]): UsableShare {
  const shares = new Map<FieldRef, number>();
  for (const { record, fields, counts } of counted) {
    for (const one of fields) {
      const { usable, of } = countsOf(one, counts.all);
      shares.set(`${record}.${one.name}`, of === 0 ? 0 : usable / of);
    }
  }
  return (field) => shares.get(field) ?? 0;
}

function questionsNeeding(
  questions: ScoreContext['questions'],
  usable: UsableShare,
): (field: FieldRef) => readonly string[] {
  const needs = questions.map((question) => ({ id: question.id, fields: fieldsNeededBy(question, usable) }));
  return (field) => needs.filter(({ fields }) => fields.has(field)).map(({ id }) => id);
}

function filesOf(tables: ScoreContext['tables']): ReadonlyMap<string, string> {
  return new Map(tables.map(({ table, file }) => [table, file]));
}
