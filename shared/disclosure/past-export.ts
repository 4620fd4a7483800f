import { disclosureProfile, disclosureProfiles } from '../stats/disclosure-profiles.js';
import { type DisclosureProfile, isSmall } from '../stats/disclosure.js';
import { printed } from './known.js';

/** What a project remembers of an export that was written: whose numbers, by which rule. True counts, no person. */
export interface PastExport {
  /** Id of the disclosure profile. */
  readonly profile: string;
  /** What a rule of the project's own did then; it may have been changed or taken out since. */
  readonly rule?: PastRule;
  /** Hash of the files, the period and the restriction that the counts are of. */
  readonly population: string;
  /** Referrals and people over all and in every group, by the name of the count. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What of a rule decides how a count is printed. */
export type PastRule = Pick<DisclosureProfile, 'from' | 'to' | 'zeroShown' | 'base'>;

/** Two exports that may be subtracted from one another. */
export type TooClose =
  | { readonly kind: 'other_rule'; readonly was: string }
  | { readonly kind: 'few_people' }
  | { readonly kind: 'left_out'; readonly field: string };

/** As many exports as are remembered. */
const mostKept = 12;

/** In what way an export could be subtracted from earlier ones, each way once. */
export function tooClose(
  past: readonly PastExport[],
  now: PastExport,
  profile: DisclosureProfile,
): readonly TooClose[] {
  if (profile.to < profile.from) return [];
  const found = past.flatMap((one) => closeness(one, now, profile) ?? []);
  const texts = found.map((one) => JSON.stringify(one));
  return found.filter((_, i) => texts.indexOf(texts[i] ?? '') === i);
}

/** Names of counts that this export would show, and which an earlier one then gives away: they are starred instead. */
export function givenAwayWith(
  past: readonly PastExport[],
  now: PastExport,
  profile: DisclosureProfile,
): ReadonlySet<string> {
  if (profile.to < profile.from) return new Set();
  const names = past
    .filter((one) => one.profile !== 'none' && !isSame(one, now))
    .flatMap((one) => Object.keys(now.counts).filter((name) => isGivenAway(name, { one, now, profile })));
  return new Set(names);
}

interface Between {
  readonly one: PastExport;
  readonly now: PastExport;
  readonly profile: DisclosureProfile;
}

/** Whether the two prints of a count together leave a small one too few values: the count itself, or what came or went. */
function isGivenAway(name: string, { one, now, profile }: Between): boolean {
  const [then, count] = [one.counts[name], now.counts[name]];
  if (then === undefined || count === undefined || isSmall(count, profile)) return false;
  const rule = ruleOf(one);
  const [before, after] = [printed(then, rule), printed(count, profile)];
  if (one.population === now.population)
    return isSmall(then, rule) && widthOf(overlapOf(before, after)) < profile.leastValues;
  const by = Math.abs(count - then);
  return by >= 1 && by <= profile.to && widthOf(before) + widthOf(after) - 1 < profile.leastValues;
}

/** The rule that an export was written by; one that nobody knows any more is taken to have shown everything. */
function ruleOf({ profile, rule }: PastExport): DisclosureProfile {
  const shipped = disclosureProfiles.find(({ id }) => id === profile);
  return { ...(shipped ?? disclosureProfile('none')), ...rule };
}

function overlapOf(one: Limits, other: Limits): Limits {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

function widthOf({ low, high }: Limits): number {
  return high - low + 1;
}

/** Whether two exports are of the same numbers by the same rule. */
function isSame(one: PastExport, other: PastExport): boolean {
  const rules = [one, other].map(({ profile, rule }) => JSON.stringify([profile, rule ?? null]));
  return one.population === other.population && rules[0] === rules[1];
}

/** What a decision is about by which a person shares an export beside the earlier ones all the same. */
export function shareAgainAbout({ population, profile }: PastExport): string {
  return `export:${population}/${profile}`;
}

/** The exports to remember once this one is written; the same one is not remembered twice. */
export function rememberExport(past: readonly PastExport[], now: PastExport): readonly PastExport[] {
  const others = past.filter((one) => !isSame(one, now));
  return [...others, now].slice(-mostKept);
}

function closeness(past: PastExport, now: PastExport, profile: DisclosureProfile): TooClose | null {
  if (past.profile === 'none') return null;
  if (past.population === now.population)
    return isSame(past, now) ? null : { kind: 'other_rule', was: past.profile };
  const field = fieldLeftOut(past.counts, now.counts) ?? fieldLeftOut(now.counts, past.counts);
  if (field !== null) return { kind: 'left_out', field };
  const totals = Object.keys(now.counts).filter((name) => !name.includes('|'));
  const differs = totals.some((name) => {
    const by = Math.abs((now.counts[name] ?? 0) - (past.counts[name] ?? 0));
    return by >= 1 && by <= profile.to;
  });
  return differs ? { kind: 'few_people' } : null;
}

type Counts = PastExport['counts'];

/** A split of which one group is gone while all others are as they were. */
function fieldLeftOut(larger: Counts, smaller: Counts): string | null {
  const fields = new Map<string, { gone: number; changed: number; same: number }>();
  for (const [name, count] of Object.entries(larger)) {
    const [, field] = name.split('|');
    if (field === undefined || count === 0) continue;
    const tally = fields.get(field) ?? { gone: 0, changed: 0, same: 0 };
    const other = smaller[name] ?? 0;
    if (other === 0) tally.gone += 1;
    else if (other === count) tally.same += 1;
    else tally.changed += 1;
    fields.set(field, tally);
  }
  const [found] = [...fields].filter(
    ([, { gone, changed, same }]) => gone === 1 && changed === 0 && same > 0,
  );
  return found?.[0] ?? null;
}

/** Whether these are exports as a project keeps them. */
export function arePastExports(value: unknown): value is readonly PastExport[] {
  return Array.isArray(value) && value.every(isPastExport);
}

function isPastExport(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { profile, population, counts }: Partial<Record<string, unknown>> = { ...value };
  return (
    typeof profile === 'string' &&
    typeof population === 'string' &&
    typeof counts === 'object' &&
    counts !== null &&
    Object.values(counts).every((count) => typeof count === 'number')
  );
}
