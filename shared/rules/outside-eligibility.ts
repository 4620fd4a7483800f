import { type TableShape, isOutside } from '../cohorts/cohort-condition.js';
import type { CohortRule } from '../cohorts/cohort.js';
import type { RowRule } from './rule.js';

/** Referrals that the scheme card leaves out. It is asked only where the card has a rule; such rows are in no figure. */
export function outsideEligibility(rule: CohortRule, tables: readonly TableShape[]): RowRule {
  const fields = rule.conditions.flatMap(({ subject }) => (subject.kind === 'field' ? [subject.field] : []));
  return {
    id: 'outside-eligibility',
    kind: 'rows',
    severity: 'warning',
    dimension: 'validity',
    kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
    says: 'The referral lies outside who may be referred',
    matters: 'It is left out of every figure, because the scheme card says whom the scheme is for.',
    atSource: 'Tell referrers who may be referred, or change who may.',
    inFile: 'Look at the rows; where they belong, mend the field or the rule of the scheme card.',
    thresholds: {},
    parts: [
      {
        record: 'referral',
        checks: [
          {
            severity: 'warning',
            field: fields[0] ?? 'referral_id',
            needs: [],
            suggestion: 'Check that it was recorded rightly, or change who may be referred.',
            broken: () => isOutside(rule, tables),
            message: () => 'The referral lies outside who may be referred.',
          },
        ],
      },
    ],
  };
}
