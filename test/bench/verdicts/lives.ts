import { between, pick } from '../reading/random.js';
import { dayOf, isoOf } from './days.js';
import { type Random, weighed } from './draw.js';
import type { Plan } from './plan.js';
import { type Status, today } from './truth.js';

/** What really happened to one referral; the files may hide any of it. */
export interface Life {
  readonly person: string;
  readonly referred: string;
  readonly firstContact: string | null;
  readonly closed: string | null;
  readonly status: Status;
  readonly closure: string;
  readonly contacts: number;
  readonly connections: number;
  readonly born: string;
}

const first = dayOf('2022-04-01');
const last = dayOf(today);

/** One life a referral, in no order of time; one person in twenty comes twice where the plan has numbers. */
export function livesOf(plan: Plan): readonly Life[] {
  const { random, referrals } = plan;
  const comesBack = plan.hasReferralNumber && random() < 0.5;
  const lives: Life[] = [];
  for (let row = 0; row < referrals; row += 1) {
    const earlier = comesBack && row > 20 && random() < 0.05 ? lives[row - 15] : undefined;
    lives.push(lifeOf(random, earlier?.person ?? `C${String(row + 1).padStart(4, '0')}`));
  }
  return lives;
}

function lifeOf(random: Random, person: string): Life {
  const kind = weighed(random, ['waiting', 'active', 'closed', 'unreached', 'rejected', 'declined'] as const, [8, 14, 60, 6, 5, 7]); // prettier-ignore
  const referred = kind === 'waiting' ? last - between(random, 5, 60) : between(random, first, last - 100);
  const isSeen = kind === 'active' || kind === 'closed';
  const seen = referred + between(random, 1, 50);
  const isClosed = kind !== 'waiting' && kind !== 'active';
  const closed = Math.min(last, seen + between(random, 10, 40));
  return {
    person,
    referred: isoOf(referred),
    firstContact: isSeen ? isoOf(seen) : null,
    closed: isClosed ? isoOf(closed) : null,
    status: kind === 'unreached' ? 'closed' : kind,
    closure: closureOf(random, kind),
    contacts: isSeen ? between(random, 1, 12) : 0,
    connections: isSeen && random() < 0.8 ? between(random, 1, 3) : 0,
    born: isoOf(referred - between(random, 19 * 366, 90 * 366)),
  };
}

function closureOf(random: Random, kind: string): string {
  switch (kind) {
    case 'closed':
      return pick(random, ['Completed', 'Disengaged', 'Onward referred', 'Moved away']);
    case 'unreached':
      return 'Unable to contact';
    case 'declined':
    case 'rejected':
      return 'Declined';
    default:
      return '';
  }
}
