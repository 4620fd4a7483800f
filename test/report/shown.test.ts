import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent } from '../../shared/figures/words.js';
import { markText, recordedOf, recordedShare, shownShare } from '../../shared/report/shown.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';
import { discloseCount } from '../../shared/stats/disclosure.js';

const profile = disclosureProfile('default');
const none = disclosureProfile('none');

describe('a share as it is shown', () => {
  it('is worked out from the rounded counts', () => {
    expect(shownShare(123, 281, profile).text).toBe(percent(125 / 280));
    expect(shownShare(123, 281, profile).share).toBe(125 / 280);
  });

  it('is starred where the part, the rest or the whole is small', () => {
    expect(shownShare(7, 100, profile).text).toBe('*');
    expect(shownShare(95, 100, profile).text).toBe('*');
    expect(shownShare(3, 6, profile).text).toBe('*');
  });

  it('is told for none, for all and for eight', () => {
    expect(shownShare(0, 100, profile).text).toBe('0 %');
    expect(shownShare(100, 100, profile).text).toBe('100 %');
    expect(shownShare(8, 100, profile).text).toBe('10 %');
  });

  it('is a dash where there is nothing to take a share of', () => {
    expect(shownShare(0, 0, profile).text).toBe('–');
  });

  it('is exact where no disclosure control was asked for', () => {
    expect(shownShare(3, 6, none).text).toBe('50 %');
  });

  it('gives back nothing that its rounded counts do not hold', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const { share } = shownShare(part, whole, profile);
        const rounded = [discloseCount(part, profile).shown, discloseCount(whole, profile).shown];
        if (share !== null) expect(share).toBe(Math.min(1, Number(rounded[0]) / Number(rounded[1])));
      }),
    );
  });
});

describe('a share of rows recorded', () => {
  it('tells that nearly all are there, and no more than the star does', () => {
    const texts = [1, 2, 3, 4, 5, 6, 7].map((missing) => recordedShare(1000 - missing, 1000, profile).text);
    expect(new Set(texts)).toEqual(new Set(['more than 99 %']));
    expect(recordedOf(1140, 1143, profile)).toBe('all but * of 1,145');
  });

  it('gives the range that the star stands for in a small table', () => {
    expect(recordedShare(117, 120, profile).text).toBe('94–100 %');
    expect(recordedShare(3, 120, profile).text).toBe('0–6 %');
    expect(recordedOf(3, 120, profile)).toBe('* of 120');
  });

  it('tells exactly none and exactly all', () => {
    expect(recordedShare(0, 120, profile).text).toBe('0 %');
    expect(recordedShare(120, 120, profile).text).toBe('100 %');
  });
});

describe('the words beside a mark', () => {
  it('are the shown value and its interval', () => {
    expect(markText({ value: -0.42, low: -0.7, high: -0.14, n: 10, of: 20 }, 1)).toBe('−0.4 (−0.7 to −0.1)');
    expect(markText({ value: 1.2, low: null, high: null, n: 10, of: 20 }, 2)).toBe('1.20');
  });

  it('are a star where nothing is shown', () => {
    expect(markText(undefined, 1)).toBe('*');
    expect(markText({ value: null, low: null, high: null, n: null, of: 20 }, 1)).toBe('*');
  });
});
