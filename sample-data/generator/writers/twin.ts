import { ageOn } from '../calendar.js';
import { isAttended } from '../truth/contacts.js';
import type { Contact, Measure, Onward, Referral, Truth } from '../truth/types.js';

/** The clean twin: the same truth, undamaged, in the four tables of the minimum dataset. All values are text. */
export interface Twin {
  readonly referral: readonly TwinReferral[];
  readonly contact: readonly TwinContact[];
  readonly onward: readonly TwinOnward[];
  readonly measure: readonly TwinMeasure[];
}

export type TwinReferral = Readonly<Record<(typeof twinColumns)['referral'][number], string>>;
export type TwinContact = Readonly<Record<(typeof twinColumns)['contact'][number], string>>;
export type TwinOnward = Readonly<Record<(typeof twinColumns)['onward'][number], string>>;
export type TwinMeasure = Readonly<Record<(typeof twinColumns)['measure'][number], string>>;

/** The columns as written, in their order. */
export const twinColumns = {
  referral: [
    'person_id',
    'birth_date',
    'age_at_referral',
    'gender',
    'ethnic_category',
    'postcode',
    'lsoa',
    'imd_decile',
    'gp_practice_code',
    'preferred_language',
    'interpreter_needed',
    'referral_id',
    'referral_date',
    'referral_source',
    'scheme_id',
    'referral_status',
    'rejection_reason',
    'link_worker_id',
    'first_contact_date',
    'contacts_total',
    'contacts_dna',
    'need_primary',
    'needs_all',
    'disability_impact',
    'employment_status',
    'plan_date',
    'onward_count',
    'onward_types',
    'onward_started',
    'closure_date',
    'closure_reason',
  ],
  contact: [
    'contact_id',
    'referral_id',
    'contact_date',
    'contact_time',
    'medium',
    'attended',
    'contact_type',
    'duration_min',
  ],
  onward: ['onward_id', 'referral_id', 'onward_date', 'support_type', 'provider_name', 'mode', 'started'],
  measure: ['person_id', 'referral_id', 'instrument', 'timepoint', 'completed_date', 'total'],
} as const;

/** The truth as rows. */
export function twinOf(truth: Truth): Twin {
  const { referrals, measures } = truth;
  return {
    referral: referrals.map(referralRow),
    contact: contactsInOrder(referrals).map(({ referral, contact, id }) => contactRow(id, referral, contact)),
    onward: referrals
      .flatMap((referral) => referral.onward.map((onward) => ({ referral, onward })))
      .map(({ referral, onward }, i) => onwardRow(`OUT-${numbered(i)}`, referral, onward)),
    measure: measures.map(measureRow),
  };
}

/** Every contact with its id, the same in every file that holds it. */
export function contactsInOrder(
  referrals: readonly Referral[],
): readonly { readonly referral: Referral; readonly contact: Contact; readonly id: string }[] {
  return referrals
    .flatMap((referral) => referral.contacts.map((contact) => ({ referral, contact })))
    .map((one, i) => ({ ...one, id: `CON-${numbered(i)}` }));
}

function numbered(index: number): string {
  return String(index + 1).padStart(5, '0');
}

function referralRow(referral: Referral): TwinReferral {
  const { person, recorded, contacts, onward } = referral;
  return {
    person_id: person.id,
    birth_date: recorded.birthDate,
    age_at_referral: recorded.ageKnown ? String(ageOn(person.birthDate, referral.date)) : '',
    gender: recorded.gender,
    ethnic_category: recorded.ethnic,
    postcode: recorded.placeKnown && referral.system === 'workbook' ? person.postcode : '',
    lsoa: recorded.placeKnown ? person.place.lsoa : '',
    imd_decile: recorded.placeKnown ? String(person.place.decile) : '',
    gp_practice_code: recorded.practice,
    preferred_language: recorded.language,
    interpreter_needed: recorded.interpreter,
    referral_id: referral.id,
    referral_date: referral.date,
    referral_source: referral.source,
    scheme_id: referral.site,
    referral_status: referral.status,
    rejection_reason: referral.rejection,
    link_worker_id: referral.worker,
    first_contact_date: referral.firstContact,
    contacts_total: String(contacts.filter(isAttended).length),
    contacts_dna: String(contacts.filter((c) => c.attended === '3').length),
    need_primary: referral.needs[0] ?? '',
    needs_all: referral.needs.join(';'),
    disability_impact: recorded.disability,
    employment_status: recorded.employment,
    plan_date: referral.planDate,
    onward_count: String(onward.length),
    onward_types: [...new Set(onward.map((o) => o.supportType))].sort().join(';'),
    onward_started: startedOf(onward),
    closure_date: referral.closureDate,
    closure_reason: referral.closureReason,
  };
}

function startedOf(onward: readonly Onward[]): string {
  if (onward.length === 0) return '';
  if (onward.some((o) => o.started === 'Y')) return 'Y';
  return onward.every((o) => o.started === 'N') ? 'N' : 'X';
}

function contactRow(id: string, referral: Referral, contact: Contact): TwinContact {
  return {
    contact_id: id,
    referral_id: referral.id,
    contact_date: contact.date,
    contact_time: contact.time,
    medium: contact.medium,
    attended: contact.attended,
    contact_type: contact.type,
    duration_min: contact.minutes,
  };
}

function onwardRow(id: string, referral: Referral, onward: Onward): TwinOnward {
  return {
    onward_id: id,
    referral_id: referral.id,
    onward_date: onward.date,
    support_type: onward.supportType,
    provider_name: onward.provider,
    mode: onward.mode,
    started: onward.started,
  };
}

function measureRow(measure: Measure): TwinMeasure {
  return {
    person_id: measure.referral.person.id,
    referral_id: measure.referral.id,
    instrument: measure.instrument,
    timepoint: measure.timepoint,
    completed_date: measure.date,
    total: measure.total,
  };
}
