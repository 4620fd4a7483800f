import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprint, ngramFingerprint } from '../../../shared/values/clusters/fingerprint.js';
import { randomTexts } from '../../bench/clusters/random-texts.js';

/** What `python3 test/bench/clusters/keys.py` prints for seed 4711: the same keys by another hand. */
const byAnotherHand = {
  fingerprint: '1cb2db06f9f462ebbb691e8f6fd937d88224c81d9e684a53581cc905f73d5623',
  ngram_1: '59947ff9523d8f912c2f6dca677adb4f1bc053f733aeaa3cca5c5b9157e7b086',
  ngram_2: '93f25eac80761da00f007e5b719b84f9f0624677844564d5a2ea44e79b4a75f3',
  ngram_3: 'db2d80137c92e194c4ddbad5753a47cdc6de7eef0010f8737f19ed1678a8d623',
};
const texts = randomTexts(4711, 100_000);

function digest(keyOf: (text: string) => string): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(Buffer.from(`${keyOf(text)}\n`, 'utf16le').swap16());
  return hash.digest('hex');
}

describe('a fingerprint', () => {
  it('equals that of an independent implementation on 100,000 texts of all scripts', () => {
    expect(digest(fingerprint)).toBe(byAnotherHand.fingerprint);
  });

  it.each([
    ['Age UK (Shropshire)', 'shropshire uk age'],
    ['  Café  Straße ', 'cafe strasse'],
    ['İstanbul', 'istanbul'],
    ['ﬁne', 'FINE'],
    ['Men’s\u00a0Shed', 'mens shed'],
    ['- Acme', 'Acme'],
  ])('is the same for %j and %j', (one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it('keeps signs that are no punctuation, and tells words apart', () => {
    expect(fingerprint('A + B')).toBe('+ a b');
    expect(fingerprint('Men in Sheds')).not.toBe(fingerprint('Men’s Shed'));
  });
});

describe('an n-gram fingerprint', () => {
  it.each([1, 2, 3] as const)('equals that of an independent implementation, size %i', (size) => {
    expect(digest((text) => ngramFingerprint(text, size))).toBe(byAnotherHand[`ngram_${size}`]);
  });

  it('overlooks spaces, and is empty where there are too few letters', () => {
    expect(ngramFingerprint('Age UK', 2)).toBe(ngramFingerprint('AgeUK', 2));
    expect(ngramFingerprint('a', 2)).toBe('');
  });

  it('is the same by numbers as by runs where a text is long', () => {
    const text = 'the quick brown fox '.repeat(80);
    expect(ngramFingerprint(text, 2)).toBe(ngramFingerprint('the quick brown fox the quick', 2));
  });
});
