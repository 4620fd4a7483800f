import { buildDataset, type BuildReport } from './clean/build-dataset.js';
import type { DateQuestion } from './clean/date-order/date-question.js';
import { dateQuestions } from './clean/date-order/date-questions.js';
import { type StepNotApplied, stepsNotApplied } from './clean/not-applied.js';
import { withColourNotes } from './clean/refusals/colour-notes.js';
import type { RefusalQuestion } from './clean/refusals/refusal-question.js';
import { openDates, proposeSteps } from './clean/propose-steps.js';
import { loadReferences } from './clean/references.js';
import { postcodeDistricts } from './clean/references/districts.js';
import { slimPostcodes } from './clean/references/slim.js';
import { middleOfReferrals } from './clean/references/middle-of-referrals.js';
import type { Editions, ReferenceFound, ReferenceQuestion } from './clean/references/reference.js';
import { replaySteps } from './clean/replay.js';
import type { Step, StepEffect } from './clean/step.js';
import { eligibleReferrals, membersOf, referralsInForce } from './cohorts/cohorts-in-force.js';
import {
  type PastExport,
  type TooClose,
  givenAwayWith,
  shareAgainAbout,
  tooClose,
} from './disclosure/past-export.js';
import { profileInForce } from './disclosure/profile-in-force.js';
import type { Engine } from './engine/engine.js';
import { choosePeriod, chooseToday, type Period, type Today } from './figures/period.js';
import { type CohortCounts, countCohorts } from './figures/cohort-counts.js';
import { computeFigures } from './figures/compute.js';
import type { Figure } from './figures/figure.js';
import { issueFigures } from './figures/issue-figures.js';
import { exportOf, nameInExport } from './figures/export-of.js';
import { printTogether } from './figures/print.js';
import { leftOutWithCohort, overlapsBeside, withStarredOverlaps } from './figures/small-cohorts.js';
import type { RankedFix } from './ipc/desk.js';
import { type Signal, signalsBeside, signalsOf } from './lenses/signals.js';
import type { MappingEntry } from './mapping/mapping.js';
import { proposeWithDoubts } from './mapping/propose.js';
import { declareCases } from './people/declare-cases.js';
import { matchPeople, type PeopleReport } from './people/match.js';
import { type TableChange, compareProfiles } from './profile/compare-profiles.js';
import { type ExtractSummary, lastExtract, summariseProfiles } from './profile/profile-summary.js';
import type { ColumnProfile } from './profile/column-profile.js';
import { profileWhole } from './profile/profile-table.js';
import type { TableProfile } from './profile/table-profile.js';
import type { Progress } from './progress.js';
import type { SourceProfile } from './project/profiles/source-profile.js';
import { withProfiles } from './project/profiles/use-profiles.js';
import type { Project } from './project/project.js';
import { sha256Hex } from './project/hash.js';
import { type SourceChange, sourceChanges } from './project/source-changes.js';
import { printsOf } from './project/source-prints.js';
import { buildIssueLog, countLog } from './queries/log/build-log.js';
import type { LogEntry } from './queries/log/issue-log.js';
import { answerQuestions } from './questions/answer.js';
import { shortestFixes } from './questions/fixes.js';
import { type MappingQuestion, mappingQuestions } from './questions/mapping-questions.js';
import { questions } from './questions/questions.js';
import type { UnlockList } from './questions/unlock.js';
import type { Verdict } from './questions/verdict.js';
import { findPacks } from './reading/packs/find-packs.js';
import type { Pack } from './reading/packs/pack.js';
import { loadRaw } from './reading/load-raw.js';
import { readChosen } from './reading/read-chosen.js';
import { tooMuchAtOnce } from './reading/room.js';
import { withCopiesTold } from './reading/same-bytes.js';
import type { FileIntake, SourceFile, SourceTable } from './reading/source.js';
import { applyRules } from './rules/apply.js';
import { rulesFor } from './rules/catalogue.js';
import { doubtfulDates } from './rules/doubtful-dates.js';
import type { RuleResult } from './rules/issue.js';
import { declareScales } from './scales/declare-scales.js';
import type { ScaleQuestion } from './scales/scale-question.js';
import { settleScales } from './scales/settle-scales.js';
import { computeScores } from './scores/compute-scores.js';
import type { Scores } from './scores/scores.js';
import { Troubled } from './trouble.js';

