import type { Draft } from './draft.js';
import type { Facts } from './facts.js';

/** A limit printed beside a figure; it fires on its test alone. */
export interface Caveat {
  readonly id: string;
  /** Full sentence. */
  readonly says: string;
  readonly fires: (draft: Draft, facts: Facts) => boolean;
}

/** Thresholds of the caveats, each a share. */
export const caveatLimits = {
  known: 0.7,
  small: 30,
  doubtful: 0.05,
  possible: 0.01,
  followUp: 0.6,
  asNot: 0.1,
} as const;

/** The instrument at the end of an outcome figure's id. */
export function instrumentOf(draft: Draft): string {
  return draft.id.split('.').at(-1) ?? '';
}

const datedIds = /^(A1\.count|A5\.)/;
const countIds = /^(A1|A3|A9|A19)\.count$/;
const personIds = /^(A2|A3|B2\.of_all)\./;
const lowStartIds = /^B5\.(mean|beyond|improved)\./;
const changeIds = /^(B[347]|B5\.(baseline_mean|mean|expected|beyond|improved)|C5\.(mean|sii))\./;

/** Every caveat that can turn a sound figure into one to take with care. */
export const caveats: readonly Caveat[] = [
  {
    id: 'known-share',
    says: 'The answer is known for fewer than 70 % of those it is about.',
    fires: (draft, facts) => draft.known < caveatLimits.known && !isLittleFollowedUp(draft, facts),
  },
  {
    id: 'unknown-as-not',
    says: 'More than 10 % are not recorded and count as not.',
    fires: ({ id, known }) => id.startsWith('A6.') && known < 1 - caveatLimits.asNot,
  },
  {
    id: 'small-n',
    says: 'Fewer than 30 are counted in it.',
    fires: ({ n }) => n < caveatLimits.small,
  },
  {
    id: 'part-month',
    says: 'The month is not over in these data.',
    fires: ({ by, group }, { partMonth }) => by[0] === 'referral_month' && group[0] === partMonth,
  },
  {
    id: 'doubtful-dates',
    says: 'More than 5 % of the referral dates can be read two ways and are left out.',
    fires: ({ id }, { doubtfulReferralDates }) =>
      datedIds.test(id) && doubtfulReferralDates > caveatLimits.doubtful,
  },
  {
    id: 'possibly-same',
    says: 'More than 1 % of the rows may belong to a person who is counted apart.',
    fires: ({ id }, { possiblySame }) => personIds.test(id) && possiblySame > caveatLimits.possible,
  },
  {
    id: 'in-two-tables',
    says: 'More than 1 % of the referrals stand in two tables with one number, person and date, and are counted twice.',
    fires: ({ id }, { inTwoTables }) => countIds.test(id) && inTwoTables > caveatLimits.possible,
  },
  {
    id: 'unclear-events',
    says: 'More than 1 % of the referrals are coded events whose code and term do not say whether somebody was referred.',
    fires: ({ id }, { unclearEvents }) => countIds.test(id) && unclearEvents > caveatLimits.possible,
  },
  {
    id: 'services-alike',
    says: 'Some names look like spellings of one another, so one service may be counted more than once.',
    fires: ({ id }, { servicesAlike }) => id === 'A9.services.count' && servicesAlike(),
  },
  {
    id: 'few-followed-up',
    says: 'The interval of so few may be narrower than it should be.',
    fires: ({ id, n, low }) => id.startsWith('C5.paired.') && low !== null && n < caveatLimits.small,
  },
  {
    id: 'regression-to-the-mean',
    says: 'Low scores tend to be less low the next time, whatever is done.',
    fires: ({ id }) => lowStartIds.test(id),
  },
  {
    id: 'no-spread',
    says: 'Every change is the same, so no interval can be given.',
    fires: ({ id, value, low }) => id.startsWith('B3.mean.') && value !== null && low === null,
  },
  {
    id: 'follow-up',
    says: 'Fewer than 60 % of the people due a follow-up have one.',
    fires: isLittleFollowedUp,
  },
];

/** A change of which too few are known for want of a follow-up; that is said once, in these words. */
function isLittleFollowedUp(draft: Draft, { followUpShare }: Facts): boolean {
  return changeIds.test(draft.id) && (followUpShare(instrumentOf(draft)) ?? 1) < caveatLimits.followUp;
}
