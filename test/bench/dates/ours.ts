import { openNodeEngine } from '../../../electron/headless/open-duckdb.js';
import { cleanedTable } from '../../../shared/clean/ledger.js';
import { dateQuestions } from '../../../shared/clean/date-order/date-questions.js';
import { openDates, proposeSteps } from '../../../shared/clean/propose-steps.js';
import { replaySteps } from '../../../shared/clean/replay.js';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import { type Decide, emptyProject } from '../../../shared/project/project.js';
import { columnKey, loadRaw } from '../../../shared/reading/load-raw.js';
import type { SourceTable } from '../../../shared/reading/source.js';
import { applyRules } from '../../../shared/rules/apply.js';
import { rules } from '../../../shared/rules/rules.js';
import { name, sql } from '../../../shared/sql/sql.js';
import { sourceTable } from '../../support/source-table.js';
import type { MadeDates } from './made-table.js';

/** What became of a table: its columns after all steps, the issues on single cells, the questions asked. */
export interface Outcome {
  readonly cleaned: readonly (readonly string[])[];
  /** `rule column row` of every issue on a cell; rows count from 0, columns from 1. */
  readonly issues: ReadonlySet<string>;
  /** Column numbers, once for each question. */
  readonly questions: readonly number[];
}

const asked = rules.filter(({ id }) =>
  ['P04', 'P05', 'P06', 'date-not-real', 'date-order-thin'].includes(id),
);

/** Clean generated tables as the pipeline does, one after the other in one engine. */
export async function openDesk(decide: Decide): Promise<(made: MadeDates) => Outcome> {
  const engine = await openNodeEngine();
  const project = { ...emptyProject, settings: { ...emptyProject.settings, decide } };
  return (made) => {
    const table = asTable(made);
    const mapping = mappingOf(made, table);
    loadRaw(engine, table);
    const context = { tables: [table], profiles: [], mapping, project };
    const dates = openDates(engine, context);
    const steps = proposeSteps(engine, { ...context, dates });
    replaySteps(engine, [table], steps);
    applyRules(
      engine,
      { intake: [], tables: [table], mapping, profiles: [], steps, dates, today: '2026-01-01' },
      asked,
    );
    const keys = made.columns.map((_, i) => columnKey(i + 1));
    const cleaned = keys.map((key) =>
      engine
        .rows<{ cell: string }>(
          sql`SELECT ${name(key)} AS cell FROM ${name(cleanedTable(table.table))} ORDER BY row_no`,
        )
        .map(({ cell }) => cell),
    );
    const issues = engine.rows<{ rule: string; column: number; row: number }>(
      sql`SELECT rule, column_index AS "column", row_no - 1 AS "row" FROM issues WHERE row_no IS NOT NULL`,
    );
    return {
      cleaned,
      issues: new Set(issues.map(({ rule, column, row }) => `${rule} ${String(column)} ${String(row)}`)),
      questions: dateQuestions([table], dates).map(({ column }) => column),
    };
  };
}

/** With a number in every row, so that none is the same as an earlier one. */
function asTable({ columns, rows }: MadeDates): SourceTable {
  const numbered = ['no', Array.from({ length: rows }, (_, i) => String(i + 1))] as const;
  return sourceTable([
    ...columns.map(({ field, cells }) => [field, cells.map(({ text }) => text)] as const),
    numbered,
  ]);
}

function mappingOf({ columns }: MadeDates, { file, table }: SourceTable): readonly MappingEntry[] {
  return columns.map(({ field }, i) => ({
    file,
    sheet: '',
    table,
    column: field,
    index: i + 1,
    target: { record: 'referral', field },
    confidence: 1,
    transform: '',
    evidence: '',
    confirmed: true,
  }));
}
