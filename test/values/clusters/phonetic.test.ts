import { describe, expect, it } from 'vitest';
import { compressionDistance, sharingPairs } from '../../../shared/values/clusters/compression.js';
import { cologne } from '../../../shared/values/clusters/phonetic/cologne.js';
import { daitchMokotoff } from '../../../shared/values/clusters/phonetic/daitch-mokotoff.js';
import { doubleMetaphone } from '../../../shared/values/clusters/phonetic/double-metaphone.js';

describe('Double Metaphone', () => {
  it.each([
    ['Thompson', 'TMPSN'],
    ['Catherine', 'K0RN'],
    ['Kathryn', 'K0RN'],
    ['Wright', 'RT'],
    ['Xavier', 'SF'],
    ['Müller', 'MLR'],
    ['Shrewsbury Foodbank', 'XRSPRFTPNK'],
    ['?', ''],
  ])('of %s is %s, its first code in full', (text, code) => {
    expect(doubleMetaphone(text)).toBe(code);
  });
});

describe('Cologne phonetics', () => {
  it.each([
    ['Müller-Lüdenscheidt', '65752682'],
    ['Wikipedia', '3412'],
    ['Breschnew', '17863'],
    ['Heinz Classen', '068586'],
    ['Chaos', '48'],
    ['Xaver', '4837'],
    ['bergisch-gladbach', '174845214'],
    ['Philip', '351'],
    ['?', ''],
  ])('of %s is %s, as published', (text, code) => {
    expect(cologne(text)).toBe(code);
  });

  it('hears Meyer, Maier and Mayr alike', () => {
    expect(new Set(['Meyer', 'Maier', 'Mayr', 'MEIER'].map(cologne)).size).toBe(1);
  });
});

describe('Daitch–Mokotoff soundex', () => {
  it.each([
    ['Alphonse', '087640'],
    ['Éléonore', '086900'],
    ['Auerbach', '097400'],
    ['Moskowitz', '645740'],
    ['Peters', '734000'],
    ['Jackson', '154600'],
    ['Lipszyc', '874400'],
    ['Szlamawicz', '486740'],
    ['Mannheim', '665600'],
    ['Berlinski', '798645'],
    ['?', ''],
  ])('of %s is %s, the first of its codes', (text, code) => {
    expect(daitchMokotoff(text)).toBe(code);
  });
});

describe('a compression distance', () => {
  it('is nothing from a text to itself, and grows as texts have less in common', () => {
    const [same, near, far] = ['Age UK Shropshire', 'Age UK Shropshire Ltd', 'Mind in Ludlow'].map((other) =>
      compressionDistance('Age UK Shropshire', other),
    );
    expect(same).toBe(0);
    expect(near).toBeGreaterThan(0);
    expect(far).toBeGreaterThan(2 * (near ?? 0));
  });

  it('is only taken between texts that share so many letters in a row', () => {
    const texts = ['Age UK Shropshire', 'AGE  UK SHROPSHIRE', 'Shrop Age UK'];
    const pairs: string[] = [];
    sharingPairs(texts, {
      radius: 100,
      shared: 8,
      onPair: (one, other) => pairs.push(`${String(one)} ${String(other)}`),
    });
    expect(pairs).toEqual(['1 0']);
  });
});
