import type { RecordName } from '../../dataset/field.js';
import { headerKey } from '../../dataset/header-key.js';
import { counted, listed } from '../phrases.js';
import type { Grain, SourceTable } from '../source.js';
import type { RowsAndColumns } from '../table-of.js';
import { looksLikeAggregate, looksLikeLookup } from './counts-and-lookups.js';
import { isKey, keyCounts, keyPhrase } from './keys.js';
import { looksLikeIdentifiers, looksLikeList } from './lists.js';
import { looksLikeForm, looksLikeTracker } from './outcome-form.js';
import { type RecordColumn, columnFor, ownColumns, recordColumns } from './record-columns.js';
import { referenceKind } from './reference-tables.js';

type Suggestion = SourceTable['grain'];

/** What one row of a table stands for, with one sentence of evidence: from its headers and from what repeats. */
export function suggestGrain(table: RowsAndColumns): Suggestion {
  const columns = recordColumns(table.columns);
  const reference = referenceKind(table.columns);
  if (reference !== null) return says('reference', `It is a reference list: ${reference}.`);
  if (hasEventCodes(table)) return codedEvents(table, columns);
  const identifiers = looksLikeIdentifiers(columns);
  if (identifiers !== null) return says('lookup', identifiers);
  const record = likeliestRecord(columns);
  if (record !== null) {
    const list = looksLikeList(table, columns, record);
    return list === null ? recordGrain(table, columns, record) : says('lookup', list);
  }
  return grainWithoutRecord(table, columns);
}

/** What one row is where no header names a field of one record alone. */
function grainWithoutRecord(table: RowsAndColumns, columns: readonly RecordColumn[]): Suggestion {
  const form = (hasPerson(columns) ? looksLikeTracker(table) : null) ?? looksLikeForm(table);
  if (form !== null) return says('measure', form);
  const isOfPeople = hasPerson(columns.slice(0, 1));
  const aggregate = isOfPeople ? null : looksLikeAggregate(table);
  if (aggregate !== null) return says('aggregate', aggregate);
  if (hasPerson(columns)) return personGrain(table, columns);
  const lookup = looksLikeLookup(table);
  if (lookup !== null) return says('lookup', lookup);
  return says(
    'not_a_table',
    'No column names a person, a referral, a contact or a score, so it is not used until you say what one row is.',
  );
}

function says(suggested: Grain, evidence: string): Suggestion {
  return { suggested, evidence };
}

const eventCode = /snomed|conceptid|readcode|codeterm|codeid/;

function hasEventCodes({ columns }: RowsAndColumns): boolean {
  return columns.some(({ name }) => eventCode.test(headerKey(name)));
}

function codedEvents(table: RowsAndColumns, columns: readonly RecordColumn[]): Suggestion {
  const code = table.columns.find(({ name }) => eventCode.test(headerKey(name)));
  const person = columnFor(columns, 'referral', 'person_id');
  const repeats = person === undefined ? '' : `, and ${keyPhrase(person, keyCounts(table, person))}`;
  return says(
    'referral',
    `It lists coded events: “${code?.name ?? ''}” names a clinical code on every row${repeats}.`,
  );
}

/** Fields without which a row is not of this record, and how many columns of its own it must have. */
const anchors: Readonly<Record<RecordName, { readonly anyOf: readonly string[]; readonly own: number }>> = {
  measure: { anyOf: ['instrument', 'item_label', 'total', 'item_value', 'total_scored'], own: 2 },
  onward: { anyOf: ['provider_name', 'support_type', 'onward_id', 'onward_date'], own: 1 },
  contact: { anyOf: ['contact_date', 'attended', 'contact_id', 'duration_min'], own: 1 },
  referral: { anyOf: ['referral_date', 'referral_id', 'referral_source', 'referral_status'], own: 1 },
};

const order: readonly RecordName[] = ['referral', 'measure', 'contact', 'onward'];

function likeliestRecord(columns: readonly RecordColumn[]): RecordName | null {
  const likely = order.flatMap((record) => {
    const { anyOf, own } = anchors[record];
    const ownCount = ownColumns(columns, record).length;
    const isAnchored = anyOf.some((field) => columnFor(columns, record, field) !== undefined);
    const named = columns.filter(({ fields }) => fields.has(record)).length;
    return isAnchored && ownCount >= own ? [{ record, weight: ownCount + named / 100 }] : [];
  });
  const [first, ...others] = likely;
  if (first === undefined) return null;
  return others.reduce((best, next) => (next.weight > best.weight ? next : best), first).record;
}

const rowWords: Readonly<Record<RecordName, string>> = {
  referral: 'one referral',
  contact: 'one contact',
  onward: 'one onward referral',
  measure: 'one score or one answer',
};

function recordGrain(
  table: RowsAndColumns,
  columns: readonly RecordColumn[],
  record: RecordName,
): Suggestion {
  if (
    record === 'referral' &&
    columnFor(columns, 'referral', 'referral_date') === undefined &&
    isPeopleOnly(columns)
  ) {
    return personGrain(table, columns);
  }
  const own = ownColumns(columns, record).map(({ column }) => `“${column.name}”`);
  const keys = ['referral_id', 'person_id'].flatMap((field) => columnFor(columns, record, field) ?? []);
  const repeats = keys.map((key) => keyPhrase(key, keyCounts(table, key)));
  const describe =
    own.length === 0 ? '' : ` ${listed(own.slice(0, 3))} ${own.length === 1 ? 'describes' : 'describe'} it`;
  const parts = [describe.trim(), ...repeats].filter((part) => part !== '');
  return says(record, `One row looks like ${rowWords[record]}: ${parts.join('. ')}.`);
}

function isPeopleOnly(columns: readonly RecordColumn[]): boolean {
  return ['referral_id', 'referral_source', 'referral_status'].every(
    (field) => columnFor(columns, 'referral', field) === undefined,
  );
}

function hasPerson(columns: readonly RecordColumn[]): boolean {
  return ['person_id', 'nhs_number', 'birth_date'].some(
    (field) => columnFor(columns, 'referral', field) !== undefined,
  );
}

function personGrain(table: RowsAndColumns, columns: readonly RecordColumn[]): Suggestion {
  const key = columnFor(columns, 'referral', 'person_id') ?? columnFor(columns, 'referral', 'nhs_number');
  if (key === undefined)
    return says(
      'person',
      `One row looks like one person: it has a date of birth and no referral date (${counted(table.rows.length, 'row')}).`,
    );
  const counts = keyCounts(table, key);
  const phrase = keyPhrase(key, counts);
  return isKey(counts)
    ? says('person', `One row looks like one person: ${phrase}, and no column holds a referral date.`)
    : says('person', `It names people and no referral: ${phrase}, so a person may have several rows.`);
}
