import { instruments } from '../dataset/instruments.js';

/** A scale on which a low score is good and that exports are known to turn round, with its two ends in words. */
export interface WatchedScale {
  readonly instrument: string;
  /** What it is about, inside a sentence. */
  readonly about: string;
  readonly least: string;
  readonly most: string;
}

/** Only where a low score is good, and where people of low wellbeing score high in every study that we know of. */
export const watchedScales: readonly WatchedScale[] = [
  { instrument: 'ons4_anxious', about: 'anxiety', least: 'calm', most: 'very anxious' },
  { instrument: 'ucla3', about: 'loneliness (UCLA)', least: 'not lonely', most: 'often lonely' },
  { instrument: 'mycaw', about: 'concerns (MYCaW)', least: 'no bother', most: 'bothers greatly' },
  { instrument: 'phq9', about: 'depression (PHQ-9)', least: 'none', most: 'severe' },
  { instrument: 'gad7', about: 'anxiety (GAD-7)', least: 'none', most: 'severe' },
];

/**
 * Scores that run the other way, high being good; those in one list are averaged. The first list with
 * enough scores beside a watched scale is taken, since instruments of different length cannot be mixed.
 */
export const wellbeingScores: readonly (readonly string[])[] = [
  ['ons4_happy', 'ons4_satisfaction'],
  ['swemwbs7'],
  ['wemwbs14'],
];

/** The middle of an instrument's range: turned round, a score lies as far on its other side. */
export function middleOf(instrument: string): number {
  const range = instruments[instrument]?.range;
  if (range === undefined) throw new Error('a watched scale is no instrument');
  return (range[0] + range[1]) / 2;
}

/** How a scale runs when it is not turned round: "from 0 = calm to 10 = very anxious". */
export function runOf({ instrument, least, most }: WatchedScale): string {
  const [low, high] = instruments[instrument]?.range ?? [0, 0];
  return `from ${String(low)} = ${least} to ${String(high)} = ${most}`;
}
