import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { Project } from '../project/project.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import { buildNotes } from './build-notes.js';
import { type Derived, assembleReferral } from './assemble-referral.js';
import { composedCounts } from './composed-counts.js';
import { type Linked, linkRows, tellSystemsApart } from './link-rows.js';
import { assembleMeasures } from './measure-rows.js';
import { findRefusals } from './refusals/find-refusals.js';
import { leaveOutRefused } from './refusals/leave-out-refused.js';
import type { RefusalQuestion } from './refusals/refusal-question.js';
import { scoreMeasures } from './score-measures.js';
import { nameSystems, nameSystemsAs, rowsOf } from './source-systems.js';
import { type MappedTable, type NotCounted, listsCodedEvents, tableRoles } from './table-roles.js';
import { unclearEvents } from './unclear-events.js';
import { viewTypedRows, viewTypedScores } from './typed-rows.js';

/** Rows that came into the minimum dataset from one table. */
export interface Counted {
  readonly record: RecordName;
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
}

/** Rows that were set aside or left out, and why. */
export interface LeftOut {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
  readonly reason: string;
}

/** How the minimum dataset came about: what counts, what does not, what was worked out. */
export interface BuildReport {
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
  readonly leftOut: readonly LeftOut[];
  readonly derived: readonly (Derived & { readonly record: RecordName })[];
  readonly linked: readonly Linked[];
  /** First table of the system that each table comes from; identifiers are only compared within one. */
  readonly systems: ReadonlyMap<string, string>;
  /** Scores whose instrument could not be told. */
  readonly unnamedScores: number;
  /** Referrals that are coded events of which code and term do not say whether they are. */
  readonly unclearEvents: readonly Omit<NotCounted, 'reason'>[];
  /** Rows that seem to say no, what was answered, and so what was left out. */
  readonly refusals: readonly RefusalQuestion[];
  /** The same as sentences, worst first. */
  readonly notes: readonly string[];
}

/** What the dataset is built from. The cleaned tables and the references are in the engine already. */
export interface BuildContext {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly project: Project;
  /** The typed rows of every table are in the engine already. */
  readonly typed?: boolean;
}

const records = ['referral', 'contact', 'onward', 'measure'] as const;

/** Make `referral`, `contact`, `onward` and `measure` out of the cleaned tables and the mapping; set-aside rows stay out. */
export function buildDataset(engine: Engine, { tables, mapping, project, typed }: BuildContext): BuildReport {
  const roles = tableRoles(tables, mapping);
  viewTypedRows(engine, roles, typed === true);
  const systems = nameSystems(engine);
  const unnamed = assembleMeasures(engine);
  assembleDetails(engine);
  const worked = assembleReferral(engine);
  dropViews(engine);
  const renamed = tellSystemsApart(engine);
  const joins = project.settings.decide !== 'none';
  const repeated = roles.feeds.referral.flatMap((one) => (joins ? leaveOutRepeats(engine, one) : []));
  tieScoresToTheirRow(engine);
  const linked = linkRows(engine);
  const refusals = findRefusals(engine, { tables, mapping, project });
  const refused = leaveOutRefused(engine, refusals);
  const { fromItems } = scoreMeasures(engine);
  const composed = typed === true ? [] : composedOfReferral(engine, roles.feeds.referral);
  const report = {
    counted: countedRows(engine),
    notCounted: roles.notCounted,
    leftOut: [...setAside(engine, tables), ...repeated, ...refused],
    derived: [
      ...worked.map((one) => ({ ...one, record: 'referral' as const })),
      {
        ...referralId,
        how: 'told apart by its table, as another system uses the same number',
        rows: renamed,
      },
      ...composed,
      { record: 'measure' as const, column: 'total', how: 'added up from items', rows: fromItems },
    ].filter(({ rows }) => rows > 0),
    linked: linked.filter(({ rows }) => rows > 0),
    systems,
    unnamedScores: unnamed,
    unclearEvents: unclearEvents(engine, roles.feeds.referral),
    refusals,
  };
  return { ...report, notes: buildNotes(report) };
}

