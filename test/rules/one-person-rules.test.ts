import { afterAll, describe, expect, it } from 'vitest';
import { sameIdTwoPeople } from '../../shared/rules/same-id-two-people.js';
import { samePersonTwoIds } from '../../shared/rules/same-person-two-ids.js';
import { sharedPostcode } from '../../shared/rules/shared-postcode.js';
import type { Rule } from '../../shared/rules/rule.js';
import { askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const ask = (rule: Rule, ...referral: readonly Record<string, string>[]) =>
  askRows(engine, rule, { referral });

describe('same-id-two-people', () => {
  const row = (person_id: string, birth_date: string, gender: string, ethnic_category = '') => ({
    ...{ person_id, birth_date, gender, ethnic_category },
  });

  it('flags an identifier whose date of birth and another answer differ', () => {
    const { brief } = ask(
      sameIdTwoPeople,
      row('P1', '1958-06-14', '2'),
      row('P1', '1990-02-03', '1'),
      row('P2', '1958-06-14', '2', 'A'),
      row('P2', '1990-02-03', '2', 'H'),
    );
    expect(brief).toEqual(['2 warning', '3 warning', '4 warning', '5 warning']);
  });

  it('flags an NHS number that two people seem to have', () => {
    const both = { nhs_number: '9434765919' };
    const { brief, issues } = ask(
      sameIdTwoPeople,
      { ...row('P1', '1958-06-14', '2'), ...both },
      { ...row('P2', '1990-02-03', '1'), ...both },
      { ...row('P3', '1971-01-05', '1'), nhs_number: '9990000018' },
      { ...row('P4', '1971-01-05', '1'), nhs_number: '9990000018' },
      { ...row('P5', '1958-06-14', '2'), nhs_number: '1111111111' },
      { ...row('P6', '1990-02-03', '1'), nhs_number: '1111111111' },
    );
    expect(brief).toEqual(['2 warning', '3 warning']);
    expect(issues[0]?.field).toBe('nhs_number');
  });

  it('accepts one difference, answers that say nothing, and blanks', () => {
    const { brief } = ask(
      sameIdTwoPeople,
      row('P1', '1958-06-14', '2'),
      row('P1', '1958-06-15', '2'),
      row('P2', '1958-06-14', '2', 'A'),
      row('P2', '1990-02-03', 'X', 'Z'),
      row('P3', '1958-06-14', '1', 'H'),
      row('P3', '', '2', 'A'),
      row('', '1958-06-14', '1'),
      row('', '1990-02-03', '2'),
    );
    expect(brief).toEqual([]);
  });
});

describe('same-person-two-ids', () => {
  const row = (person_id: string, birth_date: string, gender: string, postcode: string) => ({
    ...{ person_id, birth_date, gender, postcode },
  });

  it('flags two identifiers with one date of birth, gender and postcode, however it is spaced', () => {
    const { brief } = ask(
      samePersonTwoIds,
      row('P1', '1958-06-14', '2', 'TF1 3AB'),
      row('P2', '1958-06-14', '2', 'tf13ab'),
      row('P3', '1958-06-14', '1', 'TF1 3AB'),
      row('P4', '1958-06-15', '2', 'TF1 3AB'),
      row('P5', '1958-06-14', '2', 'TF1 3AD'),
    );
    expect(brief).toEqual(['2 warning', '3 warning']);
  });

  it('says nothing of stand-ins, 1 January, unknown gender and blanks', () => {
    const { brief } = ask(
      samePersonTwoIds,
      ...['P1', 'P2'].flatMap((id) => [
        row(id, '1958-06-14', '2', 'ZZ99 3VZ'),
        row(id, '1960-01-01', '2', 'TF1 3AB'),
        row(id, '1958-06-14', 'X', 'TF1 3AC'),
        row(id, '1958-06-14', '2', ''),
        row(id, '', '2', 'TF1 3AB'),
      ]),
    );
    expect(brief).toEqual([]);
  });
});

describe('shared-postcode', () => {
  const homes = (postcodes: readonly string[]) =>
    ask(sharedPostcode, ...postcodes.map((postcode, i) => ({ person_id: `P${String(i)}`, postcode })));
  const many = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i));

  it('flags a postcode of more than 5 % of the people, and not at it', () => {
    expect(
      homes([...many(9, () => 'TF1 3AB'), ...many(150, (i) => `TF${String(i)} 1AA`)]).brief,
    ).toHaveLength(9);
    expect(homes([...many(8, () => 'TF1 3AB'), ...many(152, (i) => `TF${String(i)} 1AA`)]).brief).toEqual([]);
  });

  it('says nothing of seven people, of one person often, of stand-ins and of blanks', () => {
    expect(homes(many(7, () => 'TF1 3AB')).brief).toEqual([]);
    expect(
      ask(sharedPostcode, ...many(9, () => '').map(() => ({ person_id: 'P1', postcode: 'TF1 3AB' }))).brief,
    ).toEqual([]);
    expect(homes([...many(20, () => 'ZZ99 3VZ'), ...many(20, () => '')]).brief).toEqual([]);
  });
});
