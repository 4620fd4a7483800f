import type { Figure } from '../../shared/figures/figure.js';
import { disclosureProfile, discloseCount, isSmall } from '../../shared/stats/disclosure.js';

const profile = disclosureProfile('default');

interface Made {
  readonly id: string;
  readonly by?: string;
  readonly group?: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly n: number;
  readonly of: number;
  readonly status?: Figure['status'];
  readonly reason?: string;
}

/** A printed figure made by hand. Print is as plain as can be: the wording of real print is tested in its own room. */
export function madeFigure({
  id,
  by,
  group,
  value,
  low,
  high,
  unit = 'people',
  n,
  of,
  status = 'sound',
  reason,
}: Made): Figure {
  const shownN = discloseCount(n, profile);
  const shownOf = discloseCount(of, profile);
  const suppressed = value !== null && [n, of - n, of].some((count) => isSmall(count, profile));
  const share =
    unit === 'share' && shownN.shown !== null && shownOf.shown !== null
      ? shownN.shown / Math.max(1, shownOf.shown)
      : null;
  const number = unit === 'share' ? share : isCount(unit) ? shownN.shown : value;
  return {
    id,
    label: `Label of ${id}`,
    by: by === undefined ? [] : [by],
    group: group === undefined ? [] : [group],
    value,
    low: low ?? null,
    high: high ?? null,
    unit,
    n,
    of,
    missing: of - n,
    status,
    reason: reason ?? null,
    definition: `Definition of ${id}.`,
    printed:
      value === null
        ? `not shown: ${reason ?? ''}`
        : suppressed
          ? '*'
          : printedText(unit, number, `${shownN.text} of ${shownOf.text}`),
    suppressed,
    shown:
      suppressed || value === null
        ? { value: null, low: null, high: null, n: null, of: null }
        : { value: number, low: low ?? null, high: high ?? null, n: shownN.shown, of: shownOf.shown },
  };
}

/** One overall count split into groups. */
export function madeSplit(id: string, by: string, counts: Readonly<Record<string, number>>): Figure[] {
  const of = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Object.entries(counts).map(([group, n]) => ({
    ...madeFigure({ id, by, group, value: n, n, of }),
    suppressed: isSmall(n, profile),
    printed: discloseCount(n, profile).text,
  }));
}

/** Shares by group, each `[n, of]`. */
export function madeShares(
  id: string,
  by: string,
  parts: Readonly<Record<string, readonly [number, number]>>,
): Figure[] {
  return Object.entries(parts).map(([group, [n, of]]) =>
    madeFigure({
      id,
      by,
      group,
      value: n / of,
      low: (n / of) * 0.9,
      high: Math.min(1, (n / of) * 1.1),
      unit: 'share',
      n,
      of,
    }),
  );
}

function isCount(unit: string): boolean {
  return ['people', 'referrals', 'connections', 'services', 'contacts', 'minutes'].includes(unit);
}

function printedText(unit: string, number: number | null, counts: string): string {
  if (number === null) return '*';
  if (unit === 'share') return `${String(Math.round(number * 100))} % (${counts})`;
  return isCount(unit)
    ? (counts.split(' of ')[0] ?? '')
    : `${number.toFixed(1)} ${unit} (n = ${counts.split(' of ')[0] ?? ''})`;
}
