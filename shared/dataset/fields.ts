import type { Field, RecordName } from './field.js';
import { closureFields } from './fields/closure.js';
import { contactFields } from './fields/contact.js';
import { firstContactFields } from './fields/first-contact.js';
import { measureFields } from './fields/measure.js';
import { needFields } from './fields/needs.js';
import { onwardFields } from './fields/onward.js';
import { partFields } from './fields/parts.js';
import { personFields } from './fields/person.js';
import { recordingFields } from './fields/recording.js';
import { referralOwnFields } from './fields/referral.js';
import { supportFields } from './fields/support.js';

export { contactFields } from './fields/contact.js';
export { measureFields } from './fields/measure.js';
export { onwardFields } from './fields/onward.js';

/** R01–R49, in the order of the minimum dataset. */
export const referralFields = {
  ...personFields,
  ...referralOwnFields,
  ...firstContactFields,
  ...needFields,
  ...supportFields,
  ...closureFields,
  ...recordingFields,
} as const satisfies Record<string, Field>;

/** The minimum dataset (SMDS-1): the fields of each record, in order, by machine name. */
export const recordFields: Readonly<Record<RecordName, Readonly<Record<string, Field>>>> = {
  referral: referralFields,
  contact: contactFields,
  onward: onwardFields,
  measure: measureFields,
};

/**
 * Columns that a mapping may aim at although they are not in the minimum dataset: they
 * carry a row to the referral or the instrument it belongs to, or hold a part of a field, and are then dropped.
 */
export const linkFields: Readonly<Record<RecordName, Readonly<Record<string, Field>>>> = {
  referral: partFields,
  contact: { person_id: { ...personFields.person_id, record: 'contact' } },
  onward: { person_id: { ...personFields.person_id, record: 'onward' } },
  measure: {
    item_label: {
      number: 'M06',
      record: 'measure',
      label: 'Item name',
      what: 'Name of the question or area; with the framework it tells the instrument.',
      kind: 'text',
      level: 'O',
      synonyms: ['item', 'item name', 'question', 'domain', 'area', 'subscale', 'indicator'],
      answers: 'What changed, by which measure?',
      example: 'life satisfaction',
    },
  },
};

/** A field of a record, or a column that links its rows; undefined where there is none of that name. */
export function fieldOf(record: RecordName, field: string): Field | undefined {
  return own(recordFields[record], field) ?? own(linkFields[record], field);
}

function own(fields: Readonly<Record<string, Field>>, field: string): Field | undefined {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Headers that mean either of several fields of one record, on purpose: the values must decide. */
export const sharedHeaders: readonly {
  readonly record: RecordName;
  readonly header: string;
  readonly fields: readonly string[];
}[] = [{ record: 'referral', header: 'team', fields: ['referring_org_code', 'scheme_id'] }];
