import { at } from '../random.js';
import type { Outcome } from './pairs.js';

/** Instruments on which a lower score is better. */
export const lowerIsBetter = ['ons4_anxious', 'ucla3', 'mycaw'];
const thresholds: Readonly<Record<string, number>> = { swemwbs7: 3, mycaw: 1, pam13: 5 };
const tolerance = 1e-9;

export type Verdict = 'improved' | 'same' | 'worse';

/** Follow-up minus baseline, in the instrument's own direction. */
export function changeOf(outcome: Outcome): number {
  return (outcome.followUp?.value ?? NaN) - outcome.baseline.value;
}

/** Whether somebody improved, or null where the instrument has no threshold. */
export function verdictOn(instrument: string, outcome: Outcome): Verdict | null {
  if (instrument.startsWith('ons4_')) {
    const steps =
      bandOf(instrument, outcome.followUp?.value ?? NaN) - bandOf(instrument, outcome.baseline.value);
    return steps === 0 ? 'same' : steps > 0 ? 'improved' : 'worse';
  }
  const threshold = thresholds[instrument];
  if (threshold === undefined) return null;
  const gain = lowerIsBetter.includes(instrument) ? -changeOf(outcome) : changeOf(outcome);
  if (gain >= threshold - tolerance) return 'improved';
  return gain <= -threshold + tolerance ? 'worse' : 'same';
}

/** ONS bands, higher is better: 0-4, 5-6, 7-8, 9-10; for anxiety 6-10, 4-5, 2-3, 0-1. */
function bandOf(instrument: string, value: number): number {
  const tops = instrument === 'ons4_anxious' ? [1, 3, 5] : [4, 6, 8];
  const passed = tops.filter((top) => value > top).length;
  return at(instrument === 'ons4_anxious' ? [3, 2, 1, 0] : [0, 1, 2, 3], passed);
}