/**
 * Make `measure` alone anew, where the typed scores are at hand and nothing else differs; `systems` are those of
 * the build before. Only for data in which no two systems number their referrals alike.
 */
export function rebuildScores(
  engine: Engine,
  { tables, mapping }: Pick<BuildContext, 'tables' | 'mapping'>,
  systems: ReadonlyMap<string, string>,
): void {
  viewTypedScores(engine, tableRoles(tables, mapping));
  nameSystemsAs(engine, systems);
  assembleMeasures(engine);
  engine.run(sql`DROP VIEW ${name(rowsOf('measure'))}`);
  engine.run(sql`DROP TABLE source_system`);
  tieScoresToTheirRow(engine);
  linkRows(engine, ['measure']);
  scoreMeasures(engine);
}

function composedOfReferral(engine: Engine, tables: readonly MappedTable[]): BuildReport['derived'] {
  return composedCounts(engine, tables).map((one) => ({ ...one, record: 'referral' as const }));
}

function assembleDetails(engine: Engine): void {
  for (const record of ['contact', 'onward'] as const) {
    engine.run(sql`CREATE OR REPLACE TABLE ${name(record)} AS
      SELECT detail.*, system AS source_system
      FROM ${name(rowsOf(record))} AS detail JOIN source_system USING (source_table)`);
  }
}

function dropViews(engine: Engine): void {
  for (const record of records) engine.run(sql`DROP VIEW ${name(rowsOf(record))}`);
  engine.run(sql`DROP TABLE source_system`);
}

const referralId = { record: 'referral', column: 'referral_id' } as const;

/**
 * One referral a person and day, where the export has no referral number: a second row
 * of the same person and day is the same referral again. Extracts of coded events say most things twice.
 */
function leaveOutRepeats(engine: Engine, { table }: MappedTable): LeftOut[] {
  const repeated = sql`source_table = ${table.table} AND referral_id_derived AND person_id IS NOT NULL
    AND referral_date IS NOT NULL AND row_no > (SELECT min(first.row_no) FROM referral AS first
      WHERE first.source_table = referral.source_table AND first.referral_id = referral.referral_id)`;
  const [found] = engine.rows<{ n: number }>(sql`SELECT count(*) AS n FROM referral WHERE ${repeated}`);
  if (found === undefined || found.n === 0) return [];
  engine.run(sql`DELETE FROM referral WHERE ${repeated}`);
  const reason = listsCodedEvents(table)
    ? 'a further coded event of the same person and day'
    : 'a further row of the same person and referral date, and no referral number tells them apart';
  return [{ table: table.table, file: table.file, sheet: table.sheet, rows: found.n, reason }];
}

/** Scores that stand in a row of referrals belong to that referral. */
function tieScoresToTheirRow(engine: Engine): void {
  engine.run(sql`UPDATE measure SET referral_id = referral.referral_id
    FROM referral WHERE referral.source_table = measure.source_table AND referral.row_no = measure.row_no`);
}

function countedRows(engine: Engine): Counted[] {
  return records.flatMap((record) =>
    engine
      .rows<Omit<Counted, 'record'>>(
        sql`SELECT source_table AS "table", source_file AS file, source_sheet AS sheet, count(*)::INTEGER AS rows
          FROM ${name(record)} GROUP BY ALL ORDER BY source_table`,
      )
      .map((one) => ({ record, ...one })),
  );
}

function setAside(engine: Engine, tables: readonly SourceTable[]): LeftOut[] {
  const places = new Map(tables.map((table) => [table.table, table] as const));
  return engine
    .rows<{ table_id: string; reason: string; n: number }>(
      sql`SELECT table_id, reason, count(*)::INTEGER AS n FROM ledger WHERE column_index = 0
        GROUP BY ALL ORDER BY table_id, n DESC, reason`,
    )
    .map(({ table_id, reason, n }) => ({
      table: table_id,
      file: places.get(table_id)?.file ?? '',
      sheet: places.get(table_id)?.sheet ?? '',
      rows: n,
      reason,
    }));
}
