import { dateOfDay, dayNumber } from '../../../shared/dates/calendar.js';
import { between } from '../reading/random.js';

/** Fields of a generated table, in the order in which their days follow each other; birth stands apart. */
export const events = [
  'referral_date',
  'first_attempt_date',
  'first_contact_date',
  'plan_date',
  'closure_date',
] as const;

export type MadeField = (typeof events)[number] | 'birth_date';

/** True days of one referral as day numbers; null where nothing has happened yet. */
export type Life = Readonly<Record<MadeField, number | null>>;

/**
 * True days of a table's rows. Nearly all follow each other; in half of the tables a few were recorded
 * in the wrong order, as in real files, and two thirds of the tables stand in order of referral.
 */
export function lives(random: () => number, rows: number): readonly Life[] {
  const first = dayNumber({ year: between(random, 2019, 2023), month: between(random, 1, 12), day: 1 });
  const span = between(random, 120, 730);
  const last = first + span + between(random, 0, 60);
  const faultRate = random() < 0.5 ? 0 : random() < 0.8 ? 0.004 : 0.02;
  const referrals = Array.from({ length: rows }, () => first + between(random, 0, span));
  if (random() < 0.65) referrals.sort((a, b) => a - b);
  const early = new Set(random() < 0.25 ? events.filter(() => random() < 0.5) : []);
  return referrals.map((referral) => {
    const life = lifeFrom(random, { referral, last, early });
    return random() < faultRate ? outOfOrder(random, life) : life;
  });
}

interface Begun {
  readonly referral: number;
  readonly last: number;
  /** What happens only in the first twelve days of a month, such as a clinic: no such day shows its order. */
  readonly early: ReadonlySet<MadeField>;
}

function lifeFrom(random: () => number, { referral: entered, last, early }: Begun): Life {
  const held = (field: MadeField, day: number): number =>
    early.has(field) ? nextEarlyDay(random, day) : day;
  const referral = held('referral_date', entered);
  const attempt = held('first_attempt_date', referral + wait(random, 4));
  const contact = held('first_contact_date', attempt + wait(random, 8));
  const plan = held('plan_date', contact + wait(random, 12));
  const closure = held('closure_date', plan + 20 + wait(random, 80));
  const seen = (day: number, share: number): number | null => (day <= last && random() < share ? day : null);
  return {
    referral_date: referral,
    first_attempt_date: seen(attempt, 0.95),
    first_contact_date: seen(contact, 0.9),
    plan_date: seen(plan, 0.7),
    closure_date: seen(closure, 0.75),
    birth_date: referral - between(random, 18 * 365, 95 * 365),
  };
}

function nextEarlyDay(random: () => number, day: number): number {
  const { year, month, day: ofMonth } = dateOfDay(day);
  if (ofMonth <= 12) return day;
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return dayNumber({ ...next, day: between(random, 1, 12) });
}

/** Waits are skewed: half under the median, one in twenty over ten times as long. */
function wait(random: () => number, median: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(400, Math.max(0, Math.round(median * Math.exp(normal))));
}

function outOfOrder(random: () => number, life: Life): Life {
  const later = events.filter((field) => field !== 'referral_date' && life[field] !== null);
  const field = later[Math.floor(random() * later.length)];
  const { referral_date: referral } = life;
  if (field === undefined || referral === null) return life;
  return { ...life, [field]: referral - between(random, 1, random() < 0.7 ? 14 : 120) };
}
