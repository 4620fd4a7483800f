import { isObject } from '../project/is-object.js';
import { disclosureProfiles } from '../stats/disclosure-profiles.js';
import type { DisclosureProfile } from '../stats/disclosure.js';

/** A rule of print that an analyst made, as the project keeps it. */
export interface OwnProfile {
  /** `own-` and words of its name. */
  readonly id: string;
  readonly name: string;
  /** Counts up to this one are starred. */
  readonly upTo: number;
  /** True where a zero is printed as a zero; else it is starred with the small counts. */
  readonly zeroShown: boolean;
  /** Other counts are rounded to the nearest multiple; 1 for exact counts. */
  readonly base: number;
  /** True where larger counts may be starred too; else groups are put together or tables left out instead. */
  readonly secondary: boolean;
  /** True where a share of none or of all may be printed. */
  readonly certainShown: boolean;
  /** Who asked for the rule, in the analyst's words; may be empty. */
  readonly source: string;
  /** The day on which it was set, as ISO text. */
  readonly date: string;
}

/** The smallest and largest number up to which an own rule may star, and the coarsest rounding. */
const ownLimits = { leastUpTo: 2, mostUpTo: 50, mostBase: 50 } as const;

/** A star leaves open at least this many values, where it stands for so many. */
const usualLeastValues = 3;

/** An own rule as print uses it. */
export function profileOfOwn(own: OwnProfile): DisclosureProfile {
  const { id, name, upTo, zeroShown, base, secondary, certainShown, source, date } = own;
  const from = zeroShown ? 1 : 0;
  const leastValues = Math.min(usualLeastValues, upTo - from + 1);
  return {
    ...{ id, label: name, from, to: upTo, zeroShown, base, leastValues, secondary, certainShown, date },
    source: source.trim() === '' ? 'set in this project' : source,
    own: true,
  };
}

/** The id of a rule of this name. */
export function ownProfileId(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `own-${words}`;
}

/** What is wrong with an own rule, in one sentence that says what to do; null where it can be used. */
export function faultInOwnProfile(found: unknown): string | null {
  if (!isObject(found)) return 'A rule of print is not written as one. Make it again on the Reports page.';
  const { id, name, source, date } = found;
  if (typeof name !== 'string' || ownProfileId(name) === 'own-')
    return 'Give the rule a name, such as the name of who asked for it.';
  const called = `The rule “${name}”`;
  if (id !== ownProfileId(name)) return `${called} has an id that is not of its name. Make it again.`;
  if (disclosureProfiles.some(({ id: shipped }) => shipped === id))
    return `${called} has the name of another. Choose another name.`;
  if (typeof source !== 'string') return `${called} has a source that is no text. Write it again.`;
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    return `${called} does not say on which day it was set. Set it again.`;
  if (!['zeroShown', 'secondary', 'certainShown'].every((key) => typeof found[key] === 'boolean'))
    return `${called} does not say all that it does. Set it again.`;
  return faultInNumbers(called, found);
}

function faultInNumbers(called: string, { upTo, base }: Readonly<Record<string, unknown>>): string | null {
  const { leastUpTo, mostUpTo, mostBase } = ownLimits;
  if (!isWhole(upTo) || upTo < leastUpTo || upTo > mostUpTo)
    return `${called} must star counts up to a whole number from ${String(leastUpTo)} to ${String(mostUpTo)}.`;
  if (!isWhole(base) || base < 1 || base > mostBase)
    return `${called} must round to a whole number from 1 to ${String(mostBase)}.`;
  const most = 2 * (upTo + 1);
  return base > most
    ? `${called} would print small groups as 0. Round to ${String(most)} or less, or star more.`
    : null;
}

/** The first fault among the rules of a project, or null; two of one name are a fault too. */
export function faultInOwnProfiles(found: unknown): string | null {
  if (!Array.isArray(found)) return 'Its rules of print are not a list. Choose another copy.';
  const ids = new Set<string>();
  for (const one of found) {
    const fault = faultInOwnProfile(one);
    if (fault !== null) return fault;
    const id = isObject(one) ? String(one['id']) : '';
    if (ids.has(id)) return 'Two rules of print have one name. Give one of them another name.';
    ids.add(id);
  }
  return null;
}

/** True for saved rules in which `faultInOwnProfiles` finds nothing. */
export function areOwnProfiles(found: unknown): found is readonly OwnProfile[] {
  return faultInOwnProfiles(found) === null;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
