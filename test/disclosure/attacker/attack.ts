import { codeLists } from '../../../shared/dataset/code-lists.js';
import type { Figure } from '../../../shared/figures/figure.js';
import { fieldLabel, groupLabel, instrumentLabel } from '../../../shared/report/labels.js';
import type { DisclosureProfile } from '../../../shared/stats/disclosure.js';
import { crossed, readSheets } from './read-sheets.js';
import { crossing, readTables, routeKnown } from './read-tables.js';
import { type Read, openSolver } from './solver.js';
import type { WrittenTable } from './written-tables.js';

/** A small count that was hidden, and what the attacker is left with. */
export interface Attacked {
  readonly name: string;
  readonly truth: number;
  readonly values: readonly number[];
}

/** How an attack went. */
export interface Attack {
  readonly attacked: readonly Attacked[];
  /** Names of hidden small counts that are left fewer values than the rule asks for. */
  readonly broken: readonly Attacked[];
}

/** What an attack is given besides the tables. */
interface Attackable {
  readonly profile: DisclosureProfile;
  /** Exact number of all referrals, where it is known. */
  readonly referrals?: number;
  /** The page with a sheet for each practice. */
  readonly sheets?: string;
}

/**
 * Read the written tables, put together all that they say, and try every small count. The truth serves
 * only to score, and to tell the attacker which stars hide a larger count: nobody knows more than that.
 */
export function attack(
  tables: readonly WrittenTable[],
  figures: readonly Figure[],
  { profile, referrals, sheets }: Attackable,
): Attack {
  const truth = truthOf(figures);
  const shown = shownByNeed(figures);
  const starred = new Set(truthOf(figures.filter(({ disclosed }) => disclosed === 'starred')).keys());
  const isSmall = (name: string): boolean => {
    const count = truthFor(name, truth) ?? -1;
    return count >= profile.from && count <= profile.to;
  };
  const read = readTables(tables, profile, {
    ...(referrals === undefined ? {} : { referrals }),
    isSmall,
    isShown: (name) => shown.has(name),
    isStarred: (name) => starred.has(name),
    kindOf: kindOfSource,
  });
  if (sheets !== undefined) readSheets(sheets, tables, read);
  for (const name of read.limits.keys()) {
    const count = truthFor(name, truth);
    if (isOfAudit(name) && count !== undefined) read.narrow(name, { low: count, high: count });
  }
  const valuesLeft = openSolver(read);
  const attacked = [...read.limits.keys()].flatMap((name): readonly Attacked[] => {
    const count = truthFor(name, truth);
    if (count === undefined || !isSmall(name) || isOfAudit(name)) return [];
    return [{ name, truth: count, values: valuesLeft(name, profile.leastValues) }];
  });
  const few = ({ values }: Attacked, least: number): boolean => values.length < least;
  const suspects = attacked.filter((one) => few(one, profile.leastValues));
  const before = suspects.length === 0 ? null : openSolver(withoutPrint(read, truth));
  const broken = suspects.filter((one) =>
    few(one, Math.min(profile.leastValues, before?.(one.name, profile.leastValues).length ?? 0)),
  );
  return { attacked, broken };
}

/** What is known before anything is printed: how many there are in all, and how many are not recorded. */
function withoutPrint({ limits, adding }: Read, truth: ReadonlyMap<string, number>): Read {
  const known = [...limits.keys()].map((name) => {
    const count = truthFor(name, truth);
    const isGiven = count !== undefined && (isOfAudit(name) || /^(People|Referrals)$/u.test(name));
    return [name, isGiven ? { low: count, high: count } : { low: 0, high: 100_000 }] as const;
  });
  return { limits: new Map(known), adding };
}

/** How many are not recorded is told by whoever has the list of issues: the attacker has it too, and is not scored on it. */
function isOfAudit(name: string): boolean {
  return /^(People|Referrals)\|[^|]+\|Not recorded$/u.test(name);
}

/** The true count of a name; of a rest, its whole without its part. */
function truthFor(name: string, truth: ReadonlyMap<string, number>): number | undefined {
  const [whole = '', part] = name.split(' but ');
  if (part === undefined) return truth.get(name);
  const [all, one] = [truth.get(whole), truth.get(part)];
  return all === undefined || one === undefined ? undefined : all - one;
}

const units: Readonly<Record<string, string>> = { 'A1.count': 'Referrals', 'A2.count': 'People' };
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const stepWords: Readonly<Record<string, string>> = {
  reached: 'Reached',
  engaged: 'Engaged',
  supported: 'Supported',
  completed: 'Completed',
  followed_up: 'Followed up',
};

