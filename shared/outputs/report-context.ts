import { cohortInForce } from '../cohorts/cohorts-in-force.js';
import type { Weighed } from '../effects/step-moves.js';
import type { Engine } from '../engine/engine.js';
import { lensesOf } from '../lenses/shipped.js';
import type { Run } from '../pipeline.js';
import type {
  IssueTally,
  PeopleCounts,
  ReportContext,
  RowFlow,
  RuleOutcome,
} from '../report/report-context.js';
import { type RuleEntry, catalogueFor } from '../rules/catalogue.js';
import type { RuleResult } from '../rules/issue.js';
import { sql } from '../sql/sql.js';
import { profileInForce } from '../disclosure/profile-in-force.js';
import { version } from '../version.js';
import { lensFactsOf } from './lenses-file.js';
import { peopleMatching } from './people-matching.js';
import { spellings } from './spellings.js';

/** Everything the reports may use of a run, counted out of the engine once; no row goes in. */
export function reportContext(run: Run, engine: Engine, weighed: Weighed | null): ReportContext {
  const { project, intake, profiles, mapping, steps, effects, verdicts, fixes, figures, today, period } = run;
  return {
    projectName: project.name,
    version,
    decide: project.settings.decide,
    today,
    period,
    disclosure: profileInForce(project.settings),
    leastFollowUp: project.settings.leastFollowUp,
    outcomes: project.settings.outcomes,
    intake,
    packs: run.packs,
    references: run.referencesFound.map(({ kind, file, edition, rows, isUsed, notes }) => ({
      what: referenceWords[kind],
      file,
      edition,
      rows,
      notes: [...(isUsed ? [] : ['Another file counts in its place.']), ...notes],
    })),
    editions: run.editions,
    profiles,
    mapping,
    steps,
    effects,
    stepsNotApplied: run.stepsNotApplied,
    weighed,
    flow: rowFlow(run),
    people: peopleCounts(engine),
    matching: peopleMatching(run),
    rules: ruleOutcomes(run),
    issues: issueTallies(engine),
    spellings: spellings(engine, mapping),
    scores: run.scores,
    issueLog: run.issueLog,
    verdicts,
    fixes,
    figures,
    doubtfulDates: run.doubtfulDates,
    cohorts: { only: cohortInForce(project), all: project.cohorts, counts: run.cohorts },
    scheme: project.scheme,
    lens: lensesOf(project.lenses).find(({ id }) => id === project.settings.lens) ?? null,
    lensFacts: lensFactsOf(run),
    leftOut: project.leftOut,
    words: project.words,
  };
}

const referenceWords: Readonly<Record<Run['referencesFound'][number]['kind'], string>> = {
  postcode_lsoa: 'postcode to area',
  lsoa_imd: 'area to deprivation',
  lsoa_ruc: 'area to town or country',
  population: 'population by group',
  list_size: 'practice list sizes',
  fte: 'staff by site',
};

function ruleOutcomes({ project, ruleResults }: Run): RuleOutcome[] {
  const entries = new Map(catalogueFor(project).map((entry) => [entry.id, entry]));
  return ruleResults.map((result) => ruleOutcome(result, entries.get(result.rule)));
}

function ruleOutcome(result: RuleResult, entry: RuleEntry | undefined): RuleOutcome {
  if (entry === undefined) throw new Error(`no rule called ${result.rule}`);
  const { says, severity, dimension, threshold } = entry;
  return { ...result, says, severity, dimension, threshold };
}

/** Rows of the tables that count as referrals: those kept, and those that are not, with the reason. */
function rowFlow({ build, tables }: Run): RowFlow {
  const counted = build.counted.filter(({ record }) => record === 'referral');
  const referralTables = new Set(counted.map(({ table }) => table));
  const kept = { referral: 0, contact: 0, onward: 0, measure: 0 };
  for (const { record, rows } of build.counted) kept[record] += rows;
  return {
    referralRows: tables.reduce(
      (sum, { table, rows }) => sum + (referralTables.has(table) ? rows.length : 0),
      0,
    ),
    setAside: setAsideByReason(build.leftOut.filter(({ table }) => referralTables.has(table))),
    kept,
    notCounted: build.notCounted.map(({ file, sheet, rows, reason }) => ({ file, sheet, rows, reason })),
    derived: build.derived.map(({ record, column, how }) => ({ record, field: column, how })),
  };
}

function setAsideByReason(leftOut: Run['build']['leftOut']): RowFlow['setAside'] {
  const byReason = new Map<string, number>();
  for (const { reason, rows } of leftOut) byReason.set(reason, (byReason.get(reason) ?? 0) + rows);
  return [...byReason].map(([reason, rows]) => ({ reason, rows }));
}

function peopleCounts(engine: Engine): PeopleCounts {
  const [counted] = engine.rows<{ same: number; possible: number }>(sql`
    SELECT (count(*) - count(DISTINCT person_key))::INTEGER AS same,
      (count(*) FILTER (WHERE person_key <> joined_key))::INTEGER AS possible
    FROM people JOIN possible_person USING (person_key) WHERE record = 'referral'`);
  return { same: counted?.same ?? 0, possible: counted?.possible ?? 0 };
}

function issueTallies(engine: Engine): IssueTally[] {
  return engine.rows<IssueTally>(sql`
    WITH tally AS (
      SELECT rule, severity, dimension, file, sheet, "column", field, count(*)::INTEGER AS "count",
        first(message ORDER BY issue_id) AS message, first(suggestion ORDER BY issue_id) AS suggestion
      FROM issues GROUP BY ALL)
    SELECT * FROM tally
    ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END,
      "count" DESC, rule, file, sheet, "column"`);
}
