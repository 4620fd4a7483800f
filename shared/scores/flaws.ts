import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { Dimension, Severity } from '../rules/issue.js';
import type { Rule } from '../rules/rule.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { type Comparison, comparisonsOf } from './compared-fields.js';

/** One way in which rows of a record can be flawed: a field unusable, or at odds with others. */
interface Flag {
  readonly record: RecordName;
  readonly kind: 'unusable' | 'inconsistent';
  readonly field: string;
  /** Of a wide score column: whose scores it concerns. */
  readonly instrument: string | null;
  readonly timepoint: string | null;
  readonly findings: readonly number[];
}

/** What the issues say of each row, ready to be joined to it. */
export interface Flaws {
  /** True for a row, called `r` and joined by `joined`, that has the flaw; undefined where none has. */
  readonly has: (record: RecordName, kind: Flag['kind'], field: string) => Sql | undefined;
  readonly joined: Sql;
}

interface Finding {
  readonly finding: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly field: string;
  readonly table_id: string;
  readonly column_index: number | null;
}

/** Make `score_flaw`, one row for each source row that an issue points at, and `score_flag`, which tells its columns apart. */
export function findFlaws(engine: Engine, mapping: readonly MappingEntry[], rules: readonly Rule[]): Flaws {
  const flags = flagsOf(findingsOf(engine), mapping, rules);
  if (flags.length > 0) makeFlawTable(engine, flags);
  keepFlags(engine, flags);
  return flawsFrom(flags);
}

/** The flaws that were found last. */
export function flawsFound(engine: Engine): Flaws {
  return flawsFrom(
    engine.rows<Omit<Flag, 'findings'>>(
      sql`SELECT record, kind, field, instrument, timepoint FROM score_flag ORDER BY flag::INTEGER`,
    ),
  );
}

function flawsFrom(flags: readonly Omit<Flag, 'findings'>[]): Flaws {
  if (flags.length === 0) return { has: () => undefined, joined: sql`` };
  return {
    has: (record, kind, field) => {
      const tests = flags.flatMap((flag, i) =>
        flag.record === record && flag.kind === kind && flag.field === field ? [testOf(flag, i)] : [],
      );
      return tests.length === 0 ? undefined : sql`(${join(tests, ' OR ')})`;
    },
    joined: sql`LEFT JOIN score_flaw ON score_flaw.table_id = r.source_table AND score_flaw.row_no = r.row_no`,
  };
}

function keepFlags(engine: Engine, flags: readonly Flag[]): void {
  const parts = ['record', 'kind', 'field', 'instrument', 'timepoint'] as const;
  engine.loadText('score_flag', [
    { name: 'flag', cells: flags.map((_, i) => String(i)) },
    ...parts.map((part) => ({ name: part, cells: flags.map((flag) => flag[part]) })),
  ]);
}

/** A finding is what is said once of many rows: few, however many rows there are. */
function findingsOf(engine: Engine): readonly Finding[] {
  return engine.rows<Finding>(sql`SELECT finding, rule, severity, dimension, field, table_id, column_index
    FROM issue_finding
    WHERE field IS NOT NULL AND table_id IS NOT NULL
      AND finding IN (SELECT finding FROM issue_number WHERE row_no IS NOT NULL)
    ORDER BY finding`);
}

function flagsOf(
  findings: readonly Finding[],
  mapping: readonly MappingEntry[],
  rules: readonly Rule[],
): readonly Flag[] {
  const comparisons = comparisonsOf(rules);
  const columns = new Map(mapping.map((entry) => [placeKey(entry.table, entry.index), entry]));
  const flags = new Map<string, Flag>();
  for (const found of findings) {
    const target = columns.get(placeKey(found.table_id, found.column_index))?.target ?? undefined;
    const records = target === undefined ? recordsOf(found, rules) : [target.record];
    const { instrument = null, timepoint = null } = target ?? {};
    for (const record of records) {
      for (const [kind, field] of flawsOf(found, record, comparisons)) {
        const key = JSON.stringify([record, kind, field, instrument, timepoint]);
        const known = flags.get(key)?.findings ?? [];
        flags.set(key, { record, kind, field, instrument, timepoint, findings: [...known, found.finding] });
      }
    }
  }
  return [...flags.values()];
}

/** Of a field that no column holds, the records that the rule looks at. */
function recordsOf({ rule, field }: Finding, rules: readonly Rule[]): readonly RecordName[] {
  const found = rules.find(({ id }) => id === rule);
  if (found?.kind !== 'rows') return [];
  const parts = found.parts.filter(({ checks }) => checks.some((check) => check.field === field));
  return [...new Set(parts.map(({ record }) => record))];
}

/** A comparison is held against all its fields, for it cannot tell which of them is wrong. */
function flawsOf(
  { rule, severity, dimension, field }: Finding,
  record: RecordName,
  comparisons: readonly Comparison[],
): readonly (readonly [Flag['kind'], string])[] {
  const compared = comparisons.filter(
    (comparison) => comparison.rule === rule && comparison.record === record && comparison.field === field,
  );
  if (compared.length > 0)
    return severity === 'info'
      ? []
      : compared.flatMap(({ fields }) => fields.map((each) => ['inconsistent', each] as const));
  const isOfValue = dimension !== 'uniqueness' && dimension !== 'completeness';
  return severity === 'error' && isOfValue ? [['unusable', field]] : [];
}

function makeFlawTable(engine: Engine, flags: readonly Flag[]): void {
  const columns = flags.map(
    ({ findings }, i) =>
      sql`bool_or(finding IN (${join(findings.map((finding) => sql`${finding}`))})) AS ${name(`f${String(i)}`)}`,
  );
  engine.run(sql`CREATE OR REPLACE TABLE score_flaw AS
    SELECT table_id, row_no, ${join(columns)}
    FROM issue_number JOIN issue_finding USING (finding)
    WHERE row_no IS NOT NULL AND table_id IS NOT NULL
    GROUP BY table_id, row_no`);
}

function testOf({ instrument, timepoint }: Pick<Flag, 'instrument' | 'timepoint'>, i: number): Sql {
  const flagged = sql`coalesce(score_flaw.${name(`f${String(i)}`)}, false)`;
  if (instrument === null) return flagged;
  return sql`(${flagged} AND r.instrument = ${instrument} AND r.timepoint IS NOT DISTINCT FROM ${timepoint}::VARCHAR)`;
}

function placeKey(table: string, index: number | null): string {
  return JSON.stringify([table, index]);
}
