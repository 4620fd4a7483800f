import { describe, expect, it } from 'vitest';
import {
  type PastExport,
  givenAwayWith,
  rememberExport,
  tooClose,
} from '../../shared/disclosure/past-export.js';
import { tooCloseInWords } from '../../shared/disclosure/past-export-words.js';
import { printTogether } from '../../shared/figures/print.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';
import { madeSplit } from '../support/report-figures.js';

const profile = disclosureProfile('default');
const sites = {
  'A1.count|scheme_id|North': 90,
  'A1.count|scheme_id|South': 60,
  'A1.count|scheme_id|East': 14,
};

function exported(
  population: string,
  counts: Readonly<Record<string, number>>,
  rule = 'default',
): PastExport {
  return { profile: rule, population, counts };
}

function kinds(past: PastExport, now: PastExport): readonly string[] {
  return tooClose([past], now, profile).map(({ kind }) => kind);
}

describe('an export beside an earlier one', () => {
  const all = exported('all', { 'A1.count': 164, ...sites });

  it('may be written again as it was', () => {
    expect(kinds(all, all)).toEqual([]);
    expect(rememberExport([all], all)).toEqual([all]);
  });

  it('is told where a site was left out', () => {
    const { 'A1.count|scheme_id|East': _east, ...others } = sites;
    const fewer = exported('two sites', { 'A1.count': 150, ...others });
    expect(kinds(all, fewer)).toEqual(['left_out']);
    expect(kinds(fewer, all)).toEqual(['left_out']);
  });

  it.each([1, 7])('is told where %i referrals more are in it', (more) => {
    expect(kinds(all, exported('later', { ...all.counts, 'A1.count': 164 + more }))).toEqual(['few_people']);
  });

  it('is told where the same numbers went out by another rule', () => {
    expect(kinds(all, exported('all', all.counts, 'under-5'))).toEqual(['other_rule']);
  });

  it('is not told where a month of referrals has come in', () => {
    const later = { 'A1.count': 200, 'A1.count|scheme_id|North': 110, 'A1.count|scheme_id|South': 76 };
    expect(kinds(all, exported('later', later))).toEqual([]);
  });

  it('is told in a sentence that says what to do', () => {
    const [close] = tooClose([all], exported('all', all.counts, 'under-5'), profile);
    expect(close === undefined ? '' : tooCloseInWords(close)).toContain('share only one of them');
  });
});

describe('a number that an earlier export gives away', () => {
  const numbers = { 'A2.count|gender|3': 5, 'A2.count|gender|2': 60 };
  const given = (past: PastExport, now: PastExport, rule = profile) => [...givenAwayWith([past], now, rule)];
  const under5 = disclosureProfile('under-5');

  it('is one that was a star and would be shown so closely that few values are left', () => {
    const exact = { ...under5, id: 'own-exact', base: 1 };
    expect(given(exported('all', numbers), exported('all', numbers, 'own-exact'), exact)).toEqual([
      'A2.count|gender|3',
    ]);
    expect(given(exported('all', numbers), exported('all', numbers, 'under-5'), under5)).toEqual([]);
  });

  it('is one that differs by a few from one that was shown as exactly', () => {
    const rule = { from: 1, to: 4, zeroShown: true, base: 1 };
    const exact = { ...profile, ...rule, id: 'own-exact' };
    const before = { ...exported('before', { ...numbers, 'A2.count|gender|2': 58 }, 'own-exact'), rule };
    expect(given(before, exported('after', numbers, 'own-exact'), exact)).toEqual(['A2.count|gender|2']);
    expect(given(exported('before', before.counts), exported('after', numbers))).toEqual([]);
  });

  it('is none where the same was exported, or was kept inside the organisation', () => {
    expect(given(exported('all', numbers), exported('all', numbers))).toEqual([]);
    expect(given(exported('all', numbers, 'none'), exported('all', numbers))).toEqual([]);
  });

  it('is starred wherever it stands', () => {
    const figures = madeSplit('A2.count', 'gender', { 1: 70, 2: 60, 3: 50 });
    const { figures: printed } = printTogether(
      { figures, givenAway: ({ group }) => group[0] === '2' },
      profile,
    );
    expect(printed.map(({ disclosed }) => disclosed)).toEqual(['shown', 'starred', 'shown']);
  });
});

describe('a rule of the project that was changed', () => {
  it('is another rule, though it has the same name', () => {
    const rule = { from: 1, to: 4, zeroShown: true, base: 3 };
    const was = { ...exported('all', {}, 'own-board'), rule };
    expect(kinds(was, { ...was, rule: { ...rule, base: 5 } })).toEqual(['other_rule']);
    expect(rememberExport([was], { ...was, rule: { ...rule, base: 5 } })).toHaveLength(2);
  });
});
