import type { FigureKind } from '../figure-kind.js';

const scores = [
  ['referral.referral_date'],
  ['measure.total', 'measure.total_scored', 'measure.item_value'],
] as const;

/** A figure of one instrument. The pair behind it is made by the project’s rule, which is printed beside it. */
export function pairs(
  label: string,
  definition: string,
  shape: Pick<FigureKind, 'unit' | 'whole' | 'prints'>,
): Omit<FigureKind, 'id'> {
  return { label, definition, by: [[]], needs: scores, ...shape };
}

/** A count of people among all of the period. */
export const ofPeople = { unit: 'people', whole: 'people', prints: 'count' } as const;

/** A count of people among those with a baseline. */
export const countOfBaseline = { unit: 'people', whole: 'people with a baseline', prints: 'count' } as const;

/** Whatever rests on the people with a baseline. */
export const ofBaseline = { whole: 'people with a baseline' } as const;
const ofDue = { whole: 'people due a follow-up' } as const;

/** A share of the people with a baseline. */
export const shareOfBaseline = { unit: 'share', prints: 'share', ...ofBaseline } as const;

/** A share of the people due a follow-up. */
export const shareOfDue = { unit: 'share', prints: 'share', ...ofDue } as const;

/** A share of the people with both scores. */
export const ofPairs = { unit: 'share', whole: 'pairs', prints: 'share' } as const;

/** A standardised difference of the followed up and the lost. */
export const difference = { unit: 'sd', prints: 'plain', ...ofDue } as const;

/** A mean score. */
export const points = { unit: 'points', prints: 'mean', ...ofBaseline } as const;

/** A spread of scores or changes. */
export const spread = { ...points, prints: 'plain' } as const;

/** A mean change. */
export const changed = { ...points, prints: 'change' } as const;

/** A mean change of everyone due a follow-up. */
export const changedOfDue = { ...changed, ...ofDue } as const;

/** A change in units of spread. */
export const inSpreads = { unit: 'sd', prints: 'plain', ...ofBaseline } as const;

/** A mean score of those who start low. */
export const lowPoints = { ...points, whole: 'people with a low start' } as const;

/** A mean change of those who start low. */
export const lowChange = { ...changed, whole: 'people with a low start' } as const;
