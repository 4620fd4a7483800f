import { afterAll, describe, expect, it } from 'vitest';
import { leadingZeroLost } from '../../shared/rules/leading-zero-lost.js';
import { numberNotReadable } from '../../shared/rules/number-not-readable.js';
import { placeholderValue } from '../../shared/rules/placeholder-value.js';
import { askColumns } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('placeholder-value', () => {
  it('flags what was typed to get past a field', () => {
    const { brief } = askColumns(engine, placeholderValue, [
      [
        'LW',
        'referral.link_worker_id',
        ['aaa', 'XXX', 'Test', 'qwerty', 'a.b.c', 'LW1', 'Anna', 'Bob', 'XL'],
      ],
    ]);
    expect(brief).toEqual(['2 warning', '3 warning', '4 warning', '5 warning', '6 warning']);
  });

  it('flags 999 only where the column cannot hold it', () => {
    const { issues, result } = askColumns(engine, placeholderValue, [
      ['Age', 'referral.age_at_referral', ['999', '99', '-1', '45', '']],
      ['GP appts before', 'referral.gp_attend_pre12', ['999', '99', '88', '0', '']],
      ['Client', 'referral.person_id', ['999', '998', '997', '99', '']],
    ]);
    expect(issues.map(({ row, column }) => `${String(row)} ${String(column)}`)).toEqual([
      '2 Age',
      '2 GP appts before',
      '4 Age',
    ]);
    expect(result).toMatchObject({ broken: 3, of: 12 });
  });

  it('says nothing of codes that the list knows, of plain words for nothing, and of blanks', () => {
    const { brief } = askColumns(engine, placeholderValue, [
      ['Closed', 'referral.closure_reason', ['test', 'K14', '', 'not known']],
      ['Ethnicity', 'referral.ethnic_category', ['99', 'Z', 'A', 'unknown']],
    ]);
    expect(brief).toEqual([]);
  });
});

describe('leading-zero-lost', () => {
  const ids = (...cells: readonly string[]) =>
    askColumns(engine, leadingZeroLost, [['Client ID', 'referral.person_id', cells]]);

  it('flags identifiers that are shorter than those with a nought', () => {
    expect(ids('00417', '00533', '618', '12345', '').brief).toEqual(['4 warning']);
  });

  it('accepts numbers without noughts, of several lengths, with letters, or longer ones', () => {
    expect(ids('1', '22', '333').brief).toEqual([]);
    expect(ids('00417', '0533', '618').brief).toEqual([]);
    expect(ids('00417', 'WK1', 'A').brief).toEqual([]);
    expect(ids('00417', '618', '123456').brief).toEqual([]);
  });

  it('says nothing where hardly any begins with a nought', () => {
    expect(ids('00417', ...Array.from({ length: 20 }, (_, i) => String(i + 100))).brief).toEqual([]);
  });

  it('flags phone numbers in a column that says so, mapped or not', () => {
    const phones = [
      '07700900123',
      '7700900123',
      '1952 555 0100'.slice(0, 11),
      '+44 7700 900123',
      'ext 12',
      '',
    ];
    const answer = askColumns(engine, leadingZeroLost, [
      ['Mobile no.', null, phones],
      ['Comments', null, phones],
    ]);
    expect(answer.issues.map(({ row, column }) => `${String(row)} ${String(column)}`)).toEqual([
      '3 Mobile no.',
      '4 Mobile no.',
    ]);
    expect(answer.issues[0]?.message).toBe('“Mobile no.” lacks the nought at its front.');
  });
});

describe('number-not-readable, fractions', () => {
  it('flags a fraction where things are counted, and not where they are measured', () => {
    const { issues } = askColumns(engine, numberNotReadable, [
      ['Sessions', 'referral.contacts_total', ['4.5', '4.0', '4', '']],
      ['Total', 'measure.total', ['22.35', '4', '', '']],
    ]);
    expect(issues).toMatchObject([
      { row: 2, message: '“Sessions” holds a fraction where only whole numbers are possible.' },
    ]);
  });
});
