import { addDays, onWorkingDay } from '../calendar.js';
import { stream } from '../random.js';
import { type Scores, type Sitting, scoresFor } from './completions.js';
import { happened } from './pathway.js';
import type { Referral } from './types.js';

/** Somebody with a baseline who could have been asked again. */
export interface Candidate {
  readonly baseline: Sitting;
  readonly scores: Scores;
  readonly date: string;
  /** How likely they are to be asked again: not at random. */
  readonly propensity: number;
}

/** The date of the second sitting and how likely it is: higher for good starters, improvers, English speakers. */
export function candidateFor(baseline: Sitting): Candidate | null {
  const { referral, group } = baseline;
  const random = stream(`follow-up ${referral.id} ${group}`);
  const scores = scoresFor(referral, group);
  const days = Math.min(175, Math.max(35, Math.round(random.normal(91, 19))));
  const date = onWorkingDay(addDays(baseline.date, days));
  const reachable = happened(date) && referral.closureReason !== 'K11' && referral.closureReason !== 'K10';
  const noise = Math.log(1 / Math.max(1e-9, random.next()) - 1);
  return reachable ? { baseline, scores, date, propensity: drawTowards(referral, scores) + noise } : null;
}

function drawTowards(referral: Referral, { start, end }: Scores): number {
  const first = Number(start[0]?.total ?? 0);
  const change = Number(end[0]?.total ?? 0) - first;
  const scale = start[0]?.instrument.startsWith('ons4') ? 1 : 0.25;
  const site = referral.site === 'Stoatham' || referral.site === 'Pennock' ? -0.4 : 0;
  const interpreter = referral.recorded.interpreter === 'Y' ? -0.5 : 0;
  return scale * (0.4 * first + 0.8 * change) + site + interpreter;
}

/** The likeliest, so many of them, at most one referral of a person in each group. */
export function mostLikely(
  candidates: readonly Candidate[],
  count: number,
  taken: Set<string>,
): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.propensity - a.propensity);
  const chosen: Candidate[] = [];
  for (const candidate of sorted) {
    const key = `${candidate.baseline.referral.person.id} ${candidate.baseline.group}`;
    if (chosen.length < count && !taken.has(key)) {
      taken.add(key);
      chosen.push(candidate);
    }
  }
  if (chosen.length < count) throw new Error(`only ${String(chosen.length)} of ${String(count)} follow-ups`);
  return chosen;
}
