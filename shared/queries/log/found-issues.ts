import { fieldOf } from '../../dataset/fields.js';
import type { Engine } from '../../engine/engine.js';
import type { MappingEntry } from '../../mapping/mapping.js';
import { stableName } from '../../reading/packs/stable-name.js';
import type { SourceTable } from '../../reading/source.js';
import type { Severity } from '../../rules/issue.js';
import { name, sql } from '../../sql/sql.js';
import type { IssuePlace, OwnedRows } from './issue-log.js';
import { rowOwner } from './row-owners.js';
import { issueLogId, stableColumn, stableTable } from './stable-place.js';

/** An issue as these files show it: all rows of one rule and place. */
export interface FoundIssue {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly place: IssuePlace;
  readonly files: readonly string[];
  readonly tables: readonly string[];
  readonly column: string | null;
  readonly field: string | null;
  /** The record that the column feeds; null where it is not mapped. */
  readonly record: string | null;
  readonly rows: number;
  /** Rows of the tables it stands in; null where it is of a whole file. */
  readonly of: number | null;
  /** How many counted referrals are among its rows. */
  readonly headline: number | null;
  readonly owners: readonly OwnedRows[];
}

/** What the engine says of the issues of one rule in one column of one table. */
interface Group {
  readonly rule: string;
  readonly severity: Severity;
  readonly table_id: string | null;
  readonly file: string;
  readonly sheet: string;
  readonly column: string | null;
  readonly column_index: number | null;
  readonly field: string | null;
}

export interface LogContext {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  /** How a place is known in the log where its file was renamed. */
  readonly known: (place: Omit<IssuePlace, 'column'>) => Omit<IssuePlace, 'column'>;
}

const worst: readonly Severity[] = ['error', 'warning', 'info'];

/** Gather the issues of the engine's `issues` by rule and place; rows are counted by the engine, each once. */
export function foundIssues(engine: Engine, context: LogContext): readonly FoundIssue[] {
  const groups =
    engine.rows<Group>(sql`SELECT rule, min(severity) AS severity, table_id, file, sheet, "column", column_index, field
    FROM issues GROUP BY rule, table_id, file, sheet, "column", column_index, field, severity
    ORDER BY min(issue_id), field NULLS FIRST`);
  const placed = groups.map((group) => ({ group, place: placeOf(group, context) }));
  const ids = placed.map(({ group, place }) => issueLogId(group.rule, place));
  loadPlaces(
    engine,
    placed.map(({ group }) => group),
    ids,
  );
  const rows = countRows(engine);
  const owners = countOwners(engine);
  engine.run(sql`DROP TABLE log_row`);
  return [...new Set(ids)].map((id) => {
    const own = placed.filter((_, i) => ids[i] === id);
    return foundIssue(id, own, { context, rows: rows.get(id), owners: owners.get(id) ?? [] });
  });
}

function placeOf(
  { table_id: id, file, sheet, column, column_index: index, field }: Group,
  context: LogContext,
): IssuePlace {
  const table = context.tables.find((one) => one.table === id);
  const here =
    table === undefined
      ? { source: stableName(file), sheet: stableName(sheet), layout: '' }
      : stableTable(table);
  const entry = context.mapping.find((one) => one.table === id && one.index === index);
  return { ...context.known(here), column: stableColumn(entry, column ?? field) };
}

/** Make `log_row`: every issue's row under the id of its log entry, each once. */
function loadPlaces(engine: Engine, groups: readonly Group[], ids: readonly string[]): void {
  const text = (key: keyof Group) => ({
    name: key,
    cells: groups.map((group) => (group[key] === null ? null : String(group[key]))),
  });
  engine.loadText('log_place', [
    ...(['rule', 'table_id', 'file', 'sheet', 'column_index', 'field'] as const).map(text),
    { name: 'entry', cells: ids },
  ]);
  engine.run(sql`CREATE OR REPLACE TEMP TABLE log_row AS
    SELECT DISTINCT entry, issues.table_id, row_no, "row"
    FROM issues JOIN (SELECT DISTINCT * FROM log_place) AS place
      ON place.rule = issues.rule AND place.table_id IS NOT DISTINCT FROM issues.table_id
      AND place.file = issues.file AND place.sheet = issues.sheet
      AND place.column_index::INTEGER IS NOT DISTINCT FROM issues.column_index
      AND place.field IS NOT DISTINCT FROM issues.field`);
  engine.run(sql`DROP TABLE log_place`);
}

interface RowCounts {
  readonly rows: number;
  readonly headline: number;
}

function countRows(engine: Engine): ReadonlyMap<string, RowCounts> {
  const counted = engine.rows<RowCounts & { readonly entry: string }>(sql`
    SELECT entry, count("row") AS rows, count(DISTINCT referral.referral_id) AS headline
    FROM log_row LEFT JOIN referral ON source_table = table_id AND referral.row_no = log_row.row_no
    GROUP BY entry`);
  return new Map(counted.map(({ entry, ...counts }) => [entry, counts]));
}

function countOwners(engine: Engine): ReadonlyMap<string, readonly OwnedRows[]> {
  const counted = engine.rows<OwnedRows & { readonly entry: string }>(sql`
    SELECT entry, owner, count(*) AS rows
    FROM log_row JOIN ${name(rowOwner)} AS whose ON whose.source_table = table_id AND whose.row_no = log_row.row_no
    GROUP BY entry, owner ORDER BY entry, rows DESC, owner NULLS LAST`);
  const owners = new Map<string, OwnedRows[]>();
  for (const { entry, owner, rows } of counted) {
    owners.set(entry, [...(owners.get(entry) ?? []), { owner, rows }]);
  }
  return owners;
}

interface Parts {
  readonly context: LogContext;
  readonly rows: RowCounts | undefined;
  readonly owners: readonly OwnedRows[];
}

function foundIssue(
  id: string,
  own: readonly { readonly group: Group; readonly place: IssuePlace }[],
  { context, rows, owners }: Parts,
): FoundIssue {
  const [first] = own;
  if (first === undefined) throw new Error('an entry of the log without an issue');
  const { group, place } = first;
  const tables = [
    ...new Set(own.flatMap(({ group: { table_id: table } }) => (table === null ? [] : [table]))),
  ];
  const entry = context.mapping.find(
    (one) => one.table === group.table_id && one.index === group.column_index,
  );
  return {
    id,
    rule: group.rule,
    severity: worst.find((severity) => own.some((one) => one.group.severity === severity)) ?? group.severity,
    place,
    files: [...new Set(own.map(({ group: { file, sheet } }) => (sheet === '' ? file : `${file}, ${sheet}`)))],
    tables,
    column: group.column,
    field: group.field,
    record: entry?.target?.record ?? recordOf(group.field),
    rows: rows?.rows ?? 0,
    of: tables.length === 0 ? null : rowsOf(context.tables, tables),
    headline: rows === undefined || rows.rows === 0 ? null : rows.headline,
    owners,
  };
}

/** An issue of a field that has no column is of the referral, where the referral has such a field. */
function recordOf(field: string | null): string | null {
  return field !== null && fieldOf('referral', field) !== undefined ? 'referral' : null;
}

function rowsOf(all: readonly SourceTable[], tables: readonly string[]): number {
  return all.filter(({ table }) => tables.includes(table)).reduce((sum, { rows }) => sum + rows.length, 0);
}
