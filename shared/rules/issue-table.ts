import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import type { SourceTable } from '../reading/source.js';
import type { Issue } from './issue.js';
import type { RuleWords } from './rule.js';

/** An issue without its row: what is said once of all rows that have it. */
export interface Finding extends Pick<
  Issue,
  'rule' | 'severity' | 'dimension' | 'file' | 'sheet' | 'field' | 'message' | 'suggestion'
> {
  /** Null for an issue of a file or sheet without tables. */
  readonly table: string | null;
  readonly column: { readonly index: number; readonly name: string } | null;
}

/** What every finding of a rule in one table has in common. */
export function findingIn(
  { id, dimension }: RuleWords,
  { table, file, sheet }: SourceTable,
): Pick<Finding, 'rule' | 'dimension' | 'file' | 'sheet' | 'table'> {
  return { rule: id, dimension, file, sheet, table };
}

/** A line or sheet row with its number in the table; null where it is no row of it. */
export interface IssueLine {
  readonly row: number;
  readonly rowNo: number | null;
}

/** Where issues are written while the rules run; what is said of many rows is kept once. */
export interface IssueBook {
  /** `rows` selects `row_no` and `source_row`. */
  enterRows(finding: Finding, rows: Sql): void;
  enterLines(finding: Finding, lines: readonly IssueLine[]): void;
  /** An issue of a whole column, table or file. */
  enterWhole(finding: Finding): void;
  /** Number the issues and show them as the table `issues`. */
  close(): void;
}

/** Begin an empty book. `places` gives the order of files and sheets. */
export function openIssueBook(
  engine: Engine,
  places: readonly { readonly file: string; readonly sheet: string }[],
): IssueBook {
  const order = new Map(places.map(({ file, sheet }, i) => [placeKey(file, sheet), i]));
  const findings: Finding[] = [];
  engine.run(sql`DROP VIEW IF EXISTS issues`);
  engine.run(sql`CREATE OR REPLACE TABLE issue_row (finding INTEGER, row_no INTEGER, source_row INTEGER)`);
  const add = (finding: Finding): number => findings.push(finding) - 1;
  return {
    enterRows: (finding, rows) => {
      engine.run(sql`INSERT INTO issue_row SELECT ${add(finding)}, row_no, source_row FROM (${rows})`);
    },
    enterLines: (finding, lines) => {
      const number = add(finding);
      engine.loadText('load_lines', [
        { name: 'row_no', cells: lines.map(({ rowNo }) => (rowNo === null ? null : String(rowNo))) },
        { name: 'source_row', cells: lines.map(({ row }) => String(row)) },
      ]);
      engine.run(
        sql`INSERT INTO issue_row SELECT ${number}, row_no::INTEGER, source_row::INTEGER FROM load_lines`,
      );
      engine.run(sql`DROP TABLE load_lines`);
    },
    enterWhole: (finding) => {
      engine.run(sql`INSERT INTO issue_row VALUES (${add(finding)}, NULL, NULL)`);
    },
    close: () => {
      loadFindings(engine, findings, order);
      showIssues(engine);
    },
  };
}

function loadFindings(
  engine: Engine,
  findings: readonly Finding[],
  order: ReadonlyMap<string, number>,
): void {
  const text = (key: keyof Finding) => ({
    name: key,
    cells: findings.map((finding) => finding[key] as string | null),
  });
  const ruleOrder = new Map(
    [...new Set(findings.map((finding) => finding.rule))].map((rule, i) => [rule, i]),
  );
  engine.loadText('load_finding', [
    { name: 'finding', cells: findings.map((_, i) => String(i)) },
    { name: 'rule_no', cells: findings.map(({ rule }) => String(ruleOrder.get(rule) ?? 0)) },
    {
      name: 'place',
      cells: findings.map(({ file, sheet }) => String(order.get(placeKey(file, sheet)) ?? -1)),
    },
    ...(['rule', 'severity', 'dimension', 'file', 'sheet', 'field', 'message', 'suggestion'] as const).map(
      text,
    ),
    { name: 'column', cells: findings.map(({ column }) => column?.name ?? null) },
    {
      name: 'column_index',
      cells: findings.map(({ column }) => (column === null ? null : String(column.index))),
    },
    { name: 'table_id', cells: findings.map(({ table }) => table) },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE issue_finding AS
    SELECT * REPLACE (finding::INTEGER AS finding, rule_no::INTEGER AS rule_no, place::INTEGER AS place,
      column_index::INTEGER AS column_index) FROM load_finding`);
  engine.run(sql`DROP TABLE load_finding`);
}

/** Issues are numbered once, in the order of rule, file, sheet, row and column. */
function showIssues(engine: Engine): void {
  engine.run(sql`CREATE OR REPLACE TABLE issue_number AS
    SELECT finding, row_no, source_row, row_number() OVER (ORDER BY rule_no, place, table_id NULLS FIRST,
      source_row NULLS FIRST, row_no NULLS FIRST, column_index NULLS FIRST, finding)::INTEGER AS number
    FROM issue_row JOIN issue_finding USING (finding)`);
  engine.run(sql`DROP TABLE issue_row`);
  engine.run(sql`CREATE VIEW issues AS
    SELECT 'I' || lpad(number::VARCHAR, greatest(6, (SELECT length(count(*)::VARCHAR) FROM issue_number))::INTEGER, '0')
        AS issue_id,
      rule, severity, dimension, file, sheet, source_row AS "row", "column", field, message, suggestion,
      table_id, row_no, column_index
    FROM issue_number JOIN issue_finding USING (finding)`);
}

function placeKey(file: string, sheet: string): string {
  return JSON.stringify([file, sheet]);
}
