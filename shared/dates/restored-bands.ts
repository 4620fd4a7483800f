import type { ValueCount } from '../values/value-count.js';
import { type Band, type ClosedBand, bandIn, bandsMeant, isDateForBand } from './damaged-band.js';

/** What became of the dates in a column of bands. */
export interface RestoredBands {
  /** Texts of which one band only can have become that date. */
  readonly restored: ReadonlyMap<string, string>;
  /** Texts whose band cannot be told. */
  readonly lost: ReadonlySet<string>;
}

const bandWords = /\b(?:age|ages|aged|band|bands|banding|range|group)\b/i;

/** True for a header under which bands may stand although no field takes the column. */
export function namesBands(header: string): boolean {
  return bandWords.test(header.replaceAll(/[_-]/g, ' '));
}

/** So many different bands make a column one of bands, whatever it is called. */
const leastBands = 3;

/** True where a column holds several bands and, by rows, more of them than of dates. */
export function holdsBands(values: readonly ValueCount[]): boolean {
  let [bands, rows, dates] = [0, 0, 0];
  for (const { value, count } of values) {
    if (bandIn(value) !== null) {
      bands += 1;
      rows += count;
    } else if (isDateForBand(value)) dates += count;
  }
  return bands >= leastBands && rows > dates;
}

/**
 * Tell which bands the dates in a column of bands were. A band that lies over one that the column has, or that an
 * unmistakable date stands for, is ruled out; of several that are left, only one that begins or ends at another's end counts.
 */
export function restoredBands(values: readonly ValueCount[]): RestoredBands {
  const damaged = values.flatMap(({ value }) =>
    bandIn(value) === null && isDateForBand(value) ? [{ text: value, bands: bandsMeant(value) }] : [],
  );
  const typed = values.flatMap(({ value }) => bandIn(value) ?? []);
  const sure = damaged.flatMap(({ bands }) => only(fitting(bands, typed)) ?? []);
  const known = [...typed, ...sure];
  const restored = new Map<string, string>();
  for (const { text, bands } of damaged) {
    const left = fitting(bands, known);
    const band = only(left) ?? only(left.filter((one) => adjoins(one, known)));
    if (band !== null) restored.set(text, `${String(band.from)}-${String(band.to)}`);
  }
  return {
    restored,
    lost: new Set(damaged.flatMap(({ text }) => (restored.has(text) ? [] : [text]))),
  };
}

function only<Item>(items: readonly Item[]): Item | null {
  const [first, ...others] = items;
  return first === undefined || others.length > 0 ? null : first;
}

/** Bands that lie over none of the others, but for being the same. */
function fitting(bands: readonly ClosedBand[], others: readonly Band[]): readonly ClosedBand[] {
  return bands.filter((band) => others.every((other) => isSame(band, other) || !overlaps(band, other)));
}

function isSame(one: Band, other: Band): boolean {
  return one.from === other.from && one.to === other.to;
}

function overlaps(one: ClosedBand, other: Band): boolean {
  return one.from <= (other.to ?? Infinity) && one.to >= (other.from ?? 0);
}

function adjoins(one: ClosedBand, others: readonly Band[]): boolean {
  return others.some(({ from, to }) => (to !== null && one.from === to + 1) || from === one.to + 1);
}
