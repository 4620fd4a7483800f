import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/dataset/code-lists.js';
import { ageBandOf, ethnicGroup, imdQuintile, referralSourceGroup } from '../../shared/dataset/groups.js';
import { supportForNeed } from '../../shared/dataset/provision.js';

describe('the group of a referral source', () => {
  it.each([
    ['medical', ['01', '05', '06', '07', '08', '09', '12', '17', '22', '23', '33', '34']],
    ['self_family', ['02', '03']],
    ['other_statutory', ['10', '11', '14', '15', '16', '18', '30', '31', '32']],
    ['vcse', ['20']],
    ['other', ['04', '13', '19', '21', '35', '97']],
  ])('is %s for its codes', (group, codes) => {
    expect(codes.map(referralSourceGroup)).toEqual(codes.map(() => group));
  });

  it('covers every usable code and no other', () => {
    const all = codeLists['referral_source']?.codes ?? [];
    expect(all.filter((each) => referralSourceGroup(each.code) === null).map((each) => each.code)).toEqual([
      '99',
    ]);
    expect(referralSourceGroup(null)).toBeNull();
    expect(referralSourceGroup('gp')).toBeNull();
  });
});

describe('the ethnic group of a 2001 category', () => {
  it('follows the 2021 grouping, with Chinese as Asian', () => {
    expect(Array.from('ABCDEFGHJKLMNPRS', ethnicGroup)).toEqual([
      ...['white', 'white', 'white', 'mixed', 'mixed', 'mixed', 'mixed', 'asian', 'asian', 'asian', 'asian'],
      ...['black', 'black', 'black', 'asian', 'other'],
    ]);
  });

  it('is not recorded for Z, 99, a blank or another list', () => {
    expect(['Z', '99', 'not_known', '1A'].map(ethnicGroup)).toEqual([null, null, null, null]);
    expect(ethnicGroup(null)).toBeNull();
  });
});

describe('the band of an age', () => {
  it.each([
    [0, '0-15'],
    [15, '0-15'],
    [16, '16-24'],
    [24, '16-24'],
    [25, '25-34'],
    [34, '25-34'],
    [35, '35-49'],
    [49, '35-49'],
    [50, '50-64'],
    [64, '50-64'],
    [65, '65-74'],
    [74, '65-74'],
    [75, '75+'],
    [120, '75+'],
  ])('of %i is %s', (age, band) => {
    expect(ageBandOf(age)).toBe(band);
  });

  it('is none outside 0 to 120', () => {
    expect([-1, 121, NaN, null].map(ageBandOf)).toEqual([null, null, null, null]);
  });
});

describe('the quintile of a decile', () => {
  it('is two deciles', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(imdQuintile)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('is none for what is no decile', () => {
    expect([0, 11, 2.5, null].map(imdQuintile)).toEqual([null, null, null, null]);
  });
});

describe('the support for a need', () => {
  it('names needs and kinds of support that exist', () => {
    const codes = (list: string) => codeLists[list]?.codes.map((each) => each.code) ?? [];
    expect(codes('need')).toEqual(expect.arrayContaining(Object.keys(supportForNeed)));
    expect(codes('support_type')).toEqual(expect.arrayContaining(Object.values(supportForNeed).flat()));
  });
});
