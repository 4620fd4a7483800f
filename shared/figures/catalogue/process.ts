import type { FigureKind } from '../figure-kind.js';

const dated = ['referral.referral_date'] as const;
const personIds = ['referral.person_id', 'referral.nhs_number'] as const;
const firstContact = ['referral.first_contact_date'] as const;
const source = ['referral.referral_source'] as const;
const contactsKnown = [
  'contact.attended',
  'referral.contacts_total',
  'referral.first_appointment_attended',
  'referral.first_contact_date',
] as const;

/** A1–A5: how many referrals and people, from where, and how long they waited. */
export const processKinds = {
  'A1.count': {
    label: 'Referrals received',
    unit: 'referrals',
    definition:
      'Referrals with a valid referral date in the period, after duplicate, test and error rows are set aside.',
    by: [
      [],
      ['referral_month'],
      ['referral_source_group'],
      ['referral_source'],
      ['scheme_id'],
      ['gp_practice_code'],
      ['need_primary'],
      ['gp_practice_code', 'need_primary'],
      ['rural_urban_group'],
      ['rural_urban_group', 'need_primary'],
    ],
    needs: [dated],
    whole: 'referrals',
    prints: 'count',
  },
  'A2.count': {
    label: 'People referred',
    unit: 'people',
    definition:
      'Different people among the referrals of the period; a group is taken from the first referral that records it.',
    by: [
      [],
      ['age_band'],
      ['gender'],
      ['ethnic_group'],
      ['imd_quintile'],
      ['scheme_id'],
      ['imd_quintile_other'],
      ['rural_urban_group'],
    ],
    needs: [dated, personIds],
    whole: 'people',
    wholeOverAll: 'referrals',
    prints: 'count',
  },
  'A3.count': {
    label: 'Re-referrals',
    unit: 'referrals',
    definition:
      'Referrals of a person at least 28 days after that person’s referral before it in the period.',
    by: [[]],
    needs: [dated, personIds],
    whole: 'referrals',
    prints: 'count',
  },
  'A3.share': {
    label: 'Share of referrals that are re-referrals',
    unit: 'share',
    definition:
      'Referrals at least 28 days after the same person’s referral before it, out of all referrals.',
    by: [[]],
    needs: [dated, personIds],
    whole: 'referrals',
    prints: 'share',
  },
  'A4.share': {
    label: 'Referral source mix',
    unit: 'share',
    definition: 'Referrals from this source out of the referrals whose source is known.',
    by: [['referral_source_group'], ['referral_source']],
    needs: [dated, source],
    whole: 'referrals with a known source',
    prints: 'share',
  },
  'A5.median': {
    label: 'Median days to first contact',
    unit: 'days',
    definition:
      'Days from referral to first two-way contact that half of those contacted had waited at most (quantile type 7).',
    by: [[], ['scheme_id'], ['gp_practice_code'], ['rural_urban_group']],
    needs: [dated, firstContact],
    whole: 'referrals',
    prints: 'plain',
  },
  'A5.p25': {
    label: 'Lower quartile of days to first contact',
    unit: 'days',
    definition:
      'Days from referral to first two-way contact that a quarter of those contacted had waited at most.',
    by: [[]],
    needs: [dated, firstContact],
    whole: 'referrals',
    prints: 'plain',
  },
  'A5.p75': {
    label: 'Upper quartile of days to first contact',
    unit: 'days',
    definition:
      'Days from referral to first two-way contact that three quarters of those contacted had waited at most.',
    by: [[]],
    needs: [dated, firstContact],
    whole: 'referrals',
    prints: 'plain',
  },
  'A5.p90': {
    label: 'Days to first contact, 90th percentile',
    unit: 'days',
    definition:
      'Days from referral to first two-way contact that nine in ten of those contacted had waited at most.',
    by: [[], ['scheme_id']],
    needs: [dated, firstContact],
    whole: 'referrals',
    prints: 'plain',
  },
  'A5.within28.share': {
    label: 'Contacted within 28 days',
    unit: 'share',
    definition:
      'Referrals with a first two-way contact within 28 days, out of the referrals with a first contact.',
    by: [[]],
    needs: [dated, firstContact],
    whole: 'referrals contacted',
    prints: 'share',
  },
  'A5.waiting.count': {
    label: 'Still waiting',
    unit: 'referrals',
    definition: 'Referrals that are neither reached nor closed on the day up to which the data are complete.',
    by: [[]],
    needs: [dated, contactsKnown, ['referral.closure_date', 'referral.referral_status']],
    whole: 'referrals',
    prints: 'count',
  },
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
