import { afterAll, describe, expect, it } from 'vitest';
import { personalDataInText } from '../../shared/rules/personal-data-in-text.js';
import { askColumns } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('personal-data-in-text', () => {
  it('flags each kind once a cell, and never says what it found', () => {
    const { issues, result } = askColumns(engine, personalDataInText, [
      ['Notes', null, ['ring 07700 900123 or 07700 900124', '', 'likes tea', 'Mr Khan, jo@example.org']],
    ]);
    expect(issues.map(({ row, message }) => `${String(row)} ${message}`)).toEqual([
      '2 “Notes” holds what looks like a telephone number in its text.',
      '5 “Notes” holds what looks like an e-mail address in its text.',
      '5 “Notes” holds what looks like a name in its text.',
    ]);
    expect(result).toMatchObject({ outcome: 'fail', broken: 2, of: 3 });
  });

  it('leaves identifiers, dates and postcodes in their own columns alone', () => {
    const { brief, result } = askColumns(engine, personalDataInText, [
      ['NHS number', 'referral.nhs_number', ['9990000018', '9990000026']],
      ['Postcode', 'referral.postcode', ['LS1 4AB', 'LS1 4AD']],
      ['DOB', 'referral.birth_date', ['03/04/1958', '']],
    ]);
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'not_applicable', why: 'No column holds free text.' });
  });

  it('passes notes that name nobody', () => {
    const { result } = askColumns(engine, personalDataInText, [
      ['Notes', null, ['seen at the hub', 'bus 42']],
    ]);
    expect(result).toMatchObject({ outcome: 'pass', broken: 0, of: 2 });
  });
});
