import type { FigureKind } from '../figure-kind.js';

const dated = ['referral.referral_date'] as const;
const seen = ['contact.attended', 'referral.contacts_total', 'referral.first_appointment_attended'] as const;
const connected = [
  'referral.onward_count',
  'onward.referral_id',
  'onward.person_id',
  'onward.support_type',
  'onward.provider_name',
  'referral.onward_started',
] as const;
const started = ['onward.started', 'referral.onward_started'] as const;
const needed = ['referral.needs_all', 'referral.need_primary'] as const;
const kinds = ['onward.support_type', 'referral.onward_types'] as const;
const lasted = [dated, ['referral.first_contact_date'], ['referral.closure_date']] as const;
const desk = [dated, ['referral.closure_date', 'referral.referral_status']] as const;

const share = { unit: 'share', prints: 'share' } as const;
const days = { unit: 'days', needs: lasted, whole: 'closed referrals', prints: 'plain' } as const;

/** A15–A19: plans, take-up, needs that found support, how long support lasts and how many are open at once. */
export const provisionKinds = {
  'A15.share': {
    ...share,
    label: 'Plan agreed',
    definition: 'Referrals with a dated plan, out of the referrals engaged.',
    by: [[], ['scheme_id']],
    needs: [dated, seen, ['referral.plan_date']],
    whole: 'referrals engaged',
  },
  'A16.share': {
    ...share,
    label: 'Onward support started',
    definition:
      'Referrals connected to support of which any is known to have started, out of those where starting or not is known.',
    by: [[]],
    needs: [dated, connected, started],
    whole: 'referrals connected',
  },
  'A16.unknown.share': {
    ...share,
    label: 'Not known whether support started',
    definition:
      'Referrals connected to support of which nobody recorded whether it started, out of those connected.',
    by: [[]],
    needs: [dated, connected, started],
    whole: 'referrals connected',
  },
  'A16.connections.share': {
    ...share,
    label: 'Connections taken up',
    definition: 'Connections that are known to have started, out of those where starting or not is known.',
    by: [['support_type']],
    needs: [dated, ['onward.started']],
    whole: 'connections',
  },
  'A17.share': {
    ...share,
    label: 'Needs met by provision',
    definition:
      'Recorded needs with a connection to a kind of support expected for them, out of the needs for which there is one.',
    by: [[], ['needs_all'], ['scheme_id']],
    needs: [dated, needed, kinds],
    whole: 'needs',
  },
  'A17.engaged.share': {
    ...share,
    label: 'Needs met by provision, of people engaged',
    definition:
      'Needs of engaged referrals with a connection to a kind of support expected for them, out of their needs.',
    by: [[]],
    needs: [dated, seen, needed, kinds],
    whole: 'needs',
  },
  'A18.median': {
    ...days,
    label: 'Median length of support',
    definition: 'Days from first contact to closing that half of the closed referrals took at most.',
    by: [[], ['scheme_id']],
  },
  'A18.p25': {
    ...days,
    label: 'Lower quartile of length of support',
    definition: 'Days from first contact to closing that a quarter of the closed referrals took at most.',
    by: [[]],
  },
  'A18.p75': {
    ...days,
    label: 'Upper quartile of length of support',
    definition:
      'Days from first contact to closing that three quarters of the closed referrals took at most.',
    by: [[]],
  },
  'A19.count': {
    label: 'Open at the end of the month',
    unit: 'referrals',
    definition:
      'Referrals received and not closed at the end of the last whole month, whenever they came; those turned away left out.',
    by: [[], ['month'], ['link_worker_id']],
    needs: desk,
    whole: 'referrals',
    prints: 'count',
  },
  'A19.worker.median': {
    label: 'Median caseload of a worker',
    unit: 'referrals',
    definition:
      'Open referrals, at the end of the last whole month, that half of the workers with any have at most.',
    by: [[], ['month']],
    needs: [...desk, ['referral.link_worker_id']],
    whole: 'open referrals',
    prints: 'plain',
  },
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
