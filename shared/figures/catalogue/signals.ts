import type { FigureKind } from '../figure-kind.js';

const dated = ['referral.referral_date'] as const;
const status = ['referral.referral_status', 'referral.rejection_reason'] as const;
const closed = ['referral.closure_date', 'referral.referral_status'] as const;
const contacts = ['contact.attended', 'referral.contacts_total'] as const;
const between = { unit: 'sd', by: [[]], prints: 'plain' } as const;
const people = { by: [[]], needs: [dated], whole: 'people', prints: 'mean' } as const;

/** E1–E3: whether easier cases count more, whether dates and sessions bunch at a target, and what recording takes. */
export const signalKinds = {
  'E1.accepted.<need>': {
    ...between,
    label: 'Need at the start, accepted against turned away',
    definition: 'Standardised difference of need at the start: referrals accepted minus those turned away.',
    needs: [dated, status],
    whole: 'referrals',
  },
  'E1.counted.<need>': {
    ...between,
    label: 'Need at the start, closed as completed against otherwise',
    definition:
      'Standardised difference of need at the start among accepted and closed referrals: completed minus all others.',
    needs: [dated, status, closed, ['referral.closure_reason']],
    whole: 'accepted and closed referrals',
  },
  'E1.trend.<need>': {
    ...between,
    label: 'Need at the start of those accepted, change a year',
    definition:
      'Slope over the months of referral of need at the start among accepted referrals, a year, in standard deviations.',
    needs: [dated, status],
    whole: 'accepted referrals',
  },
  'E2.share.<days>': {
    label: 'Waits just within the target',
    unit: 'share',
    definition:
      'Waits of the target’s length or a day less, out of those and the waits one or two days longer.',
    by: [[], ['scheme_id']],
    needs: [dated, ['referral.first_contact_date']],
    whole: 'waits around the target',
    prints: 'share',
  },
  'E2.cap.contacts': {
    label: 'Most attended contacts of a referral',
    unit: 'contacts',
    definition: 'The greatest number of attended contacts that any referral has; n is how many have it.',
    by: [[], ['scheme_id']],
    needs: [dated, contacts],
    whole: 'referrals engaged',
    prints: 'plain',
  },
  'E2.cap.share': {
    label: 'Referrals at the greatest number of contacts',
    unit: 'share',
    definition:
      'Referrals with the greatest number of attended contacts, out of those and referrals with one fewer.',
    by: [[], ['scheme_id']],
    needs: [dated, contacts],
    whole: 'referrals at the top',
    prints: 'share',
  },
  'E3.cells.mean': {
    ...people,
    label: 'Cells keyed for each person',
    unit: 'cells',
    definition: 'Filled cells of the matched columns of all tables, divided by the people referred.',
  },
  'E3.minutes.mean': {
    ...people,
    label: 'Minutes of recording for each person',
    unit: 'minutes',
    definition:
      'Cells keyed for each person, at the seconds a cell that the project assumes: five, unless it says otherwise.',
  },
  'E3.indicator.mean': {
    ...people,
    label: 'Minutes of recording for each person and indicator',
    unit: 'minutes',
    definition: 'Minutes of recording for each person, divided by the indicators that these data can give.',
  },
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
