import { afterAll, describe, expect, it } from 'vitest';
import { ageAgrees } from '../../shared/rules/age-agrees.js';
import { defaultBirthDate } from '../../shared/rules/default-birth-date.js';
import { employmentFitsAge } from '../../shared/rules/employment-fits-age.js';
import { ethnicityAgrees } from '../../shared/rules/ethnicity-agrees.js';
import { homelessAgrees } from '../../shared/rules/homeless-agrees.js';
import type { Rule } from '../../shared/rules/rule.js';
import { askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const ask = (rule: Rule, ...referral: readonly Record<string, string>[]) =>
  askRows(engine, rule, { referral });

describe('X02, age against date of birth', () => {
  const aged = (age: string, birth: string) =>
    ask(ageAgrees, { age_at_referral: age, birth_date: birth, referral_date: '2023-03-14' }).brief;

  it('flags an age that is two years off, and accepts one', () => {
    expect(aged('66', '1958-03-14')).toEqual([]);
    expect(aged('67', '1958-03-14')).toEqual(['2 warning']);
    expect(aged('64', '1958-03-14')).toEqual([]);
    expect(aged('63', '1958-03-14')).toEqual(['2 warning']);
  });

  it('counts completed years, so that a birthday tomorrow is still to come', () => {
    expect(aged('65', '1958-03-15')).toEqual([]);
    expect(aged('66', '1958-03-15')).toEqual(['2 warning']);
  });

  it('says nothing where one of the three is missing, or the age was worked out', () => {
    const { result } = ask(ageAgrees, { birth_date: '1958-03-14', referral_date: '2023-03-14' });
    expect(result).toMatchObject({ outcome: 'not_applicable', why: 'No column holds “Age at referral”.' });
  });
});

describe('P09, default dates of birth', () => {
  const born = (dates: readonly string[]) =>
    ask(defaultBirthDate, ...dates.map((birth_date, i) => ({ person_id: `P${String(i)}`, birth_date })));
  const plain = (n: number) =>
    Array.from(
      { length: n },
      (_, i) => `${String(1930 + (i % 60))}-0${String(2 + (i % 8))}-1${String(i % 9)}`,
    );

  it('flags one date that more than 1 % of the people share', () => {
    const { brief, issues } = born([...Array.from({ length: 6 }, () => '1970-05-05'), ...plain(190)]);
    expect(brief).toHaveLength(6);
    expect(issues[0]).toMatchObject({
      message: '“birth_date” is a date that improbably many people share.',
    });
  });

  it('flags 1 January where it is the birthday of more than 3 % of the people', () => {
    const january = (n: number) => Array.from({ length: n }, (_, i) => `${String(1940 + i)}-01-01`);
    expect(born([...january(7), ...plain(193)]).brief).toHaveLength(7);
    expect(born([...january(6), ...plain(194)]).brief).toEqual([]);
  });

  it('counts a person once, says nothing of a few, and nothing of blanks', () => {
    const often = Array.from({ length: 8 }, () => ({ person_id: 'P1', birth_date: '1970-05-05' }));
    expect(ask(defaultBirthDate, ...often).brief).toEqual([]);
    expect(born(['1970-01-01', '1970-01-01', '1960-02-03']).brief).toEqual([]);
    expect(born(['', '']).result.outcome).toBe('not_applicable');
  });
});

describe('X15, two columns of ethnicity', () => {
  it('flags groups that are not each other’s, and accepts the nearest where 2001 has none', () => {
    const { brief } = ask(
      ethnicityAgrees,
      { ethnic_category: 'H', ethnic_category_2021: '2' },
      { ethnic_category: 'A', ethnic_category_2021: '13' },
      { ethnic_category: 'C', ethnic_category_2021: '16' },
      { ethnic_category: 'S', ethnic_category_2021: '18' },
      { ethnic_category: 'R', ethnic_category_2021: '2' },
    );
    expect(brief).toEqual(['2 warning']);
  });

  it('says nothing where one of the two is missing or says nothing', () => {
    const { result } = ask(
      ethnicityAgrees,
      { ethnic_category: 'H', ethnic_category_2021: '' },
      { ethnic_category: 'Z', ethnic_category_2021: '2' },
      { ethnic_category: 'A', ethnic_category_2021: 'not_known' },
    );
    expect(result).toMatchObject({ outcome: 'not_applicable', of: 0 });
  });
});

describe('X17, people without a home', () => {
  it('warns of a home at no fixed abode, and mentions the homeless with an ordinary postcode', () => {
    const { brief } = ask(
      homelessAgrees,
      { accommodation: 'MA06', postcode: 'ZZ99 3VZ' },
      { accommodation: 'HM04', postcode: 'TF1 3AB' },
      { accommodation: 'HM01', postcode: 'ZZ99 3VZ' },
      { accommodation: 'MA06', postcode: 'TF1 3AB' },
      { accommodation: 'MA06', postcode: 'ZZ99 3WZ' },
      { accommodation: 'HM01', postcode: '' },
    );
    expect(brief).toEqual(['2 warning', '3 info']);
  });
});

describe('X18, employment and age', () => {
  it('warns of retirement before 50 and students over 70, and accepts both at the edge', () => {
    const { brief, result } = ask(
      employmentFitsAge,
      { employment_status: '08', age_at_referral: '49' },
      { employment_status: '08', age_at_referral: '50' },
      { employment_status: '03', age_at_referral: '71' },
      { employment_status: '03', age_at_referral: '70' },
      { employment_status: '08', age_at_referral: '' },
    );
    expect(brief).toEqual(['2 warning', '4 warning']);
    expect(result).toMatchObject({ broken: 2, of: 4 });
  });
});
