import type { ColumnSeen } from './column-seen.js';
import type { Target } from './mapping.js';

/**
 * Give every score of a wide table the column that dates it: the date of its own time
 * point where there is one (a review date), else, for the start, the first contact or
 * the referral, and for the rest the closure. Returns the scores that got a date.
 */
export function dateScores(
  columns: readonly ColumnSeen[],
  targets: ReadonlyMap<number, Target | null>,
): Map<number, Target> {
  const columnOf = (fits: (target: Target) => boolean): number | undefined =>
    columns.find(({ column }) => {
      const target = targets.get(column.index) ?? null;
      return target !== null && fits(target);
    })?.column.index;
  const dated = new Map<number, Target>();
  for (const [index, target] of targets) {
    if (target?.instrument === undefined || target.datedBy !== undefined) continue;
    const datedBy = datingColumn(target, columnOf);
    if (datedBy !== undefined) dated.set(index, { ...target, datedBy });
  }
  return dated;
}

function datingColumn(
  score: Target,
  columnOf: (fits: (target: Target) => boolean) => number | undefined,
): number | undefined {
  const completed = (timepoint: Target['timepoint']): number | undefined =>
    columnOf(
      (target) =>
        target.record === 'measure' && target.field === 'completed_date' && target.timepoint === timepoint,
    );
  const referral = (field: string): number | undefined =>
    columnOf((target) => target.record === 'referral' && target.field === field);
  const own = completed(score.timepoint) ?? completed(undefined);
  if (own !== undefined) return own;
  if (score.timepoint === 'baseline') return referral('first_contact_date') ?? referral('referral_date');
  return completed('followup') ?? referral('closure_date');
}
