import type { Field, RecordName } from '../dataset/field.js';
import { linkFields, recordFields } from '../dataset/fields.js';
import { headerKey } from '../dataset/header-key.js';
import type { Grain } from '../reading/source.js';

/** A field that a header names, by its machine name, label or a listed spelling. */
export interface NamedField {
  readonly record: RecordName;
  readonly name: string;
  readonly field: Field;
}

const byHeader = new Map<string, NamedField[]>();
for (const fieldsByRecord of [recordFields, linkFields]) {
  for (const record of ['referral', 'contact', 'onward', 'measure'] as const) {
    for (const [name, field] of Object.entries(fieldsByRecord[record])) {
      for (const key of new Set([name, field.label, ...field.synonyms].map(headerKey))) {
        byHeader.set(key, [...(byHeader.get(key) ?? []), { record, name, field }]);
      }
    }
  }
}

/**
 * Fields of any record that a header names exactly, apart from case, spaces and
 * punctuation, or that its end names where a band stands in front ("Client details DOB").
 */
export function fieldsOfHeader(header: string): readonly NamedField[] {
  const words = header.split(/[^\p{L}\p{N}/#.]+/u).filter((word) => word !== '');
  for (let from = 0; from < words.length; from += 1) {
    const found = byHeader.get(headerKey(words.slice(from).join('')));
    if (found !== undefined) return found;
  }
  return byHeader.get(headerKey(header)) ?? [];
}

/** The record that the rows of a table fill; tables of persons and of unknown grain are tried as referrals. */
export function recordOfGrain(grain: Grain): RecordName {
  switch (grain) {
    case 'contact':
    case 'onward':
    case 'measure':
      return grain;
    case 'person':
    case 'referral':
    case 'aggregate':
    case 'lookup':
    case 'reference':
    case 'not_a_table':
      return 'referral';
  }
}
