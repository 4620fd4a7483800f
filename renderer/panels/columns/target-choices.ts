import type { Field, RecordName } from '../../../shared/dataset/field.js';
import { contactFields, linkFields, measureFields, onwardFields } from '../../../shared/dataset/fields.js';
import { closureFields } from '../../../shared/dataset/fields/closure.js';
import { firstContactFields } from '../../../shared/dataset/fields/first-contact.js';
import { needFields } from '../../../shared/dataset/fields/needs.js';
import { personFields } from '../../../shared/dataset/fields/person.js';
import { recordingFields } from '../../../shared/dataset/fields/recording.js';
import { referralOwnFields } from '../../../shared/dataset/fields/referral.js';
import { supportFields } from '../../../shared/dataset/fields/support.js';
import { instruments } from '../../../shared/dataset/instruments.js';
import type { Target } from '../../../shared/mapping/mapping.js';
import type { ChoiceGroup } from '../../widgets/SearchPicker.js';

/** A part of the minimum dataset as a person thinks of it. */
export interface FieldGroup {
  readonly id: string;
  readonly label: string;
  readonly record: RecordName;
  readonly fields: Readonly<Record<string, Field>>;
}

export const fieldGroups: readonly FieldGroup[] = [
  { id: 'person', label: 'Person', record: 'referral', fields: personFields },
  { id: 'referral', label: 'Referral', record: 'referral', fields: referralOwnFields },
  { id: 'first_contact', label: 'First contact', record: 'referral', fields: firstContactFields },
  { id: 'needs', label: 'Needs', record: 'referral', fields: needFields },
  { id: 'support', label: 'Support', record: 'referral', fields: supportFields },
  { id: 'closure', label: 'Closure', record: 'referral', fields: closureFields },
  { id: 'recording', label: 'Recording', record: 'referral', fields: recordingFields },
  { id: 'contact', label: 'Contacts, one a row', record: 'contact', fields: contactFields },
  { id: 'onward', label: 'Onward connections, one a row', record: 'onward', fields: onwardFields },
  { id: 'measure', label: 'Questionnaire scores, one a row', record: 'measure', fields: measureFields },
];

const recordWords: Readonly<Record<RecordName, string>> = {
  referral: 'referral',
  contact: 'contact',
  onward: 'onward',
  measure: 'score list',
};

export const notUsed = 'not_used';

/** Everything a column can be, for the list to choose from. */
export const targetChoices: readonly ChoiceGroup[] = [
  { id: 'none', label: 'Leave out', choices: [{ id: notUsed, label: 'Not used' }] },
  ...fieldGroups.map(({ id, label, record, fields }) => ({
    id,
    label,
    choices: Object.entries({ ...fields, ...linksOf(id, record) }).map(([field, { label: text }]) => ({
      id: `${record}.${field}`,
      label: record === 'referral' ? text : `${text} (${recordWords[record]})`,
    })),
  })),
  {
    id: 'scores',
    label: 'Scores in a column of their own',
    choices: Object.values(instruments).map(({ code, label }) => ({
      id: `score.${code}`,
      label: `${label} score`,
    })),
  },
];

function linksOf(group: string, record: RecordName): Readonly<Record<string, Field>> {
  return group === record ? linkFields[record] : {};
}

/** The choice that stands for a target. */
export function choiceOf(target: Target | null): string {
  if (target === null) return notUsed;
  if (target.instrument !== undefined) return `score.${target.instrument}`;
  return `${target.record}.${target.field}`;
}

/** The target a choice stands for; what was known of a score's time is kept. Undefined for no choice at all. */
export function targetOf(choice: string, before: Target | null): Target | null | undefined {
  if (choice === notUsed) return null;
  const [first = '', second = ''] = choice.split('.');
  if (first === 'score' && Object.hasOwn(instruments, second)) {
    return {
      ...before,
      record: 'measure',
      field: 'total',
      instrument: second,
      timepoint: before?.timepoint ?? 'baseline',
    };
  }
  const group = fieldGroups.find(({ record, fields }) => record === first && Object.hasOwn(fields, second));
  const record = group?.record ?? linkRecord(first, second);
  return record === undefined ? undefined : { record, field: second };
}

function linkRecord(record: string, field: string): RecordName | undefined {
  const found = fieldGroups.find((group) => group.record === record)?.record;
  return found !== undefined && Object.hasOwn(linkFields[found], field) ? found : undefined;
}

/** What a target is called, everywhere on the page. */
export function targetWords(target: Target | null): string {
  if (target === null) return 'Not used';
  const choice = choiceOf(target);
  const label =
    targetChoices.flatMap(({ choices }) => choices).find(({ id }) => id === choice)?.label ?? target.field;
  const item = target.itemNo === undefined ? '' : `, item ${String(target.itemNo)}`;
  return target.timepoint === undefined
    ? `${label}${item}`
    : `${label}${item}, ${timepointWords[target.timepoint]}`;
}

export const timepointWords: Readonly<Record<NonNullable<Target['timepoint']>, string>> = {
  baseline: 'at the start',
  interim: 'part way',
  closure: 'at closure',
  followup: 'at follow-up',
};
