import type { FieldRef } from '../figures/figure-kind.js';
import { own, usableCode, usableText } from '../figures/usable.js';
import { type Sql, sql } from '../sql/sql.js';

/** Something that a row says or does not say, and the rows that should say it. */
export interface Evidence {
  /** What a usable row has, to stand after "have". */
  readonly has: string;
  /** Fields that hold it; the first gives its name to fixes where no column is matched. */
  readonly fields: readonly FieldRef[];
  /** True for a row of `question_row` (called `r`) that says it. */
  readonly usable: Sql;
  /** The rows that should say it, in words and as a condition; all referrals where absent. */
  readonly among?: Among;
  /** Which threshold it is held to. */
  readonly threshold: 'field' | 'group';
  /** What a row without it lacks; all of `fields` as one where absent. Every part that a row lacks has to be mended. */
  readonly parts?: readonly Part[];
  /** The tables of contacts or connections that it is counted from, where there are any. */
  readonly countedFrom?: readonly DetailRecord[];
}

/** The rows that should say something: in words, as a condition, and those of which it is not known. */
export interface Among {
  readonly rows: string;
  readonly where: Sql;
  readonly unknown: Sql;
  /** What the latter lack. */
  readonly part: Part;
}

/** One of several things that a row without the evidence may lack. */
export interface Part {
  readonly fields: readonly FieldRef[];
  /** True for a row that lacks it, among those without the evidence. */
  readonly lacks: Sql;
}

/** Tables of several rows a referral. */
export type DetailRecord = 'contact' | 'onward';

