import type { CodeList } from '../field.js';

/** Where a referral stands. */
export const referralStatus = {
  id: 'referral_status',
  label: 'Status',
  certainty: 'ours',
  source: 'Our own',
  ambiguous: ['pending', 'dna', 'signposted', 'complete/declined'],
  codes: [
    { code: 'received', label: 'Received', synonyms: ['new', 'open new', 'referred', 'triage', 'received'] },
    {
      code: 'waiting',
      label: 'Waiting',
      synonyms: [
        'waitlist',
        'on waiting list',
        'awaiting',
        'waiting list',
        'waiting',
        'awaiting contact',
        'awaiting allocation',
      ],
    },
    {
      code: 'active',
      label: 'Active',
      synonyms: ['open', 'in progress', 'ongoing', 'current', 'engaged', 'active', 'allocated', 'live'],
    },
    { code: 'on_hold', label: 'On hold', synonyms: ['paused', 'deferred', 'on hold', 'hold'] },
    {
      code: 'closed',
      label: 'Closed',
      synonyms: ['discharged', 'completed', 'inactive', 'archived', 'closed', 'complete', 'ended'],
    },
    {
      code: 'rejected',
      label: 'Rejected',
      synonyms: ['not accepted', 'returned', 'rejected', 'returned to referrer'],
    },
    {
      code: 'declined',
      label: 'Declined',
      synonyms: ['refused', 'declined', 'client declined', 'declined by client'],
    },
  ],
} as const satisfies CodeList;

/** Why a referral was not accepted. */
export const rejectionReason = {
  id: 'rejection_reason',
  label: 'Reason not accepted',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: REFERRAL REJECTION REASON; 90–98 are ours',
  ambiguous: ['age', 'waiting list'],
  codes: [
    { code: '01', label: 'Duplicate', synonyms: ['duplicate', 'duplicate referral', 'already open'] },
    {
      code: '02',
      label: 'Inappropriate',
      synonyms: ['inappropriate', 'inappropriate referral', 'not suitable', 'not appropriate'],
    },
    {
      code: '03',
      label: 'Incomplete',
      synonyms: ['incomplete', 'incomplete referral', 'missing information'],
    },
    { code: '90', label: 'Out of area', synonyms: ['out of area', 'ooa', 'not in area'] },
    { code: '91', label: 'Under or over age', synonyms: ['under age', 'over age', 'under 18', 'too young'] },
    { code: '92', label: 'No capacity', synonyms: ['no capacity', 'capacity', 'service full'] },
    { code: '98', label: 'Other', synonyms: ['other'] },
  ],
} as const satisfies CodeList;

/** The job of the person who referred. */
export const referrerRole = {
  id: 'referrer_role',
  label: 'Role of the referrer',
  certainty: 'ours',
  source: 'Our own',
  ambiguous: ['clinician', 'admin', 'health care support worker', 'healthcare support worker', 'manager'],
  codes: [
    {
      code: 'gp',
      label: 'GP',
      synonyms: [
        'gp',
        'doctor',
        'dr',
        'general practitioner',
        'salaried gp',
        'gp partner',
        'gp registrar',
        'general medical practitioner',
      ],
    },
    {
      code: 'nurse',
      label: 'Nurse',
      synonyms: [
        'nurse',
        'practice nurse',
        'anp',
        'advanced nurse practitioner',
        'pn',
        'district nurse',
        'nurse practitioner',
      ],
    },
    {
      code: 'pharmacist',
      label: 'Pharmacist',
      synonyms: ['pharmacist', 'clinical pharmacist', 'pharmacy technician'],
    },
    {
      code: 'other_clinician',
      label: 'Other clinician',
      synonyms: [
        'physio',
        'physiotherapist',
        'ot',
        'occupational therapist',
        'paramedic',
        'first contact physio',
        'physician associate',
        'healthcare assistant',
        'health care assistant',
        'hca',
        'other clinician',
        'mental health practitioner',
      ],
    },
    { code: 'social_worker', label: 'Social worker', synonyms: ['social worker', 'sw'] },
    {
      code: 'vcse_worker',
      label: 'Voluntary sector worker',
      synonyms: ['vcse worker', 'voluntary sector worker', 'charity worker'],
    },
    { code: 'self', label: 'Self', synonyms: ['self', 'self referral'] },
    {
      code: 'other',
      label: 'Other',
      synonyms: [
        'other',
        'receptionist',
        'care coordinator',
        'care co ordinator',
        'administrator',
        'link worker',
        'social prescribing link worker',
      ],
    },
  ],
} as const satisfies CodeList;
