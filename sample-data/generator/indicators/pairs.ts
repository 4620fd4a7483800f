import { addDays, daysBetween } from '../calendar.js';
import type { TwinMeasure, TwinReferral } from '../writers/twin.js';
import { type Base, isValid } from './base.js';

/** What one person has on one instrument. */
export interface Outcome {
  readonly person: string;
  readonly baseline: Score;
  readonly followUp: Score | null;
  readonly referral: TwinReferral;
}

export interface Score {
  readonly date: string;
  readonly value: number;
}

/** SWEMWBS raw totals 7 to 35 on the metric scale (Stewart-Brown 2009). */
const swemwbsMetric = [
  7.0, 9.51, 11.25, 12.4, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59, 19.25, 19.98,
  20.73, 21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.7, 32.55, 35.0,
];

/** The worst and the best end are among these, by direction. */
export const ranges: Readonly<Record<string, readonly [number, number]>> = {
  swemwbs7: [7, 35],
  ons4_satisfaction: [0, 10],
  ons4_worthwhile: [0, 10],
  ons4_happy: [0, 10],
  ons4_anxious: [0, 10],
  ucla3: [3, 9],
  mycaw: [0, 6],
  pam13: [0, 100],
};

/** Instruments that the sample data hold. */
export const instruments = Object.keys(ranges);

/** Everybody with a baseline on an instrument: that of their pair, else of their earliest referral that has one. */
export function outcomesOn(base: Base, instrument: string): readonly Outcome[] {
  const out: Outcome[] = [];
  for (const referrals of base.people.values()) {
    const found = referrals.map((r) => outcomeOf(base, r, instrument)).filter((o) => o !== null);
    const chosen = found.find((o) => o.followUp !== null) ?? found[0];
    if (chosen) out.push(chosen);
  }
  return out;
}

/** Baseline and follow-up that belong to one referral. */
export function outcomeOf(base: Base, referral: TwinReferral, instrument: string): Outcome | null {
  const own = (base.measures.get(referral.person_id) ?? []).filter(
    (m) =>
      m.instrument === instrument &&
      (m.referral_id === referral.referral_id || m.referral_id === '') &&
      scoreOf(m) !== null,
  );
  const baseline = baselineOf(base, referral, own);
  if (!baseline) return null;
  const followUp = followUpOf(own, baseline.date);
  return { person: referral.person_id, referral, baseline, followUp };
}

function baselineOf(base: Base, referral: TwinReferral, own: readonly TwinMeasure[]): Score | null {
  const { referral_date: from, first_contact_date: first } = referral;
  const until = addDays(first !== '' && isValid(first, base.today) ? first : from, 30);
  let best: Score | null = null;
  for (const measure of own) {
    const date = measure.completed_date;
    const inWindow = measure.timepoint === 'baseline' && date >= addDays(from, -14) && date <= until;
    if (inWindow && (best === null || date >= best.date)) best = { date, value: scoreOf(measure) ?? 0 };
  }
  return best;
}

function followUpOf(own: readonly TwinMeasure[], start: string): Score | null {
  let best: Score | null = null;
  const off = (date: string) => Math.abs(daysBetween(start, date) - 90);
  for (const measure of own) {
    const date = measure.completed_date;
    const days = daysBetween(start, date);
    if (measure.timepoint === 'baseline' || days < 60 || days > 120) continue;
    const better =
      best === null || off(date) < off(best.date) || (off(date) === off(best.date) && date <= best.date);
    if (better) best = { date, value: scoreOf(measure) ?? 0 };
  }
  return best;
}

/** A score on its scale, or null where it is none. */
export function scoreOf(measure: TwinMeasure): number | null {
  const range = ranges[measure.instrument];
  const total = Number(measure.total);
  if (!range || measure.total === '' || total < range[0] || total > range[1]) return null;
  return measure.instrument === 'swemwbs7' ? (swemwbsMetric[total - 7] ?? null) : total;
}
