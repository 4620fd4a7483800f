import type { DisclosureProfile } from '../stats/disclosure.js';
import { longDate } from './words.js';

/** How counts are starred and rounded, in sentences for the reader; the first two are the rule itself. */
export function printRules(profile: DisclosureProfile): readonly string[] {
  const { from, to, base, source, date } = profile;
  if (to < from && base === 1) {
    return [
      'Counts are exact: no disclosure control was asked for. Keep this report inside the organisation.',
    ];
  }
  const called = profile.own === true ? [`The rule of print is called “${profile.label}”.`] : [];
  return [
    `${hiddenCounts(profile)} are shown as *. ${otherCounts(profile)}`,
    ...(base === 1
      ? []
      : ['So parts may not add up to their total. Percentages are worked out from the rounded counts.']),
    ...(profile.certainShown ? [] : ['Shares of none and of all are shown as * too.']),
    ...(profile.secondary
      ? ['A * may also hide a larger count that would give a smaller one away.']
      : [
          'Where a larger count would give a smaller one away, groups are put together or a table is left out.',
        ]),
    ...called,
    `Source of the rule: ${source}, ${longDate(date)}.`,
  ];
}

function hiddenCounts({ from, to }: DisclosureProfile): string {
  return from === 0
    ? `Counts under ${String(to + 1)}, zero included,`
    : `Counts from ${String(from)} to ${String(to)}`;
}

function otherCounts({ base }: DisclosureProfile): string {
  return base === 1 ? 'Other counts are exact.' : `Other counts are rounded to the nearest ${String(base)}.`;
}
