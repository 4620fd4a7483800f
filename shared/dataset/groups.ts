import { codeOf } from './code-lists.js';

/** Kind of referrer of a source code: medical, self_family, other_statutory, vcse or other; null where not known. */
export function referralSourceGroup(code: string | null): string | null {
  if (code === null) return null;
  const source = codeOf('referral_source', code);
  return source === undefined || source.usable === false ? null : (source.group ?? 'other');
}

/** One of five groups of a 2001 category, by the 2021 grouping (Chinese counts as Asian); null where not known. */
export function ethnicGroup(code2001: string | null): string | null {
  return code2001 === null ? null : (codeOf('ethnic_2001', code2001)?.group ?? null);
}

const bands: readonly { readonly from: number; readonly band: string }[] = [
  { from: 75, band: '75+' },
  { from: 65, band: '65-74' },
  { from: 50, band: '50-64' },
  { from: 35, band: '35-49' },
  { from: 25, band: '25-34' },
  { from: 16, band: '16-24' },
  { from: 0, band: '0-15' },
];

/** Band of an age in completed years; null outside 0–120. */
export function ageBandOf(age: number | null): string | null {
  if (age === null || !(age >= 0 && age <= 120)) return null;
  return bands.find(({ from }) => age >= from)?.band ?? null;
}

/** Fifth of areas that a decile lies in, 1 the most deprived; null for anything but a whole number 1–10. */
export function imdQuintile(decile: number | null): number | null {
  if (decile === null || !Number.isInteger(decile) || decile < 1 || decile > 10) return null;
  return Math.ceil(decile / 2);
}
