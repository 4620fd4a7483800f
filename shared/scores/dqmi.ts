/** How one data item was submitted. */
export interface DqmiItem {
  readonly records: number;
  /** Records with a valid value, a default such as "not known" among them. */
  readonly validAndComplete: number;
  /** Records with a default value. */
  readonly defaults: number;
  /** Share of records that may be a default, 0–1: 1 where every default means something, 0 where none does. */
  readonly threshold: number;
}

/** Defaults beyond the share that may be one (NHS Digital, DQMI methodology, 2021); never below nothing. */
export function defaultsInExcess({ records, defaults, threshold }: DqmiItem): number {
  return Math.max(0, defaults - threshold * records);
}

/** Item score, 0–1: valid and complete records without the defaults in excess. Null without records. */
export function itemScore(item: DqmiItem): number | null {
  return item.records === 0 ? null : (item.validAndComplete - defaultsInExcess(item)) / item.records;
}

/**
 * Data Quality Maturity Index, 0–100, as published: the mean of the item scores times the mean of the
 * coverages (periods submitted of periods expected), both 0–1. Null where there is nothing to average.
 */
export function dqmi(itemScores: readonly number[], coverages: readonly number[]): number | null {
  const [items, coverage] = [meanOf(itemScores), meanOf(coverages)];
  return items === null || coverage === null ? null : items * coverage * 100;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
