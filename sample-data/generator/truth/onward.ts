import { addDays, onWorkingDay } from '../calendar.js';
import { type Random, at, stream } from '../random.js';
import { happened } from './pathway.js';
import { providersOf, supportFor } from './services.js';
import type { Contact, Onward, Referral, System } from './types.js';
import { isAttended } from './contacts.js';

/** What an engaged person was connected to. */
export function drawOnward(
  random: Random,
  needs: readonly string[],
  contacts: readonly Contact[],
): readonly Onward[] {
  const seen = contacts.filter(isAttended);
  if (seen.length === 0 || random.chance(0.22)) return [];
  const count = random.weighted([
    [1, 18],
    [2, 27],
    [3, 27],
    [4, 17],
    [5, 11],
  ] as const);
  const drawn = Array.from({ length: count }, (_, i) =>
    one(random, needs, at(seen, Math.min(i, seen.length - 1)).date),
  );
  const keys = new Set<string>();
  return drawn.filter(({ date, provider }) => {
    const key = `${date} ${provider}`;
    return happened(date) && !keys.has(key) && keys.add(key);
  });
}

function one(random: Random, needs: readonly string[], contactDate: string): Onward {
  const need = needs.length > 0 ? random.pick(needs) : 'N97';
  const supportType = random.pick(supportFor(need));
  const mode = random.weighted([
    ['signpost', 38],
    ['referral', 47],
    ['supported', 15],
  ] as const);
  return {
    date: onWorkingDay(addDays(contactDate, random.int(0, 4))),
    supportType,
    provider: random.pick(providersOf(supportType)),
    mode,
    started: random.weighted(
      mode === 'signpost'
        ? ([
            ['Y', 20],
            ['N', 15],
            ['X', 65],
          ] as const)
        : ([
            ['Y', 55],
            ['N', 20],
            ['X', 25],
          ] as const),
    ),
  };
}

/** Take connections away, one from a referral, until a system holds exactly so many. */
export function trimOnward(
  referrals: readonly Referral[],
  system: System,
  wanted: number,
): readonly Referral[] {
  const own = referrals.filter((r) => r.system === system && r.onward.length >= 2);
  const held = referrals.filter((r) => r.system === system).reduce((sum, r) => sum + r.onward.length, 0);
  const shorter = new Set(stream('trim onward').sample(own, held - wanted));
  return referrals.map((r) => (shorter.has(r) ? { ...r, onward: r.onward.slice(0, -1) } : r));
}