/** What goes in: files, what was decided about them, and an engine of its own. */
export interface PipelineInput {
  readonly engine: Engine;
  readonly files: readonly SourceFile[];
  /** What `readAll` made of these files and answers already; read anew where it is absent. */
  readonly reading?: Reading | undefined;
  readonly references: readonly SourceFile[];
  /** What `readReferences` made of them already; read anew where it is absent. */
  readonly referenceReading?: Reading | undefined;
  readonly project: Project;
  /** Ways of matching known layouts, which hold wherever a table fits and nothing else was decided. */
  readonly sourceProfiles?: readonly SourceProfile[] | undefined;
  readonly progress: Progress;
}

/** What the files are, before anything is judged. */
export interface Reading {
  readonly intake: readonly FileIntake[];
  readonly tables: readonly SourceTable[];
  /** Which of the tables belong together. */
  readonly packs: readonly Pack[];
}

/** Everything computed from one set of files and decisions; the rows themselves stay in the engine. */
export interface Run extends Reading {
  readonly project: Project;
  /** How these files differ from those that the project was saved for; null where it knows none. */
  readonly sourceChanges: readonly SourceChange[] | null;
  readonly references: readonly FileIntake[];
  readonly referencesFound: readonly ReferenceFound[];
  /** What a person is asked about references: which of several counts. */
  readonly referenceQuestions: readonly ReferenceQuestion[];
  /** Full sentences about references that are none that is known, or do not fit together. */
  readonly referenceNotes: readonly string[];
  /** Which editions of deprivation are at hand. */
  readonly editions: Editions;
  readonly profiles: readonly ColumnProfile[];
  readonly tableProfiles: readonly TableProfile[];
  /** What the project keeps of the profiles, for the next extract. */
  readonly extract: ExtractSummary;
  /** This extract beside the last one that the project knows; null where it knows none. */
  readonly profileChanges: readonly TableChange[] | null;
  readonly mapping: readonly MappingEntry[];
  readonly steps: readonly Step[];
  readonly effects: readonly StepEffect[];
  /** Decided steps that could not be carried out here, or only in part. */
  readonly stepsNotApplied: readonly StepNotApplied[];
  /** What a person is asked about columns of dates: at most once a column. */
  readonly dateQuestions: readonly DateQuestion[];
  /** What a person is asked about the numbers of an instrument: at most once for each table. */
  readonly scaleQuestions: readonly ScaleQuestion[];
  /** What a person is asked about rows that may say no: to consent, to contact, or by a colour. */
  readonly refusalQuestions: readonly RefusalQuestion[];
  /** Columns whose place is not sure, in the order in which to ask about them. */
  readonly mappingQuestions: readonly MappingQuestion[];
  readonly build: BuildReport;
  readonly people: PeopleReport;
  readonly today: Today;
  readonly period: Period;
  readonly ruleResults: readonly RuleResult[];
  /** Dates that can be read two ways and are not settled, by field. */
  readonly doubtfulDates: Readonly<Record<string, number>>;
  /** How well each field is recorded. */
  readonly scores: Scores;
  readonly verdicts: readonly Verdict[];
  readonly fixes: readonly RankedFix[];
  /** The issues by rule and place, with what the project knows of them. */
  readonly issueLog: readonly LogEntry[];
  /** The shortest list of fixes that answers most of the picked questions. */
  readonly unlock: UnlockList;
  /** Printed: disclosure control is already in `printed`. */
  readonly figures: readonly Figure[];
  /** What the project is to remember of these figures once they are written. */
  readonly exported: PastExport;
  /** In what way they could be subtracted from what was written before. */
  readonly tooClose: readonly TooClose[];
  /** How large the cohorts of the project are. True counts: never printed as they are. */
  readonly cohorts: CohortCounts;
  /** What the data show of things that no figure measures. True counts: never printed as they are. */
  readonly signals: readonly Signal[];
}

