import { previewSteps } from '../clean/preview.js';
import type { Engine } from '../engine/engine.js';
import type { Run } from '../pipeline.js';
import type { FileIntake, SheetIntake, SourceTable } from '../reading/source.js';
import { catalogueFor, ignoredChoices } from '../rules/catalogue.js';
import { asideLines, topLines } from '../reading/top-lines.js';
import { sql } from '../sql/sql.js';
import type { FileView, SheetView, Snapshot, TableView } from './desk.js';

const stripLines = 24;

/** What the page draws, without the rows: small enough to be copied to it after every run. */
export function snapshotOf(run: Run, engine: Engine): Snapshot {
  return {
    files: run.intake.map(fileView),
    references: run.references.map(fileView),
    referencesFound: run.referencesFound,
    referenceQuestions: run.referenceQuestions,
    referenceNotes: run.referenceNotes,
    editions: run.editions,
    packs: run.packs,
    today: run.today.date,
    todayChosen: run.today.how,
    period: run.period,
    outcomes: run.project.settings.outcomes,
    profiles: run.profiles,
    tableProfiles: run.tableProfiles,
    extract: run.extract,
    profileChanges: run.profileChanges,
    mapping: run.mapping,
    steps: run.steps,
    effects: run.effects,
    stepsNotApplied: run.stepsNotApplied,
    previews: previewSteps(engine, run.tables, run.steps),
    dateQuestions: run.dateQuestions,
    scaleQuestions: run.scaleQuestions,
    refusalQuestions: run.refusalQuestions,
    mappingQuestions: run.mappingQuestions,
    people: run.people,
    ruleResults: run.ruleResults,
    rules: catalogueFor(run.project),
    issueCounts: issueCounts(engine),
    scores: run.scores,
    verdicts: run.verdicts,
    fixes: run.fixes,
    issueLog: run.issueLog,
    questionsPicked: run.project.settings.questionsPicked,
    unlock: run.unlock,
    figures: run.figures,
    exported: run.exported,
    tooClose: run.tooClose,
    cohorts: run.cohorts,
    signals: run.signals,
    notes: [...run.build.notes, ...ignoredChoices(run.project)],
  };
}

/** A file without its rows: what is known of it before anything is judged. */
export function fileView(file: FileIntake): FileView {
  return { ...file, sheets: file.sheets.map(sheetView) };
}

function sheetView(sheet: SheetIntake): SheetView {
  const { kinds: _kinds, top: _top, marks: _marks, tables, ...rest } = sheet;
  return {
    ...rest,
    tables: tables.map(tableView),
    topLines: topLines(sheet, stripLines),
    asideLines: asideLines(sheet),
  };
}

function tableView({
  rows,
  bytes: _bytes,
  stored: _stored,
  colours: _colours,
  ...rest
}: SourceTable): TableView {
  return { ...rest, rowCount: rows.length };
}

function issueCounts(engine: Engine): Snapshot['issueCounts'] {
  const counted = engine.rows<{ severity: string; n: number }>(
    sql`SELECT severity, count(*) AS n FROM issues GROUP BY severity`,
  );
  const of = (severity: string): number => counted.find((row) => row.severity === severity)?.n ?? 0;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}
