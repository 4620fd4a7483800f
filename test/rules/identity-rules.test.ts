import { afterAll, describe, expect, it } from 'vitest';
import { exactDuplicateRow } from '../../shared/rules/exact-duplicate-row.js';
import { personAgrees } from '../../shared/rules/person-agrees.js';
import { referralIdUnique } from '../../shared/rules/referral-id-unique.js';
import { askColumns, askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('P02, the same referral identifier twice', () => {
  it('flags every row that shares an identifier', () => {
    const { brief, issues, result } = askRows(engine, referralIdUnique, {
      referral: [{ referral_id: 'R1' }, { referral_id: 'R2' }, { referral_id: 'R1' }],
    });
    expect(brief).toEqual(['2 error', '4 error']);
    expect(issues[0]).toMatchObject({
      issue_id: 'I000001',
      column: 'referral_id',
      message: '“referral_id” is the same in more than one row.',
    });
    expect(result).toMatchObject({ broken: 2, of: 3 });
  });

  it('says nothing of rows without one', () => {
    const { brief } = askRows(engine, referralIdUnique, {
      referral: [{ referral_id: '' }, { referral_id: '' }, { referral_id: 'R1' }],
    });
    expect(brief).toEqual([]);
  });

  it('says nothing of identifiers that were made up from person and date', () => {
    const { result } = askRows(engine, referralIdUnique, {
      referral: [{ person_id: 'P1' }, { person_id: 'P1' }],
    });
    expect(result).toMatchObject({
      outcome: 'not_applicable',
      why: 'No column holds “Referral identifier”.',
    });
  });
});

describe('X24, rows of one person that disagree', () => {
  it('flags every row of the person, for each field that differs', () => {
    const { issues, result } = askRows(engine, personAgrees, {
      referral: [
        { person_id: 'P1', birth_date: '1958-06-14', gender: '2', ethnic_category: 'A' },
        { person_id: 'P1', birth_date: '1958-06-15', gender: '2', ethnic_category: 'A' },
        { person_id: 'P2', birth_date: '1970-01-02', gender: '1', ethnic_category: 'A' },
        { person_id: 'P2', birth_date: '1970-01-02', gender: '2', ethnic_category: 'B' },
      ],
    });
    expect(issues.map(({ row, field }) => `${String(row)} ${String(field)}`)).toEqual([
      '2 birth_date',
      '3 birth_date',
      '4 gender',
      '4 ethnic_category',
      '5 gender',
      '5 ethnic_category',
    ]);
    expect(result).toMatchObject({ broken: 4, of: 4 });
  });

  it('takes words that say nothing for no answer at all', () => {
    const { brief } = askRows(engine, personAgrees, {
      referral: [
        { person_id: 'P1', gender: '2', ethnic_category: 'A' },
        { person_id: 'P1', gender: 'X', ethnic_category: 'Z' },
        { person_id: 'P1', gender: 'not_known', ethnic_category: '99' },
        { person_id: 'P1', gender: '', ethnic_category: '' },
      ],
    });
    expect(brief).toEqual([]);
  });

  it('compares nobody without an identifier, and nobody with themselves alone', () => {
    const { result } = askRows(engine, personAgrees, {
      referral: [
        { person_id: '', gender: '1' },
        { person_id: '', gender: '2' },
        { person_id: 'P1', gender: '1' },
      ],
    });
    expect(result).toMatchObject({ outcome: 'not_applicable', broken: 0, of: 0 });
  });
});

describe('exact-duplicate-row', () => {
  it('flags the repeats and not the first, and tells null from blank by nothing', () => {
    const { brief, issues } = askColumns(engine, exactDuplicateRow, [
      ['Ref', null, ['1', '1', '1', '2', '', '']],
      ['Name', null, ['a', 'a', 'A', 'a', '', '']],
    ]);
    expect(brief).toEqual(['3 warning']);
    expect(issues[0]).toMatchObject({ column: null, field: null });
  });

  it('passes where every row differs by one space', () => {
    const { result } = askColumns(engine, exactDuplicateRow, [['Ref', null, ['1', '1 ']]]);
    expect(result).toMatchObject({ outcome: 'pass', broken: 0, of: 2 });
  });
});
