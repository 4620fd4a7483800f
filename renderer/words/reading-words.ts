import type { Grain, LineKind } from '../../shared/reading/source.js';

/** "One row is …" */
export const grainWords: Readonly<Record<Grain, string>> = {
  person: 'a person',
  referral: 'a referral',
  contact: 'a contact or appointment',
  onward: 'an onward connection',
  measure: 'a questionnaire score',
  aggregate: 'a count of something',
  lookup: 'a code and its meaning',
  reference: 'a fact to look up',
  not_a_table: 'not a table',
};
