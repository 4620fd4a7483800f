import type { DisclosureProfile } from '../stats/disclosure.js';
import { longDate } from './words.js';

/** How counts are starred and rounded, in sentences for the reader. */
export function printRules(profile: DisclosureProfile): readonly string[] {
  const { from, to, base, source, date } = profile;
  if (to < from && base === 1) {
    return [
      'Counts are exact: no disclosure control was asked for. Keep this report inside the organisation.',
    ];
  }
  const hidden =
    from === 0
      ? `Counts under ${String(to + 1)}, zero included,`
      : `Counts from ${String(from)} to ${String(to)}`;
  return [
    `${hidden} are shown as *. Other counts are rounded to the nearest ${String(base)}.`,
    'So parts may not add up to their total. Percentages are worked out from the rounded counts.',
    ...(profile.secondary ? ['A * may also hide a larger count that would give a smaller one away.'] : []),
    `Source of the rule: ${source}, ${longDate(date)}.`,
  ];
}
