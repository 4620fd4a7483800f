import type { FieldRef, FigureKind } from '../figure-kind.js';

const dated = ['referral.referral_date'] as const;
const status = ['referral.referral_status', 'referral.rejection_reason'] as const;
const counted = ['contact.attended', 'referral.contacts_total'] as const;
const seen = [...counted, 'referral.first_appointment_attended'] as const;
const outcome = ['contact.attended'] as const;

interface Share {
  readonly label: string;
  readonly definition: string;
  readonly whole: string;
  readonly needs: readonly (readonly FieldRef[])[];
  readonly by?: FigureKind['by'];
}

function share({ needs, by = [[]], ...rest }: Share): Omit<FigureKind, 'id'> {
  return { ...rest, unit: 'share', by, needs: [dated, ...needs], prints: 'share' };
}

/** A10–A14: who is taken on, who comes and stays, and what becomes of appointments. */
export const engagementKinds = {
  'A10.share': share({
    label: 'Accepted',
    definition: 'Referrals that were not turned away, out of the referrals of which that is known.',
    whole: 'referrals',
    needs: [status],
    by: [[], ['referral_source_group'], ['scheme_id']],
  }),
  'A11.share': share({
    label: 'Uptake',
    definition: 'Accepted referrals with at least one attended appointment, out of the accepted referrals.',
    whole: 'accepted referrals',
    needs: [status, seen],
    by: [[], ['scheme_id']],
  }),
  'A11.twice.share': share({
    label: 'Uptake, two appointments or more',
    definition: 'Accepted referrals with at least two attended appointments, out of the accepted referrals.',
    whole: 'accepted referrals',
    needs: [status, counted],
  }),
  'A12.share': share({
    label: 'Sustained engagement',
    definition: 'Referrals with at least three attended contacts, out of the referrals engaged.',
    whole: 'referrals engaged',
    needs: [counted],
    by: [[], ['scheme_id']],
  }),
  'A13.share': share({
    label: 'Appointments not attended',
    definition:
      'Appointments missed without warning, out of those attended, missed, or come to too late to be seen.',
    whole: 'appointments due',
    needs: [['contact.attended', 'referral.contacts_dna']],
    by: [[], ['scheme_id']],
  }),
  'A13.late.share': share({
    label: 'Appointments not attended, or come to too late',
    definition:
      'Appointments missed without warning or come to too late to be seen, out of those and the attended ones.',
    whole: 'appointments due',
    needs: [outcome],
  }),
  'A14.share': share({
    label: 'Appointments cancelled',
    definition: 'Appointments cancelled by anybody, out of all that were booked and are not still to come.',
    whole: 'appointments booked',
    needs: [outcome],
    by: [[], ['scheme_id']],
  }),
  'A14.person.share': share({
    label: 'Cancelled by the person',
    definition:
      'Appointments cancelled by or for the person, out of all that were booked and are not still to come.',
    whole: 'appointments booked',
    needs: [outcome],
  }),
  'A14.provider.share': share({
    label: 'Cancelled by the scheme',
    definition:
      'Appointments cancelled by the scheme, out of all that were booked and are not still to come.',
    whole: 'appointments booked',
    needs: [outcome],
  }),
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
