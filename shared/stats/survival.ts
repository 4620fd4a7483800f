import { exp, ln } from './elementary.js';
import { normalQuantile } from './distributions.js';
import { type Estimate, type Refused, refuse } from './estimate.js';

/** One wait: how long it is, or has been so far where it has not ended. */
export interface Wait {
  /** Days, from 0. */
  readonly days: number;
  /** False where it had not ended when the data were taken. */
  readonly ended: boolean;
}

/** The share still waiting from this day on. */
export interface SurvivalStep {
  readonly days: number;
  /** Still waiting just before this day. */
  readonly atRisk: number;
  readonly ended: number;
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The share still waiting by day, those who wait still being censored (Kaplan and Meier 1958); log-log limits with
 * Greenwood's variance (Kalbfleisch and Prentice 1980), which stay within 0–1. One step for each day on which a wait
 * ended. Refused without waits.
 */
export function survival(waits: readonly Wait[], level = 0.95): readonly SurvivalStep[] | Refused {
  if (waits.length === 0) return refuse('no_values');
  const z = normalQuantile(1 - (1 - level) / 2);
  const steps: SurvivalStep[] = [];
  let [atRisk, share, spread] = [waits.length, 1, 0];
  for (const { days, ended, left } of byDay(waits)) {
    if (ended > 0) {
      share *= 1 - ended / atRisk;
      spread += ended / (atRisk * (atRisk - ended));
      steps.push({ days, atRisk, ended, share, ...limitsOf(share, spread, z) });
    }
    atRisk -= left;
  }
  return steps;
}

/** The wait that a share of people do not outlast: 0.5 for the median. Null where the curve, or its limit, never gets there. */
export function waitQuantile(
  steps: readonly SurvivalStep[],
  share = 0.5,
): { readonly value: number | null; readonly low: number | null; readonly high: number | null } {
  const left = 1 - share;
  return {
    value: firstAtMost(steps, left, (step) => step.share),
    low: firstAtMost(steps, left, (step) => step.low),
    high: firstAtMost(steps, left, (step) => step.high),
  };
}

/** Share of people whose wait had ended by the end of a day, with its interval. */
export function endedBy(steps: readonly SurvivalStep[], days: number): Estimate {
  const last = steps.findLast((step) => step.days <= days);
  if (last === undefined) return { value: 0, low: null, high: null };
  return {
    value: 1 - last.share,
    low: last.high === null ? null : 1 - last.high,
    high: last.low === null ? null : 1 - last.low,
  };
}

function byDay(waits: readonly Wait[]): readonly { days: number; ended: number; left: number }[] {
  const days = new Map<number, { days: number; ended: number; left: number }>();
  for (const wait of waits) {
    const day = days.get(wait.days) ?? { days: wait.days, ended: 0, left: 0 };
    days.set(wait.days, { ...day, ended: day.ended + (wait.ended ? 1 : 0), left: day.left + 1 });
  }
  return [...days.values()].sort((a, b) => a.days - b.days);
}

/** At 0 and 1 the log of the log is not defined, and no limits are given. */
function limitsOf(share: number, spread: number, z: number): Pick<SurvivalStep, 'low' | 'high'> {
  if (share <= 0 || share >= 1) return { low: null, high: null };
  const reach = (z * Math.sqrt(spread)) / ln(share);
  return { low: exp(ln(share) * exp(-reach)), high: exp(ln(share) * exp(reach)) };
}

/** Where the curve stands at the share itself over days, the middle of them, as is usual for medians. */
function firstAtMost(
  steps: readonly SurvivalStep[],
  left: number,
  of: (step: SurvivalStep) => number | null,
): number | null {
  const at = steps.findIndex((step) => (of(step) ?? 1) <= left + 1e-12);
  const [step, next] = [steps[at], steps[at + 1]];
  if (step === undefined) return null;
  const level = of(step) ?? 1;
  return Math.abs(level - left) <= 1e-12 && next !== undefined ? (step.days + next.days) / 2 : step.days;
}
