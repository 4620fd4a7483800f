import { describe, expect, it } from 'vitest';
import { disclosureProfile, disclosureProfiles } from '../../shared/stats/disclosure-profiles.js';
import { discloseCount } from '../../shared/stats/disclosure.js';

describe('the default profile', () => {
  const profile = disclosureProfile('default');

  it.each([
    [0, '0'],
    [1, '*'],
    [7, '*'],
    [8, '10'],
    [12, '10'],
    [13, '15'],
    [1146, '1,145'],
    [1_234_568, '1,234,570'],
  ])('prints %i as %s', (count, text) => {
    expect(discloseCount(count, profile).text).toBe(text);
  });

  it('keeps the rounded number for charts, and none for a star', () => {
    expect(discloseCount(12, profile)).toEqual({ text: '10', suppressed: false, shown: 10 });
    expect(discloseCount(3, profile)).toEqual({ text: '*', suppressed: true, shown: null });
  });
});

describe('disclosure profiles', () => {
  it('have names of their own, a source and a date', () => {
    expect(new Set(disclosureProfiles.map((profile) => profile.id)).size).toBe(disclosureProfiles.length);
    for (const profile of disclosureProfiles) {
      expect(profile.source).not.toBe('');
      expect(profile.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('star a zero under 5, because it is not shown there', () => {
    expect(discloseCount(0, disclosureProfile('under-5')).text).toBe('*');
    expect(discloseCount(5, disclosureProfile('under-5')).text).toBe('5');
  });

  it('of the name none change nothing', () => {
    expect(discloseCount(3, disclosureProfile('none')).text).toBe('3');
  });

  it('fall back to the strict default where a name is not known', () => {
    expect(disclosureProfile('nonesuch').id).toBe('default');
  });
});
