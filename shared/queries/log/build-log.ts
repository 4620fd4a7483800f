import type { Engine } from '../../engine/engine.js';
import type { MappingEntry } from '../../mapping/mapping.js';
import type { Project } from '../../project/project.js';
import type { FileIntake, SourceTable } from '../../reading/source.js';
import { type RuleEntry, catalogueFor } from '../../rules/catalogue.js';
import type { RuleResult } from '../../rules/issue.js';
import { sql } from '../../sql/sql.js';
import { carryOn } from './carry-on.js';
import { extractKey } from './extract-key.js';
import { type FoundIssue, foundIssues } from './found-issues.js';
import type { IssueEffect, IssuePlace, LogCounts, LogEntry, LoggedIssue } from './issue-log.js';
import { makeRowOwners } from './row-owners.js';
import { stableTable } from './stable-place.js';
import { touchedQuestions } from './touched-questions.js';

/** What the log is made of. The issues and the minimum dataset are in the engine. */
export interface LogInput {
  readonly intake: readonly FileIntake[];
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly ruleResults: readonly RuleResult[];
  readonly project: Project;
}

/** The issues of these files and those that the project knows from before, in one list: worst and most rows first. */
export function buildIssueLog(engine: Engine, input: LogInput): readonly LogEntry[] {
  const { intake, tables, mapping, project, ruleResults } = input;
  const extract = extractKey(intake);
  makeRowOwners(engine, tables, project.settings.owners);
  const places = tables.map(stableTable);
  const known = placesAsKnown(places, project.issueLog);
  const found = new Map(foundIssues(engine, { tables, mapping, known }).map((one) => [one.id, one]));
  const saved = new Map(project.issueLog.map((one) => [one.id, one]));
  const words = new Map(catalogueFor(project).map((one) => [one.id, one]));
  const asked = new Set(ruleResults.flatMap(({ rule, outcome }) => (outcome === 'error' ? [] : [rule])));
  const here = new Set(places.map((place) => tableKey(known(place))));
  const referrals = engine.rows<{ n: number }>(sql`SELECT count(*) AS n FROM referral`)[0]?.n ?? 0;
  const entries = [...new Set([...found.keys(), ...saved.keys()])].flatMap((id) => {
    const [kept, now] = [saved.get(id), found.get(id)];
    const place = now?.place ?? kept?.place;
    const rule = now?.rule ?? kept?.rule;
    if (place === undefined || rule === undefined) return [];
    const standing = carryOn({
      saved: kept,
      found: now === undefined ? null : { rows: now.rows, of: now.of, extract },
      isLookedFor: here.has(tableKey(place)) && asked.has(rule) && words.get(rule)?.off === null,
      extract,
    });
    const decided = {
      action: kept?.action ?? null,
      owner: kept?.owner ?? null,
      decision: kept?.decision ?? null,
    };
    return [{ id, rule, place, ...decided, ...standing, ...shown(words.get(rule), now, referrals) }];
  });
  return entries.sort(worstFirst);
}

/** What the project is to keep of the log: no name of a file, no owner that was merely found. */
export function logToKeep(entries: readonly LogEntry[]): readonly LoggedIssue[] {
  return entries
    .map(({ id, rule, place, status, action, owner, decision, decidedIn, presence, now, then }) => ({
      id,
      rule,
      place,
      status,
      action,
      owner,
      decision,
      decidedIn,
      presence,
      now,
      then,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Indicator D2: issues open, asked, answered, fixed, accepted and waived. */
export function countLog(entries: readonly LogEntry[]): LogCounts {
  const count = (status: LogEntry['status']): number =>
    entries.filter((entry) => entry.status === status).length;
  return {
    open: count('open'),
    asked: count('asked'),
    answered: count('answered'),
    fixed: count('fixed'),
    accepted: count('accepted'),
    waived: count('waived'),
  };
}

type TablePlace = Omit<IssuePlace, 'column'>;

function tableKey({ source, sheet }: TablePlace): string {
  return JSON.stringify([source, sheet]);
}

/** A table whose name the log does not know takes the place of one with the same headers that is missing here. */
function placesAsKnown(
  places: readonly TablePlace[],
  saved: readonly LoggedIssue[],
): (place: TablePlace) => TablePlace {
  const here = new Set(places.map(tableKey));
  const logged = new Map(saved.map(({ place }) => [tableKey(place), place]));
  const missing = [...logged.values()].filter((place) => place.layout !== '' && !here.has(tableKey(place)));
  return (place) => {
    if (logged.has(tableKey(place))) return place;
    const former = missing.filter(({ layout }) => layout === place.layout);
    const [only] = former;
    return only === undefined || former.length > 1 ? place : { ...only, layout: place.layout };
  };
}

type Shown = Omit<LogEntry, keyof LoggedIssue>;

function shown(words: RuleEntry | undefined, now: FoundIssue | undefined, referrals: number): Shown {
  return {
    severity: now?.severity ?? words?.severity ?? 'info',
    dimension: words?.dimension ?? 'validity',
    says: words?.says ?? 'The rule is no longer asked',
    files: now?.files ?? [],
    tables: now?.tables ?? [],
    column: now?.column ?? null,
    field: now?.field ?? null,
    effect: effectOf(now, referrals),
    owners: now?.owners ?? [],
  };
}

function effectOf(now: FoundIssue | undefined, referrals: number): IssueEffect {
  if (now === undefined) return { questions: [], headline: null };
  const { record, field, headline } = now;
  return {
    questions: record === null || field === null ? [] : touchedQuestions(record, field),
    headline: headline === null ? null : { rows: headline, of: referrals },
  };
}

const severities = ['error', 'warning', 'info'];

function worstFirst(one: LogEntry, other: LogEntry): number {
  const isClosed = ({ status }: LogEntry): number =>
    status === 'open' || status === 'asked' || status === 'answered' ? 0 : 1;
  return (
    isClosed(one) - isClosed(other) ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    other.now.rows - one.now.rows ||
    (one.id < other.id ? -1 : 1)
  );
}
