import type { FieldRef, FigureKind } from '../figure-kind.js';

const dated = ['referral.referral_date'] as const;
const closed = ['referral.closure_date', 'referral.referral_status'] as const;
const reason = ['referral.closure_reason'] as const;
const onward = [
  'onward.referral_id',
  'onward.person_id',
  'onward.support_type',
  'onward.provider_name',
] as const;
const support = ['referral.onward_count', 'referral.plan_date', ...onward] as const;
const connections = ['referral.onward_count', ...onward] as const;
const counted = ['contact.attended', 'referral.contacts_total'] as const;
const seen = [...counted, 'referral.first_appointment_attended'] as const;

/** Each step of the pathway, what it is and what tells it. */
export const stepKinds = {
  reached: {
    label: 'Reached',
    says: 'with any two-way contact',
    needs: [[...seen, 'referral.first_contact_date']],
  },
  engaged: { label: 'Engaged', says: 'with at least one attended appointment', needs: [seen] },
  supported: { label: 'Supported', says: 'with at least one onward connection or a plan', needs: [support] },
  completed: {
    label: 'Completed',
    says: 'closed as completed (K01) or connected and handed over (K02)',
    needs: [reason],
  },
  followed_up: {
    label: 'Followed up',
    says: 'with a valid pair of scores on any instrument',
    needs: [['measure.total', 'measure.total_scored', 'measure.item_value']],
  },
} as const;

function ofAll(step: keyof typeof stepKinds): Omit<FigureKind, 'id'> {
  return {
    label: stepKinds[step].label,
    unit: 'share',
    definition: `Referrals ${stepKinds[step].says}, out of all referrals; where it is not recorded it counts as not.`,
    by: [[], ['imd_quintile'], ['ethnic_group'], ['gp_practice_code'], ['rural_urban_group']],
    needs: [dated, ...stepKinds[step].needs],
    whole: 'referrals',
    prints: 'share',
  };
}

function ofPrevious(step: keyof typeof stepKinds, previous: string): Omit<FigureKind, 'id'> {
  return {
    ...ofAll(step),
    label: `${stepKinds[step].label}, of the step before`,
    definition: `Referrals ${stepKinds[step].says}, out of ${previous}.`,
    by: [[]],
    whole: previous,
  };
}

function closures(label: string, says: string, needs: readonly FieldRef[]): Omit<FigureKind, 'id'> {
  return {
    label,
    unit: 'share',
    definition: `Closed referrals ${says}, out of all closed referrals.`,
    by: [[]],
    needs: [dated, closed, needs],
    whole: 'closed referrals',
    prints: 'share',
  };
}

function contactsPerPerson(label: string, says: string): Omit<FigureKind, 'id'> {
  return {
    label,
    unit: 'contacts',
    definition: `${says} attended contacts per person, over all of a person’s referrals; none counts as zero.`,
    by: [[]],
    needs: [dated, counted],
    whole: 'people',
    prints: 'plain',
  };
}

/** A6–A9: how far people came, why referrals closed, and what support they got. */
export const pathwayKinds = {
  'A6.reached.of_all': ofAll('reached'),
  'A6.reached.of_previous': ofPrevious('reached', 'referrals'),
  'A6.engaged.of_all': ofAll('engaged'),
  'A6.engaged.of_previous': ofPrevious('engaged', 'referrals reached'),
  'A6.supported.of_all': ofAll('supported'),
  'A6.supported.of_previous': ofPrevious('supported', 'referrals engaged'),
  'A6.completed.of_all': ofAll('completed'),
  'A6.completed.of_previous': ofPrevious('completed', 'referrals supported'),
  'A6.followed_up.of_all': ofAll('followed_up'),
  'A6.followed_up.of_previous': ofPrevious('followed_up', 'referrals completed'),
  'A7.share': {
    ...closures('Reason for closing', 'with this reason', reason),
    by: [['closure_reason']],
  },
  'A7.declined.share': closures('Declined', 'because the person declined (K04 or status declined)', [
    ...reason,
    'referral.referral_status',
  ]),
  'A7.dna.share': closures('Did not attend', 'because the first appointment was not attended (K06)', reason),
  'A7.unreachable.share': closures(
    'Could not be reached',
    'because the person could not be contacted (K05)',
    reason,
  ),
  'A7.inappropriate.share': closures(
    'Inappropriate',
    'because needs were better met elsewhere (K09) or the referral was inappropriate',
    [...reason, 'referral.rejection_reason'],
  ),
  'A8.median': contactsPerPerson('Median contacts per person', 'Median of'),
  'A8.p25': contactsPerPerson('Lower quartile of contacts per person', 'Lower quartile of'),
  'A8.p75': contactsPerPerson('Upper quartile of contacts per person', 'Upper quartile of'),
  'A8.mean': { ...contactsPerPerson('Mean contacts per person', 'Mean of'), prints: 'mean' },
  'A8.minutes.count': {
    label: 'Minutes of contact',
    unit: 'minutes',
    definition: 'Minutes of all attended contacts whose length is recorded.',
    by: [[]],
    needs: [dated, ['contact.duration_min']],
    whole: 'attended contacts',
    prints: 'sum',
  },
  'A9.count': {
    label: 'Connections made',
    unit: 'connections',
    definition: 'Onward referrals and signposts of the referrals of the period.',
    by: [[], ['support_type']],
    needs: [dated, connections],
    whole: 'connections',
    prints: 'count',
  },
  'A9.services.count': {
    label: 'Different services connected to',
    unit: 'services',
    definition: 'Different providers named among the onward referrals and signposts.',
    by: [[]],
    needs: [dated, ['onward.provider_name']],
    whole: 'connections',
    prints: 'count',
  },
  'A9.share': {
    label: 'Supported people with a connection',
    unit: 'share',
    definition: 'Referrals with at least one onward connection, out of the referrals supported.',
    by: [[]],
    // Without plans everyone supported is connected, and the share says nothing.
    needs: [dated, connections, ['referral.plan_date']],
    whole: 'referrals supported',
    prints: 'share',
  },
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
