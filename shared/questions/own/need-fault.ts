import { instruments } from '../../dataset/instruments.js';
import { evidence } from '../evidence.js';

/** Anything that was read from a file. */
export type Loose = Readonly<Record<string, unknown>>;

type Check = (need: Loose) => string | undefined;

const groups = ['ethnic_group', 'imd_quintile'];
const deepest = 3;

/** What is wrong with a declared need, as the end of a sentence; undefined where nothing is. */
export function faultInNeed(need: unknown, depth = 0): string | undefined {
  if (!isLoose(need)) return 'a need is not an object';
  if (depth > deepest) return 'its needs are nested too deep';
  const kind = need['needs'];
  const check = typeof kind === 'string' && Object.hasOwn(checks, kind) ? checks[kind] : undefined;
  if (check === undefined) return `“${shown(kind)}” is no kind of need`;
  const within = need['options'] ?? need['parts'];
  const inside = Array.isArray(within) ? within.map((one) => faultInNeed(one, depth + 1)) : [];
  return check(need) ?? inside.find((fault) => fault !== undefined);
}

const several =
  (name: string): Check =>
  (need) => {
    const list = need[name];
    return Array.isArray(list) && list.length > 0 ? undefined : `“${name}” has to list at least one need`;
  };

const instrumentsOf: Check = ({ instruments: codes }) =>
  Array.isArray(codes) &&
  codes.length > 0 &&
  codes.every((code) => typeof code === 'string' && Object.hasOwn(instruments, code))
    ? undefined
    : '“instruments” has to list known instruments';

const oneOf =
  (name: string, allowed: readonly string[]): Check =>
  (need) =>
    allowed.some((one) => one === need[name])
      ? undefined
      : `“${name}” has to be one of ${allowed.join(', ')}`;

const atWorst: Check = (need) =>
  need['atWorst'] === undefined || need['atWorst'] === 'with_limits'
    ? undefined
    : '“atWorst” can only be with_limits';

const enough =
  (name: string, most: number, isNeeded: boolean): Check =>
  (need) => {
    if (need[name] === undefined && !isNeeded) return undefined;
    return isEnough(need[name], most)
      ? undefined
      : `“${name}” has to give supported and withLimits, the first not below the second, from 0 to ${String(most)}`;
  };

const all =
  (...list: readonly Check[]): Check =>
  (need) =>
    list.map((check) => check(need)).find((fault) => fault !== undefined);

const checks: Readonly<Record<string, Check>> = {
  share: all(oneOf('of', Object.keys(evidence)), atWorst, enough('enough', 1, false)),
  one_of: several('options'),
  all_of: several('parts'),
  grain: atWorst,
  window: enough('months', 1200, true),
  count: all(oneOf('of', ['referrals', 'people']), enough('least', 1_000_000, true)),
  places: oneOf('of', ['scheme', 'practice', 'worker']),
  change: all(instrumentsOf, oneOf('on', ['each', 'any'])),
  same_scale: instrumentsOf,
  baseline: () => undefined,
  pairs_in_groups: all(instrumentsOf, oneOf('by', groups)),
  reference: oneOf('by', groups),
  comparator: () => undefined,
};

/** Whether it gives two limits in the right order. */
export function isEnough(value: unknown, most: number): boolean {
  if (!isLoose(value)) return false;
  const { supported, withLimits } = value;
  if (typeof supported !== 'number' || typeof withLimits !== 'number') return false;
  return withLimits >= 0 && supported >= withLimits && supported <= most;
}

/** Whether it has named parts at all. */
export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(kind: unknown): string {
  return typeof kind === 'string' ? kind.slice(0, 30) : 'nothing';
}
