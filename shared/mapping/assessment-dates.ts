import type { Candidate } from './candidates.js';
import type { ColumnSeen } from './column-seen.js';
import { headerWords } from './header-words.js';
import type { Target } from './mapping.js';

const meeting = /\b(?:assessment|assess|review)\b/;
const early = /\b(?:initial|first|baseline)\b/;
const late = /\b(?:final|last|end|closing|exit)\b/;

/** Offered beside what the header may say by itself, never used unasked. */
const offered = 0.45;

/**
 * A first or last assessment is a meeting of the referral and the day of a questionnaire; headers say either with the same
 * words, so that a person is always asked which. Empty for any other column.
 */
export function assessmentDate({ column, profile }: ColumnSeen): Candidate[] {
  const header = headerWords(column.name).words.join(' ');
  if (profile?.kind !== 'date' || !meeting.test(header) || early.test(header) === late.test(header))
    return [];
  const candidate = (target: Target, is: string): Candidate => ({
    target,
    confidence: offered,
    why: `The header is an assessment, which may be ${is}`,
  });
  const score = { record: 'measure', field: 'completed_date' } as const;
  return early.test(header)
    ? [
        candidate({ record: 'referral', field: 'first_contact_date' }, 'the first contact'),
        candidate({ ...score, timepoint: 'baseline' }, 'the day of the first scores'),
      ]
    : [
        candidate({ record: 'referral', field: 'closure_date' }, 'the end of support'),
        candidate({ ...score, timepoint: 'followup' }, 'the day of the last scores'),
      ];
}