/** Find out what each file is. One file's failure never stops the rest. */
export async function readAll(
  files: readonly SourceFile[],
  project: Project,
  progress: Progress,
): Promise<Reading> {
  const intake: FileIntake[] = [];
  let firstTable = 1;
  for (const [i, file] of files.entries()) {
    const tell: Progress = (name, share) => progress(`Reading ${name}`, (i + share) / files.length);
    await tell(file.name, 0);
    for await (const found of readChosen(file, { answers: project.answers, firstTable, progress: tell })) {
      firstTable += found.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
      intake.push(found);
    }
  }
  const tables = intake.flatMap((file) => file.sheets.flatMap((sheet) => sheet.tables));
  const packs = await findPacks(tables, progress);
  await progress('Reading', 1);
  return { intake: withCopiesTold(intake), tables, packs };
}

/** Find out what references are; of a whole directory of postcodes only the columns that are joined are read. */
export async function readReferences(
  files: readonly SourceFile[],
  project: Project,
  progress: Progress,
): Promise<Reading> {
  const slim: SourceFile[] = [];
  for (const file of files)
    slim.push(await slimPostcodes(file, (name, share) => progress(`Reading ${name}`, share)));
  const reading = await readAll(slim, project, progress);
  return { ...reading, intake: reading.intake.map((found) => withOwnHash(found, slim)) };
}

function withOwnHash(found: FileIntake, files: readonly SourceFile[]): FileIntake {
  const file = found.within === undefined ? files.find(({ name }) => name === found.file) : undefined;
  return { ...found, ...file?.whole };
}

