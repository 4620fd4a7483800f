import type { PairingRule } from '../../project/outcome-options.js';

/** The rule by which pairs are made, in full sentences for print. */
export function pairingSentences(rule: PairingRule): readonly string[] {
  const { before, after } = rule;
  return [
    'A pair is one baseline and one follow-up of the same person on the same instrument.',
    `The baseline is the last score from ${days(before)} before the referral to ${days(after)} after first contact.`,
    `The follow-up is ${followUpWords(rule)}.`,
  ];
}

/** Which follow-up is taken: "the score nearest to day 90, between days 60 and 120 after it". */
export function followUpWords({ takes, earliest, latest, nearest }: PairingRule): string {
  const which = takes === 'nearest' ? `the score nearest to day ${String(nearest)},` : `the ${takes} score`;
  return `${which} between days ${String(earliest)} and ${String(latest)} after the baseline`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${String(count)} days`;
}
