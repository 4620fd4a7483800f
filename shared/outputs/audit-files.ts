import type { Engine } from '../engine/engine.js';
import type { OutputFile } from '../ipc/desk.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { Run } from '../pipeline.js';
import type { TableChange } from '../profile/compare-profiles.js';
import type { ColumnProfile } from '../profile/column-profile.js';
import type { TableProfile } from '../profile/table-profile.js';
import type { Fix, Verdict } from '../questions/verdict.js';
import { issueColumns } from '../rules/issue.js';
import { name } from '../sql/sql.js';
import { profileInForce } from '../disclosure/profile-in-force.js';
import { type DisclosureProfile, discloseCount } from '../stats/disclosure.js';
import { sharedCsvLine } from './csv.js';
import { engineRows } from './engine-rows.js';
import { scoresJson } from './scores-json.js';
import { issueLogLines } from './queries/issue-log-csv.js';
import { csvFile, jsonFile } from './text.js';

/** What `soundings audit` adds: columns, mapping, issues, verdicts and scores. */
export function* auditFiles(engine: Engine, run: Run): Generator<OutputFile> {
  yield jsonFile('profile.json', run.profiles.map(profileJson));
  yield jsonFile('profile-tables.json', run.tableProfiles.map(tableJson));
  if (run.profileChanges !== null)
    yield jsonFile('profile-changes.json', run.profileChanges.map(changesJson));
  yield jsonFile('mapping.json', run.mapping.map(mappingJson));
  yield csvFile('issues.csv', issueLines(engine));
  yield csvFile('issue-log.csv', issueLogLines(run.issueLog, profileInForce(run.project.settings)));
  yield jsonFile(
    'verdicts.json',
    run.verdicts.map((verdict) => verdictJson(verdict, profileInForce(run.project.settings))),
  );
  yield jsonFile('scores.json', scoresJson(run.scores));
}

function profileJson(profile: ColumnProfile): object {
  const {
    table,
    index,
    name: column,
    rows,
    missing,
    distinct,
    top,
    masks,
    kind,
    confidence,
    dates,
    numeric,
    masked,
    alerts,
    missingTexts,
    lengths,
    histogram,
    heaping,
    sentinels,
    outliers,
    scale,
  } = profile;
  return {
    table,
    column,
    index,
    rows,
    missing,
    distinct,
    top,
    masks,
    kind,
    confidence,
    dates,
    numeric,
    alerts,
    masked,
    missing_texts: missingTexts,
    lengths,
    histogram,
    heaping,
    sentinels,
    outliers,
    scale,
  };
}

function tableJson({ table, rows, patterns, same, derived, constant, ...whole }: TableProfile): object {
  return {
    table,
    rows,
    blank_together: whole.blankTogether,
    blank_patterns: whole.blankPatterns,
    patterns,
    same,
    derived,
    near_keys: whole.keys.map(({ columns, repeated, blank, rowNumbers }) => ({
      columns,
      repeated,
      blank,
      row_numbers: rowNumbers,
    })),
    constant,
  };
}

function changesJson({ file, sheet, lastFile, rows, columns }: TableChange): object {
  return {
    file,
    sheet,
    last_file: lastFile,
    rows,
    columns: columns.map(({ newValues, vanishedValues, ...column }) => ({
      ...column,
      new_values: newValues,
      vanished_values: vanishedValues,
    })),
  };
}

function mappingJson(entry: MappingEntry): object {
  const { file, sheet, table, column, index, target, confidence, transform, evidence, confirmed } = entry;
  return {
    file,
    sheet,
    table,
    column,
    field: target?.field ?? null,
    confidence,
    transform,
    evidence,
    index,
    record: target?.record ?? null,
    instrument: target?.instrument ?? null,
    timepoint: target?.timepoint ?? null,
    confirmed,
  };
}

/** This file may be passed on, so rows concerned are rounded, and null where they are too few to be told. */
function verdictJson(found: Verdict, profile: DisclosureProfile): object {
  const { id, question, verdict, reasons, fixes, picked, own, repairs } = found;
  const shown = (fix: Fix): object => ({ ...fix, rows: discloseCount(fix.rows, profile).shown });
  return {
    id,
    question,
    verdict,
    reasons,
    fixes: fixes.map(shown),
    picked,
    own,
    repairs: repairs.map((repair) => ({ to: repair.to, fixes: repair.fixes.map(({ id: fix }) => fix) })),
  };
}

function* issueLines(engine: Engine): Generator<string> {
  yield sharedCsvLine(issueColumns);
  const columns = issueColumns.map((column) => name(column));
  for (const row of engineRows(engine, { table: 'issues', columns, order: ['issue_id'] }))
    yield sharedCsvLine(row);
}
