import type { OutcomeOptions } from '../../../shared/project/outcome-options.js';
import type { Decision, Settings } from '../../../shared/project/project.js';
import { changeKind, inItsWords, withSettings } from './change-kind.js';
import { withEntryOf } from './with-one.js';

interface Threshold {
  readonly name: string;
  /** Null where the usual one holds again. */
  readonly value: number | null;
  readonly says: string;
}

/** What figures are counted from, and how. */
export const figureChanges = {
  /** An answer to a question about the data; it takes the place of an earlier one. */
  decided: changeKind<{ readonly decision: Decision; readonly says: string }>({
    applied: (project, { decision }) => ({
      ...project,
      decisions: [...project.decisions.filter(({ about }) => about !== decision.about), decision],
    }),
    said: inItsWords,
  }),
  set_period: changeKind<{ readonly period: Settings['period'] }>({
    applied: (project, { period }) => withSettings(project, { period }),
    said: ({ period }) =>
      period === null ? 'taking the period from the data' : `the period from ${period.from} to ${period.to}`,
  }),
  /** How pairs are made, and what else outcomes are given with. */
  set_outcomes: changeKind<{ readonly outcomes: OutcomeOptions; readonly says: string }>({
    applied: (project, { outcomes }) => withSettings(project, { outcomes }),
    said: inItsWords,
  }),
  set_least_follow_up: changeKind<{ readonly share: number }>({
    applied: (project, { share }) => withSettings(project, { leastFollowUp: share }),
    said: () => 'how many need a follow-up before a change is given',
  }),
  set_keep_postcodes: changeKind<{ readonly keep: boolean }>({
    applied: (project, { keep }) => withSettings(project, { keepPostcodes: keep }),
    said: ({ keep }) => (keep ? 'keeping postcodes' : 'leaving postcodes out'),
  }),
  set_threshold: changeKind<Threshold>({
    applied: (project, { name, value }) =>
      withSettings(project, { thresholds: withEntryOf(project.settings.thresholds, name, value) }),
    said: inItsWords,
  }),
};
