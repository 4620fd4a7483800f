import { type PairingRule, isPairingRule } from '../../../shared/project/outcome-options.js';

/** The days of a rule as text, and which follow-up it takes. */
export type PairingDraft = Readonly<Record<Days, string>> & Pick<PairingRule, 'takes'>;
type Days = 'earliest' | 'latest' | 'nearest' | 'before' | 'after';

/** Which follow-up is taken. */
export const takesChoices = [
  { id: 'nearest', label: 'The one nearest to a day' },
  { id: 'first', label: 'The first in the window' },
  { id: 'last', label: 'The last in the window' },
] as const;

/** The boxes, each with its words. */
export const dayBoxes: readonly (readonly [Days, string])[] = [
  ['earliest', 'Window from day'],
  ['latest', 'Window to day'],
  ['nearest', 'Nearest to day'],
  ['before', 'Baseline from days before referral'],
  ['after', 'Baseline to days after first contact'],
];

/** The boxes as a rule fills them. */
export function draftOfRule(rule: PairingRule): PairingDraft {
  const { takes, earliest, latest, nearest, before, after } = rule;
  return {
    takes,
    earliest: String(earliest),
    latest: String(latest),
    nearest: String(nearest),
    before: String(before),
    after: String(after),
  };
}

/** The rule in the boxes, or null where it cannot find pairs. */
export function ruleOf(draft: PairingDraft): PairingRule | null {
  const rule = {
    takes: draft.takes,
    earliest: daysOf(draft.earliest),
    latest: daysOf(draft.latest),
    nearest: daysOf(draft.nearest),
    before: daysOf(draft.before),
    after: daysOf(draft.after),
  };
  return isPairingRule(rule) ? rule : null;
}

function daysOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
