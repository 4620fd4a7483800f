import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/dataset/code-lists.js';
import type { RecordName } from '../../shared/dataset/field.js';
import { fieldOf, linkFields, recordFields, sharedHeaders } from '../../shared/dataset/fields.js';
import { headerKey } from '../../shared/dataset/header-key.js';

const records = Object.keys(recordFields) as RecordName[];

/** Headers of a record that lead to more than one field. */
function collisions(record: RecordName): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [machineName, field] of Object.entries({ ...recordFields[record], ...linkFields[record] })) {
    for (const header of [machineName, field.label, ...field.synonyms]) {
      const key = headerKey(header);
      owners.set(key, (owners.get(key) ?? new Set()).add(machineName));
    }
  }
  const shared = sharedHeaders.filter((each) => each.record === record).map((each) => headerKey(each.header));
  return [...owners].filter(([key, names]) => names.size > 1 && !shared.includes(key)).map(([key]) => key);
}

describe('the minimum dataset', () => {
  it('has the fields of SMDS-1, numbered without a gap', () => {
    const numbers = (record: RecordName) => [
      ...new Set(Object.values(recordFields[record]).map((field) => field.number)),
    ];
    const upTo = (letter: string, last: number) =>
      Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
    expect(numbers('referral')).toEqual(upTo('R', 49));
    expect(numbers('contact')).toEqual(upTo('C', 11));
    expect(numbers('onward')).toEqual(upTo('O', 9));
    expect(numbers('measure')).toEqual(upTo('M', 11));
  });

  it.each(records)('knows the record and the code list of every field of %s', (record) => {
    for (const field of Object.values(recordFields[record])) {
      expect(field.record).toBe(record);
      const coded = field.kind === 'code' || field.kind === 'codes';
      expect(field.list !== undefined && Object.hasOwn(codeLists, field.list)).toBe(coded);
    }
  });

  it.each(records)('leads no header of %s to two fields, but for those it says it shares', (record) => {
    expect(collisions(record)).toEqual([]);
  });

  it('names only fields that exist where a header is shared', () => {
    for (const { record, header, fields } of sharedHeaders) {
      for (const field of fields) expect(fieldOf(record, field)?.synonyms).toContain(header);
    }
  });

  it('gives examples that its own code lists know', () => {
    for (const field of records.flatMap((record) => Object.values(recordFields[record]))) {
      const codes = field.list === undefined ? null : codeLists[field.list]?.codes.map((each) => each.code);
      if (codes) expect(codes).toEqual(expect.arrayContaining(field.example.split(';')));
    }
  });
});

describe('a field by name', () => {
  it('is found in its record, links included', () => {
    expect(fieldOf('onward', 'person_id')?.kind).toBe('id');
    expect(fieldOf('measure', 'item_label')?.kind).toBe('text');
    expect(fieldOf('referral', 'referral_date')?.number).toBe('R18');
  });

  it('is not there for a name that only looks like one', () => {
    expect(fieldOf('referral', '__proto__')).toBeUndefined();
    expect(fieldOf('referral', 'constructor')).toBeUndefined();
  });
});

describe('the key of a header', () => {
  it('forgets case, spaces and punctuation, and keeps letters of any language', () => {
    expect(headerKey('Ref. Date ')).toBe('refdate');
    expect(headerKey('D.O.B')).toBe('dob');
    expect(headerKey('Rhyw\u00a0(cleient) Ŵ')).toBe('rhywcleientŵ');
  });
});