/** The order of the rooms, and nothing else. */
export async function runPipeline({
  engine,
  files,
  reading,
  references,
  referenceReading: ownReading,
  project: given,
  sourceProfiles = [],
  progress,
}: PipelineInput): Promise<Run> {
  const { intake, tables, packs } = reading ?? (await readAll(files, given, progress));
  const project = withProfiles(given, sourceProfiles, tables);
  const referenceReading = ownReading ?? (await readReferences(references, project, progress));
  const trouble = tooMuchAtOnce(tables);
  if (trouble !== null) throw new Troubled(trouble);

  const profiles: ColumnProfile[] = [];
  const tableProfiles: TableProfile[] = [];
  for (const [i, table] of tables.entries()) {
    await progress(`Looking at the columns of ${table.file}`, i / tables.length);
    loadRaw(engine, table);
    const { columns, whole } = profileWhole(engine, table);
    profiles.push(...columns);
    tableProfiles.push(whole);
  }
  const sources = intake.map(({ sha256 }) => sha256);
  const extract = { sources, tables: summariseProfiles(tables, profiles) };
  const last = lastExtract(project.extracts, extract);
  await progress('Matching columns to the minimum dataset', 0);
  const { mapping, doubts } = proposeWithDoubts(tables, profiles, project.mapping);

  await progress('Cleaning', 0);
  const dates = openDates(engine, { tables, profiles, mapping, project });
  const steps = proposeSteps(engine, { tables, profiles, mapping, project, dates });
  await progress('Cleaning', 0.3);
  const effects = replaySteps(engine, tables, steps);
  await progress('Cleaning', 0.7);
  const found = loadReferences(engine, tables, {
    given: referenceReading.tables,
    decisions: project.decisions,
    districts: postcodeDistricts(engine, mapping, steps),
    middle: middleOfReferrals(engine, mapping),
  });
  const built = buildDataset(engine, { tables, mapping, project });

  await progress('Finding the same people', 0);
  const people = matchPeople(engine, project, { tables, mapping });
  const scales = settleScales(engine, { tables, mapping, project });
  const build = declareScales(declareCases(built, people.joinedCases), scales.settled);
  const today = chooseToday(engine, project.settings.today);
  const period = choosePeriod(engine, today, project.settings.period);

  await progress('Checking the rules', 0);
  const { thresholds, rulesOff: off } = project.settings;
  const asked = {
    ...{ intake, packs, tables, mapping, profiles, steps, dates, scales: scales.questions },
    ...{ today: today.date, thresholds, off },
  };
  const ruleResults = applyRules(engine, asked, rulesFor(project, tables));

  await progress('Working out the figures', 0);
  const doubtful = doubtfulDates(engine);
  const context = {
    tables,
    mapping,
    profiles,
    build,
    today,
    period,
    settings: project.settings,
    notSame: project.notSame,
    among: referralsInForce(project, tables),
    cohorts: membersOf(project, tables),
  };
  const profile = profileInForce(project.settings);
  const counted = countCohorts(engine, context.cohorts, {
    ...{ today: today.date, period },
    among: eligibleReferrals(project, tables),
  });
  const drafted = computeFigures(engine, context);
  const seen = signalsOf(engine);
  const { cohort } = project.settings;
  const population = sha256Hex(
    new TextEncoder().encode(JSON.stringify([sources, period.from, period.to, cohort])),
  );
  const exported = exportOf(drafted, { profile, population });
  const isAgreed = project.decisions.some(({ about }) => about === shareAgainAbout(exported));
  const past = isAgreed ? [] : project.exports;
  const givenAway = givenAwayWith(past, exported, profile);
  const { figures, starred } = printTogether(
    {
      figures: drafted,
      beside: [...signalsBeside(seen), ...overlapsBeside(counted)],
      leftOut: leftOutWithCohort(counted, profile),
      givenAway: (figure) => givenAway.has(nameInExport(figure)),
    },
    profile,
  );
  const cohorts = withStarredOverlaps(counted, starred);
  const signals = seen.map((signal) => (starred.has(signal.id) ? { ...signal, starred: true } : signal));
  await progress('Answering the questions', 0);
  const { verdicts, unlock } = answerQuestions(engine, {
    ...context,
    figures,
    ownQuestions: project.questions,
  });
  await progress('Scoring the fields', 0);
  const picked = [...questions, ...project.questions].filter(({ id }) =>
    verdicts.some((verdict) => verdict.id === id && verdict.picked),
  );
  const scores = computeScores(engine, {
    tables,
    mapping,
    today: today.date,
    rules: rulesFor(project),
    questions: picked,
  });
  await progress('Scoring the fields', 1);
  const issueLog = buildIssueLog(engine, { intake, tables, mapping, ruleResults, project });

  return {
    project,
    exported,
    tooClose: tooClose(past, exported, profile),
    sourceChanges: sourceChanges(project.sources, printsOf(intake)),
    intake,
    tables,
    packs,
    references: referenceReading.intake,
    referencesFound: found.found,
    referenceQuestions: found.questions,
    referenceNotes: found.notes,
    editions: found.editions,
    profiles,
    tableProfiles,
    extract,
    profileChanges: last === undefined ? null : compareProfiles(last.tables, extract.tables),
    mapping,
    steps,
    effects,
    stepsNotApplied: stepsNotApplied(engine, { tables, project, steps }),
    dateQuestions: dateQuestions(tables, dates),
    scaleQuestions: scales.questions,
    refusalQuestions: withColourNotes(build.refusals, intake),
    mappingQuestions: mappingQuestions(doubts, [...questions, ...project.questions]),
    build,
    people,
    today,
    period,
    ruleResults,
    doubtfulDates: doubtful,
    scores,
    verdicts,
    fixes: shortestFixes(verdicts),
    issueLog,
    unlock,
    figures: [...figures, ...issueFigures(countLog(issueLog))],
    cohorts,
    signals,
  };
}
