import { daysBetween } from '../calendar.js';
import type { Base } from './base.js';
import type { Outcome } from './pairs.js';

/** Whose follow-up is there, or can no longer come by day 120. */
export function dueOf(base: Base, people: readonly Outcome[]): readonly Outcome[] {
  return people.filter((o) => o.followUp !== null || daysBetween(o.baseline.date, base.today) >= 120);
}
