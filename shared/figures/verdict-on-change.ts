import type { Instrument } from '../dataset/field.js';
import type { Pair } from './outcome.js';

/** Whether a person improved by the instrument's own threshold. */
export type ChangeVerdict = 'improved' | 'same' | 'worse';

/** Scores are decimals here and there; differences below this are none. */
const tolerance = 1e-9;

/** Follow-up minus baseline, in the direction of the scale. */
export function changeOf({ baseline, followup }: Pair): number {
  return followup - baseline;
}

/** Improved, same or worse; null for an instrument that has neither threshold nor bands. */
export function verdictOnChange(instrument: Instrument, pair: Pair): ChangeVerdict | null {
  const { bands, direction, threshold } = instrument;
  if (bands !== undefined) return bySign(bandOf(bands, pair.followup) - bandOf(bands, pair.baseline), 1);
  if (threshold === null) return null;
  return bySign(direction * changeOf(pair), inFormOf(instrument, pair));
}

function bySign(gain: number, least: number): ChangeVerdict {
  if (gain >= least - tolerance) return 'improved';
  return gain <= -least + tolerance ? 'worse' : 'same';
}

/** Place of a score among the bands, the worst being 0: the band whose top it does not pass. */
function bandOf(bands: NonNullable<Instrument['bands']>, score: number): number {
  const tops = bands.map(({ to }) => to).filter((top) => top >= score);
  return bands.findIndex(({ to }) => to === Math.min(...tops));
}

/** The threshold is of the mean over the areas; a total of the areas moves by as many times that. */
function inFormOf({ threshold, otherRange, items }: Instrument, { baseline, followup }: Pair): number {
  const isTotal = otherRange !== undefined && baseline > otherRange[1] && followup > otherRange[1];
  return (threshold ?? 0) * (isTotal ? items : 1);
}
