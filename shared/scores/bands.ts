import type { Field } from '../dataset/field.js';

/** How good a field is, as a word: colour only repeats it. Optional fields are told, not judged. */
export type Band = 'good' | 'gaps' | 'poor' | 'not_judged';

/** Least usable share of a mandatory (M) and a required (R) field (domain reference, section 2). */
export const bandLimits = {
  M: { good: 0.98, gaps: 0.9 },
  R: { good: 0.9, gaps: 0.7 },
} as const;

/** The band of a field by its level and the share of its rows that are usable; null where no row should have it. */
export function bandOf(level: Field['level'], usableShare: number | null): Band {
  if (level === 'O' || usableShare === null) return 'not_judged';
  const { good, gaps } = bandLimits[level];
  if (usableShare >= good) return 'good';
  return usableShare >= gaps ? 'gaps' : 'poor';
}
