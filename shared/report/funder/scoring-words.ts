import type { Instrument } from '../../dataset/field.js';
import { instruments } from '../../dataset/instruments.js';

/** Which way is better on this instrument, with its range. */
export function directionSentence(code: string): string {
  const instrument = known(code);
  if (instrument === undefined) return '';
  const [least, most] = instrument.range;
  const way = instrument.direction === 1 ? 'higher is better' : 'lower is better';
  return `Scores run from ${String(least)} to ${String(most)}; ${way}.`;
}

/** What counts as improved on this instrument, and who says so. */
export function thresholdSentence(code: string): string {
  const instrument = known(code);
  if (instrument === undefined) return '';
  if (instrument.bands !== undefined)
    return 'Improved means a change to a better band of the published four.';
  if (instrument.threshold === null)
    return 'No change that matters has been published, so none is counted as improved.';
  const points = instrument.threshold === 1 ? '1 point' : `${String(instrument.threshold)} points`;
  return `Improved means a change of at least ${points} in the better direction.`;
}

function known(code: string): Instrument | undefined {
  return Object.hasOwn(instruments, code) ? instruments[code] : undefined;
}
