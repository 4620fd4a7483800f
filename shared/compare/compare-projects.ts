import type { Project } from '../project/project.js';
import type { ResultLine, RunResults } from '../project/run-results.js';
import { sourceChanges } from '../project/source-changes.js';
import { sourceChangeInWords } from '../project/source-change-words.js';

/** One of two versions: its decisions, and what its last run gave. */
export interface Side {
  readonly name: string;
  readonly project: Project;
  readonly results: RunResults;
}

/** One thing on both sides, as printed; null where a side does not have it. */
export interface ComparedLine {
  readonly id: string;
  readonly label: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** Two versions side by side. What differs in the making is listed beside what differs in the results; neither explains the other. */
export interface Comparison {
  readonly was: string;
  readonly is: string;
  /** Files, rows and columns, in sentences; null where a project remembers no files. */
  readonly files: readonly string[] | null;
  readonly making: readonly ComparedLine[];
  readonly steps: readonly ComparedLine[];
  readonly figures: readonly ComparedLine[];
  readonly quality: readonly ComparedLine[];
  readonly verdicts: readonly ComparedLine[];
}

/** Lay two versions side by side. */
export function compareProjects(was: Side, is: Side): Comparison {
  return {
    was: was.name,
    is: is.name,
    files: sourceChanges(was.project.sources, is.project.sources)?.map(sourceChangeInWords) ?? null,
    making: besides(makingOf(was), makingOf(is)),
    steps: besides(was.results.steps, is.results.steps).filter(differs),
    figures: besides(was.results.figures, is.results.figures),
    quality: besides(was.results.quality, is.results.quality),
    verdicts: besides(was.results.verdicts, is.results.verdicts),
  };
}

/** Whether a line reads otherwise on the two sides. */
export function differs({ was, is }: ComparedLine): boolean {
  return was !== is;
}

function besides(was: readonly ResultLine[], is: readonly ResultLine[]): readonly ComparedLine[] {
  const before = new Map(was.map((line) => [line.id, line]));
  const after = new Map(is.map((line) => [line.id, line]));
  const gone = was.filter(({ id }) => !after.has(id));
  return [...is, ...gone].map(({ id, label }) => ({
    id,
    label,
    was: before.get(id)?.printed ?? null,
    is: after.get(id)?.printed ?? null,
  }));
}

function makingOf({ project, results }: Side): readonly ResultLine[] {
  const { period, today, rule, only, version } = results;
  const line = (id: string, label: string, printed: string | number): ResultLine => ({
    id,
    label,
    printed: String(printed),
  });
  return [
    line('period', 'Referrals counted', `${period.from} to ${period.to}`),
    line('today', 'Data complete to', today),
    line('only', 'Whose referrals', only ?? 'everyone’s'),
    line('rule', 'Rule of print', rule),
    line('steps', 'Steps carried out', results.steps.length),
    line('mapping', 'Columns placed by a person', project.mapping.length),
    line('answers', 'Answers about the data', project.decisions.length + project.answers.length),
    line('people', 'Answers about pairs of people', project.people.length),
    line('rules_off', 'Rules not asked', Object.keys(project.settings.rulesOff).length),
    line('thresholds', 'Thresholds changed', Object.keys(project.settings.thresholds).length),
    line('version', 'Version of Soundings', version),
  ];
}
