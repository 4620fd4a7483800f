import { afterAll, describe, expect, it } from 'vitest';
import { freeTextInCodes } from '../../shared/rules/free-text-in-codes.js';
import { oneAnswerForAll } from '../../shared/rules/one-answer-for-all.js';
import { askColumns } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const many = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i));

describe('P16, one answer for all', () => {
  const genders = (female: number, male: number, blank = 0) =>
    askColumns(engine, oneAnswerForAll, [
      [
        'Gender',
        'referral.gender',
        [...many(female, () => '2'), ...many(male, () => '1'), ...many(blank, () => '')],
      ],
    ]);

  it('warns of the column above 95 %, not at it', () => {
    expect(genders(96, 4).brief).toEqual(['whole warning']);
    expect(genders(95, 5).brief).toEqual([]);
  });

  it('counts only rows that say something, and is silent on short columns', () => {
    expect(genders(20, 10, 500).brief).toEqual([]);
    expect(genders(29, 0).brief).toEqual([]);
    expect(genders(30, 0).brief).toEqual(['whole warning']);
  });

  it('says nothing of columns that may well have one answer', () => {
    const { result } = askColumns(engine, oneAnswerForAll, [
      ['Language', 'referral.preferred_language', many(60, () => 'en')],
    ]);
    expect(result.outcome).toBe('not_applicable');
  });
});

describe('P17, free text where codes belong', () => {
  const reasons = (...cells: readonly string[]) =>
    askColumns(engine, freeTextInCodes, [['Reason', 'referral.need_primary', cells]]);
  const sentence = 'Asked for help after his sister had moved into a home';

  it('warns of sentences, and not of 40 characters', () => {
    expect(reasons(sentence, 'x'.repeat(40), 'x'.repeat(41)).brief).toEqual(['2 warning', '4 warning']);
  });

  it('accepts long labels and lists of codes', () => {
    const { brief, result } = askColumns(engine, freeTextInCodes, [
      [
        'Ethnic',
        'referral.ethnic_category_2021',
        ['White: English, Welsh, Scottish, Northern Irish or British', ''],
      ],
      ['Needs', 'referral.needs_all', ['loneliness; debt; housing; bereavement; exercise; carer', 'unknown']],
    ]);
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', of: 2 });
  });

  it('warns of a column in which more than 30 % are texts of their own', () => {
    const words = many(10, (i) => `matter ${String.fromCharCode(97 + i)}`);
    expect(reasons(...words, ...many(20, () => 'N01')).brief).toEqual(['whole warning']);
    expect(reasons(...words, ...many(24, () => 'N01')).brief).toEqual([]);
  });
});
