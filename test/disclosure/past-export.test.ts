import { describe, expect, it } from 'vitest';
import { type PastExport, rememberExport, tooClose } from '../../shared/disclosure/past-export.js';
import { tooCloseInWords } from '../../shared/disclosure/past-export-words.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';

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
