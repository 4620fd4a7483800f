import { replaySteps } from '../../shared/clean/replay.js';
import type { Step } from '../../shared/clean/step.js';
import type { RecordName } from '../../shared/dataset/field.js';
import type { Engine } from '../../shared/engine/engine.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import type { FileIntake, LineKind, SheetIntake, SourceTable } from '../../shared/reading/source.js';
import { applyRules } from '../../shared/rules/apply.js';
import type { RuleResult } from '../../shared/rules/issue.js';
import type { Rule } from '../../shared/rules/rule.js';
import { sql } from '../../shared/sql/sql.js';
import { type CleanText, loadCleanTables, mappingOf } from './clean-tables.js';
import { sourceTable } from './source-table.js';

/** One issue as the tests compare it. */
export interface Found {
  readonly issue_id: string;
  readonly rule: string;
  readonly severity: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly field: string | null;
  readonly message: string;
}

export interface Answer {
  readonly result: RuleResult;
  readonly issues: readonly Found[];
  /** `row severity` of each issue, or `whole severity`. */
  readonly brief: readonly string[];
}

const today = '2024-03-31';

/** Ask a rule of rows of the minimum dataset; rows are numbered from 2, columns are named as their fields. */
export function askRows(engine: Engine, rule: Rule, text: CleanText): Answer {
  loadCleanTables(engine, text);
  const tables = (['referral', 'contact', 'onward', 'measure'] as const).map((record, i) =>
    sourceTable({}, { table: String(i + 1).padStart(3, '0'), file: `${record}.csv` }),
  );
  const mapping = mappingOf(text);
  return answer(engine, rule, { tables, mapping, intake: [], steps: [] });
}

/** A column of an export: its header, the field it is mapped to, and its cells. */
export type Columns = readonly (readonly [
  header: string,
  field: `${RecordName}.${string}` | null,
  cells: readonly string[],
])[];

/** Ask a rule of one source table, as read and as cleaned by these steps. */
export function askColumns(
  engine: Engine,
  rule: Rule,
  columns: Columns,
  steps: readonly Step[] = [],
): Answer {
  const table = sourceTable(
    columns.map(([header, , cells]): readonly [string, readonly string[]] => [header, cells]),
  );
  loadRaw(engine, table);
  replaySteps(engine, [table], steps);
  const mapping = columns.map(([column, aim], i): MappingEntry => {
    const [record, field] = (aim ?? '.').split('.') as [RecordName, string];
    const about = { file: table.file, sheet: '', table: table.table, column, index: i + 1 };
    return {
      ...about,
      target: aim === null ? null : { record, field },
      confidence: 1,
      transform: '',
      evidence: '',
      confirmed: true,
    };
  });
  return answer(engine, rule, { tables: [table], mapping, intake: [], steps });
}

/** Ask a rule of the account of one file. */
export function askReading(engine: Engine, rule: Rule, file: FileIntake): Answer {
  const tables = file.sheets.flatMap((sheet) => sheet.tables);
  return answer(engine, rule, { tables, mapping: [], intake: [file], steps: [] });
}

/** A file with one sheet, in which every line is data but for what is given. */
export function intakeOf(
  tables: readonly SourceTable[],
  sheet: Partial<SheetIntake> = {},
  kinds: readonly LineKind[] = [],
): FileIntake {
  const counts = {
    title: 0,
    header: 0,
    repeated_header: 0,
    data: 0,
    subtotal: 0,
    total: 0,
    blank: 0,
    second_table: 0,
    note: 0,
    rejected: 0,
    all: 0,
  };
  const plain = {
    name: '',
    hidden: 'visible',
    delimiter: ',',
    quote: '"',
    escape: null,
    lineEnd: 'LF',
  } as const;
  const clean = { hiddenRows: 0, mergedCells: 0, comments: 0, dateSystem: null, warnings: [] } as const;
  const about = { file: 'export.csv', sha256: '00', bytes: 1, format: 'csv', encoding: 'utf-8', error: null };
  return { ...about, sheets: [{ ...plain, ...clean, lines: counts, kinds, tables, ...sheet }] };
}

interface Asked {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly intake: readonly FileIntake[];
  readonly steps: readonly Step[];
}

function answer(engine: Engine, rule: Rule, asked: Asked): Answer {
  const [result] = applyRules(engine, { ...asked, profiles: [], today }, [rule]);
  if (result === undefined) throw new Error('a rule gave no result');
  const issues = engine.rows<Found>(
    sql`SELECT issue_id, rule, severity, "row", "column", field, message FROM issues ORDER BY issue_id`,
  );
  return {
    result,
    issues,
    brief: issues.map(({ row, severity }) => `${row === null ? 'whole' : String(row)} ${severity}`),
  };
}
