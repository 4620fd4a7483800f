import type { Instrument } from '../../dataset/field.js';
import { quantile } from '../../stats/quantile.js';

/** From which score on a start counts as low, and who says so. */
export interface LowStart {
  /** The mildest score that still counts. */
  readonly at: number;
  /** Null where it is the worst third of the starts at hand. */
  readonly source: string | null;
}

/** A published cut or band where there is one, else the worst third of these starts. Null where there are none. */
export function lowStartOf(instrument: Instrument, baselines: readonly number[]): LowStart | null {
  const known = publishedLowStart(instrument);
  if (known !== null) return known;
  const { direction } = instrument;
  const third = quantile(
    baselines.map((baseline) => direction * baseline),
    1 / 3,
  );
  return third === null ? null : { at: direction * third, source: null };
}

/** The cut that the instrument brings along; null where the starts at hand decide. */
export function publishedLowStart({
  lowStart,
  bands,
  direction,
  thresholdSource,
}: Instrument): LowStart | null {
  if (lowStart !== undefined) return lowStart;
  const worst = bands?.[0];
  if (worst === undefined) return null;
  return {
    at: direction === 1 ? worst.to : worst.from,
    source: `The band “${worst.label}” of ${bandOwner(thresholdSource)}`,
  };
}

function bandOwner(source: string): string {
  return source.includes('band') ? 'the published four' : source;
}

/** Whether a score is as bad as the cut or worse; scores are decimals here and there. */
export function isLow(score: number, { at }: LowStart, { direction }: Instrument): boolean {
  return direction * score <= direction * at + 1e-9;
}