/** The names that the tables give, and their true counts. */
function truthOf(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const truth = new Map<string, number>();
  for (const { id, by, group, n, of } of figures) {
    const [field = '', code = ''] = [by[0], group[0]];
    const place = `${fieldLabel(field)}|${groupLabel(field, code)}`;
    const unit = units[id];
    if (id === 'A5.median' && by.length === 0) truth.set('Waits', n);
    if (id === 'A5.median' && field === 'gp_practice_code') truth.set(`Waits|${place}`, n);
    if (by.length > 1) {
      for (const [name, count] of bothTruths({ id, by, group, n, of })) truth.set(name, count);
      if (id === 'A1.count') truth.set(crossed(code, groupLabel('need_primary', group[1] ?? '')), n);
      continue;
    }
    if (unit !== undefined) {
      if (by.length === 0) truth.set(unit, n);
      else if (field === 'referral_month') truth.set(`${unit}|Month|${monthName(code)}`, n);
      else truth.set(`${unit}|${place}`, n);
    }
    if (id === 'A7.share') {
      truth.set('Closed referrals', of);
      truth.set(`Referrals|Reason|${groupLabel(field, code)}`, n);
    }
    if (by.length === 0) for (const [name, count] of pairTruths({ id, n, of })) truth.set(name, count);
    if (id === 'C1.ratio') truth.set(`People with a known|${fieldLabel(field)}`, of);
    const [, step = '', of_ = ''] = /^A6\.(\w+)\.(of_\w+)$/u.exec(id) ?? [];
    const label = stepWords[step] ?? '';
    if (of_ === 'of_previous') truth.set(`Step before|${label}`, n);
    if (of_ === 'of_all') {
      truth.set(by.length === 0 ? `Step|${label}` : `Step|${label}|${place}`, n);
      if (by.length > 0) truth.set(`Referrals|${place}`, of);
    }
  }
  return truth;
}

const verdicts: Readonly<Record<string, string>> = {
  improved: 'Improved',
  same: 'About the same',
  worse: 'Worse',
};

/** Counts of the pairs of an instrument. */
function pairTruths({ id, n, of }: Pick<Figure, 'id' | 'n' | 'of'>): readonly (readonly [string, number])[] {
  const [, figure = '', code = ''] = /^(B2\.of_eligible|B4\.\w+)\.([^.]+)$/u.exec(id) ?? [];
  const tool = instrumentLabel(code);
  if (figure === 'B2.of_eligible') return [[`Pairs|${tool}`, n] as const, [`Due|${tool}`, of] as const];
  const verdict = verdicts[figure.slice('B4.'.length)];
  return verdict === undefined ? [] : [[`${verdict}|${tool}`, n]];
}

const routes: Readonly<Record<string, string>> = {
  imd_quintile: 'deprivation',
  ethnic_group: 'ethnic group',
  gender: 'gender',
  age_band: 'age',
};
const both: Readonly<Record<string, string>> = {
  imd_quintile: 'People by deprivation and ethnic group',
  age_band: 'People by age and gender',
};

/** Counts of two groups together. */
function bothTruths({
  id,
  by: [one = '', other = ''],
  group,
  n,
  of,
}: Pick<Figure, 'id' | 'by' | 'group' | 'n' | 'of'>): readonly (readonly [string, number])[] {
  const [first, second] = [groupLabel(one, group[0] ?? ''), groupLabel(other, group[1] ?? '')];
  const route = routes[other] ?? '';
  if (id === 'C9.share')
    return [
      [crossing(`Referrals|${route}`, first, second), n] as const,
      [routeKnown(route, first), of] as const,
    ];
  const caption = both[one];
  return id !== 'C8.count' || caption === undefined
    ? []
    : [[crossing(caption, first, second), n] as const, [`${caption} known`, of] as const];
}

/** Reasons by practice that print shows, though a sheet may have no room for them. */
function shownByNeed(figures: readonly Figure[]): ReadonlySet<string> {
  const crossing = figures.filter(
    ({ id, by, disclosed }) => id === 'A1.count' && by.join('+') === needsByPractice && disclosed === 'shown',
  );
  return new Set(
    crossing.map(({ group: [code = '', need = ''] }) => crossed(code, groupLabel('need_primary', need))),
  );
}

const needsByPractice = 'gp_practice_code+need_primary';

function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year} ${months[Number(number) - 1] ?? ''}`;
}

function kindOfSource(source: string): string | undefined {
  if (source === 'Not recorded') return 'Not recorded';
  const found = codeLists['referral_source']?.codes.find(({ label }) => label === source);
  return found === undefined ? undefined : groupLabel('referral_source_group', found.group ?? 'other');
}
