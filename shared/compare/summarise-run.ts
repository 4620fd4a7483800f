import type { Step } from '../clean/step.js';
import { onlyWords } from '../cohorts/cohort-words.js';
import { cohortInForce } from '../cohorts/cohorts-in-force.js';
import { profileInForce } from '../disclosure/profile-in-force.js';
import type { Figure } from '../figures/figure.js';
import { isHeadline } from '../figures/headline.js';
import type { Project } from '../project/project.js';
import type { RunResults } from '../project/run-results.js';
import type { Verdict } from '../questions/verdict.js';
import { verdictWords } from '../report/confidence.js';
import { recordedOf, recordedShare } from '../report/shown.js';
import type { Scores } from '../scores/scores.js';
import { version } from '../version.js';

/** What of a run is remembered; a snapshot of the page has the same. */
export interface Summarised {
  readonly figures: readonly Figure[];
  readonly scores: Scores;
  readonly verdicts: readonly Verdict[];
  readonly steps: readonly Step[];
  /** ISO day up to which the data are complete. */
  readonly today: string;
  readonly period: RunResults['period'];
}

/** The results of a run as a project keeps them: what print shows, and nothing finer. */
export function summariseRun(run: Summarised, project: Project): RunResults {
  const { today, period } = run;
  const profile = profileInForce(project.settings);
  const only = cohortInForce(project);
  return {
    version,
    today,
    period: { from: period.from, to: period.to },
    rule: profile.label,
    only: only === null ? null : onlyWords(only),
    figures: run.figures.filter(isHeadline).map(({ id, label, printed }) => ({ id, label, printed })),
    quality: run.scores.fields.map(({ record, field, label, counts: { usable, of } }) => ({
      id: `${record}.${field}`,
      label,
      printed:
        of === 0
          ? 'no row should have it'
          : `${recordedShare(usable, of, profile).text} (${recordedOf(usable, of, profile)})`,
    })),
    verdicts: run.verdicts.map(({ id, question, verdict }) => ({
      id,
      label: question,
      printed: verdictWords[verdict],
    })),
    steps: run.steps.flatMap(({ id, on, reason }) => (on ? [{ id, label: reason, printed: 'on' }] : [])),
  };
}
