import { describe, expect, it } from 'vitest';
import type { RecordName } from '../../shared/dataset/field.js';
import { recordFields } from '../../shared/dataset/fields.js';
import { heardIn } from '../../shared/mapping/heard/header-reader.js';

function loudest(header: string, record: RecordName = 'referral'): string {
  const [first] = [...heardIn(header, record)].sort((a, b) => b.weight - a.weight);
  return `${first?.about.kind ?? ''} ${first?.about.name ?? ''}`;
}

describe('a header heard', () => {
  it.each([
    ['Frist apointment date', 'field first_contact_date'],
    ['contact.custom_12_client_dob', 'field birth_date'],
    ['Case_Closure_Dt__c', 'field closure_date'],
    ['Dyddiad cau yr achos', 'field closure_date'],
    ['How many appointmnts did they miss', 'field contacts_dna'],
    ['Name of worker they are allocated to', 'field link_worker_id'],
    ['Telephone (home)', 'unneeded a way to reach somebody'],
    ['Date of the second wellbeing questionnaire', 'score_date completed_date'],
  ])('%s is like those of %s', (header, subject) => {
    expect(loudest(header)).toBe(subject);
  });

  it('means another field in a list of connections than among referrals', () => {
    expect([loudest('Date referred'), loudest('Date referred', 'onward')]).toEqual([
      'field referral_date',
      'field onward_date',
    ]);
  });

  it('says nothing where no word of it was ever seen', () => {
    expect(heardIn('Q7', 'referral').every(({ weight }) => weight === 0)).toBe(true);
  });

  it('may be about every field but the day of entry, which listed spellings alone name', () => {
    for (const record of ['referral', 'contact', 'onward', 'measure'] as const) {
      const heard = new Set(
        heardIn('', record).flatMap(({ about }) => (about.kind === 'field' ? [about.name] : [])),
      );
      const never = Object.keys(recordFields[record]).filter((name) => !heard.has(name));
      expect(never.filter((name) => name !== 'recorded_date')).toEqual([]);
      expect(heard.has('recorded_date')).toBe(false);
    }
  });
});
