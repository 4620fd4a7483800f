import type { MappingEntry } from '../../shared/mapping/mapping.js';
import type { PairDecision } from '../../shared/people/pair.js';
import type { Project } from '../../shared/project/project.js';
import { isSameColumn } from './changes/mapping-changes.js';

/**
 * Whether the figures may differ between two projects. A new name changes nothing, nor do words and sections of
 * the reports (`desk.edit` hands those over), nor what is noted of an issue, and neither does agreeing to what was proposed anyway (`inUse` is the mapping of the last run).
 */
export function needsRun(before: Project, after: Project, inUse: readonly MappingEntry[]): boolean {
  if (before === after) return false;
  const sameRest =
    isSame(before.answers, after.answers) &&
    isSame(before.steps, after.steps) &&
    isSame(before.settings, after.settings) &&
    isSame(before.decisions, after.decisions) &&
    isSame(weighing(before.people), weighing(after.people)) &&
    isSame(before.rules, after.rules) &&
    isSame(before.questions, after.questions) &&
    isSame(before.cohorts, after.cohorts) &&
    isSame(before.scheme, after.scheme) &&
    isSame(before.lenses, after.lenses) &&
    isSame(before.lensNotes, after.lensNotes) &&
    before.key === after.key;
  return !sameRest || mapsOtherwise(before.mapping, after.mapping, inUse);
}

/** An export that was saved is that of the last run, so no figure differs. */
const ofReports: readonly (keyof Project)[] = ['name', 'words', 'leftOut', 'exports'];

/** Whether two projects differ in nothing but what `desk.edit` takes. */
export function differsInReportsOnly(before: Project, after: Project): boolean {
  const parts = Object.keys(after) as (keyof Project)[];
  return parts.every((part) => ofReports.includes(part) || before[part] === after[part]);
}

/** Answers come one after another: a run waits for a longer pause where nothing else was decided. */
export function differsInPeopleOnly(
  before: Project,
  after: Project,
  inUse: readonly MappingEntry[],
): boolean {
  return !needsRun(before, { ...after, people: before.people }, inUse);
}

/** What is put off changes no figure. */
function weighing(people: readonly PairDecision[]): readonly PairDecision[] {
  return people.filter(({ answer }) => answer !== 'later');
}

function mapsOtherwise(
  before: readonly MappingEntry[],
  after: readonly MappingEntry[],
  inUse: readonly MappingEntry[],
): boolean {
  const takenBack = before.some((entry) => !after.some((other) => isSameColumn(entry, other)));
  const isInUse = (entry: MappingEntry): boolean =>
    inUse.some((other) => isSameColumn(entry, other) && isSame(entry.target, other.target));
  return takenBack || !after.every(isInUse);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The mapping as the person sees it: the last run's, with everything decided since laid over it. */
export function mappingNow(inUse: readonly MappingEntry[], project: Project): readonly MappingEntry[] {
  return inUse.map((entry) => project.mapping.find((decided) => isSameColumn(entry, decided)) ?? entry);
}