const code = (field: string): Sql => sql`(${usableCode('referral', field, own(field))} IS NOT NULL)`;
const text = (field: string): Sql => sql`(${usableText(own(field))} IS NOT NULL)`;
const closed: Among = {
  rows: 'closed referrals',
  where: sql`r.is_closed`,
  unknown: sql`(NOT r.is_closed AND NOT ${code('referral_status')})`,
  part: { fields: ['referral.referral_status', 'referral.closure_date'], lacks: sql`true` },
};
const engaged: Among = {
  rows: 'referrals engaged',
  where: sql`coalesce(r.is_engaged, false)`,
  unknown: sql`(r.is_engaged IS NULL)`,
  part: { fields: ['referral.contacts_total', 'contact.attended'], lacks: sql`true` },
};
const connected: Among = {
  rows: 'referrals with a connection',
  where: sql`coalesce(r.connections >= 1, false)`,
  unknown: sql`(r.connections IS NULL)`,
  part: {
    fields: ['referral.onward_count', 'referral.onward_types', 'onward.support_type'],
    lacks: sql`true`,
  },
};
const noFirstContact = sql`r.first_contact_date IS NULL`;
const undated: Part = { fields: ['referral.referral_date'], lacks: sql`NOT r.is_dated` };
/** Every need that is a share of rows. A date is usable only when its order is settled: an open one is null by now. */
export const evidence = {
  referral_date: {
    has: 'a usable referral date',
    fields: ['referral.referral_date'],
    usable: sql`r.is_dated`,
    threshold: 'field',
  },
  person_id: {
    has: 'a person identifier',
    fields: ['referral.person_id', 'referral.nhs_number'],
    usable: sql`((${text('person_id')} AND NOT r.has_stand_in) OR ${text('nhs_number')})`,
    threshold: 'field',
  },
  referral_source: {
    has: 'a known source',
    fields: ['referral.referral_source'],
    usable: code('referral_source'),
    threshold: 'field',
  },
  practice: {
    has: 'a practice',
    fields: ['referral.gp_practice_code'],
    usable: sql`(${text('gp_practice_code')} AND upper(r.gp_practice_code) NOT IN ('V81997', 'V81998', 'V81999'))`,
    threshold: 'field',
  },
  scheme: { has: 'a site', fields: ['referral.scheme_id'], usable: text('scheme_id'), threshold: 'field' },
  worker: {
    has: 'a worker',
    fields: ['referral.link_worker_id'],
    usable: text('link_worker_id'),
    threshold: 'field',
  },
  age: {
    has: 'a usable age',
    fields: ['referral.birth_date', 'referral.age_at_referral', 'referral.age_band'],
    usable: sql`(r.age_band IS NOT NULL AND (r.is_dated OR r.birth_date IS NULL))`,
    parts: [
      {
        fields: ['referral.birth_date', 'referral.age_at_referral', 'referral.age_band'],
        lacks: sql`NOT coalesce(r.is_born, false)`,
      },
      undated,
    ],
    threshold: 'group',
  },
  gender: { has: 'a known gender', fields: ['referral.gender'], usable: code('gender'), threshold: 'group' },
  ethnicity: {
    has: 'a known ethnic group',
    fields: ['referral.ethnic_category', 'referral.ethnic_category_2021'],
    usable: code('ethnic_group'),
    threshold: 'group',
  },
  deprivation: {
    has: 'a known deprivation decile',
    fields: ['referral.imd_decile', 'referral.lsoa', 'referral.postcode'],
    usable: sql`(r.imd_quintile IS NOT NULL)`,
    threshold: 'group',
  },
  needs: {
    has: 'a known need',
    fields: ['referral.need_primary', 'referral.needs_all'],
    usable: sql`(${code('need_primary')} OR coalesce(r.needs_all NOT IN ('', 'N99', 'not_known', 'not_stated', 'not_applicable'), false))`,
    threshold: 'field',
  },
  wait: {
    has: 'a usable date of first contact, or a status where there was none',
    fields: ['referral.first_contact_date', 'referral.referral_status'],
    usable: sql`(r.is_dated AND (r.wait_days IS NOT NULL OR (${noFirstContact} AND r.is_unseen)))`,
    parts: [
      undated,
      {
        fields: ['referral.first_contact_date'],
        lacks: sql`NOT (${noFirstContact} AND r.is_unseen) AND NOT coalesce(r.is_seen_on, false)`,
      },
      {
        fields: ['referral.referral_status'],
        lacks: sql`${noFirstContact} AND NOT coalesce(r.is_engaged, false) AND NOT ${code('referral_status')}`,
      },
    ],
    threshold: 'field',
  },
  status: {
    has: 'a status or a reason for closing',
    fields: ['referral.referral_status', 'referral.closure_reason'],
    usable: sql`(${code('referral_status')} OR ${code('closure_reason')})`,
    threshold: 'field',
  },
  first_contact: {
    has: 'a first contact or counted contacts',
    fields: ['referral.first_contact_date', 'contact.attended', 'referral.contacts_total'],
    usable: sql`(r.wait_days IS NOT NULL OR r.is_engaged IS NOT NULL)`,
    countedFrom: ['contact'],
    threshold: 'field',
  },
  contacts: {
    has: 'counted contacts',
    fields: ['referral.contacts_total', 'contact.attended'],
    usable: sql`(r.contacts IS NOT NULL)`,
    countedFrom: ['contact'],
    threshold: 'field',
  },
  closure_reason: {
    has: 'a reason for closing',
    fields: ['referral.closure_reason', 'referral.rejection_reason'],
    usable: sql`(${code('closure_reason')} OR ${code('rejection_reason')})`,
    among: closed,
    threshold: 'field',
  },
  support: {
    has: 'a named connection, or none on record',
    fields: ['referral.onward_types', 'onward.support_type', 'onward.provider_name'],
    usable: sql`(r.named_connections >= 1 OR ${text('onward_types')} OR r.connections = 0)`,
    among: engaged,
    countedFrom: ['contact', 'onward'],
    threshold: 'field',
  },
  started: {
    has: 'a yes or no on whether support was started',
    fields: ['referral.onward_started', 'onward.started'],
    usable: sql`(r.started_known >= 1 OR coalesce(r.onward_started IN ('Y', 'N'), false))`,
    among: connected,
    countedFrom: ['onward'],
    threshold: 'field',
  },
  gp_attendance: {
    has: 'GP attendances both before and after',
    fields: ['referral.gp_attend_pre12', 'referral.gp_attend_post12'],
    usable: sql`(r.gp_attend_pre12 IS NOT NULL AND r.gp_attend_post12 IS NOT NULL)`,
    threshold: 'field',
  },
} as const satisfies Record<string, Evidence>;

/** Name of a need that is a share of rows. */
export type EvidenceId = keyof typeof evidence;

/** The evidence of that name, with what may be absent of it. */
export function evidenceOf(id: EvidenceId): Evidence {
  return evidence[id];
}
