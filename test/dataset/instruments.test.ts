import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/dataset/code-lists.js';
import { instrumentFamilies, instruments } from '../../shared/dataset/instruments.js';
import { missingWords } from '../../shared/dataset/missing-words.js';
import { swemwbsMetric } from '../../shared/dataset/swemwbs-metric.js';

describe('the instruments', () => {
  it('are keyed by their code and listed as a code list', () => {
    for (const [code, instrument] of Object.entries(instruments)) expect(instrument.code).toBe(code);
    expect(codeLists['instrument']?.codes.map((each) => each.code)).toEqual(Object.keys(instruments));
  });

  it('are better when higher, but for those where less is better', () => {
    const lower = Object.values(instruments).filter((each) => each.direction === -1);
    expect(lower.map((each) => each.code).sort()).toEqual([
      'djg6',
      'eq5d5l',
      'gad7',
      'gp_att',
      'mycaw',
      'ons4_anxious',
      'phq9',
      'ucla3',
    ]);
  });

  it('have the pinned ranges and thresholds', () => {
    const pinned = Object.values(instruments).map(({ code, range, threshold }) => [
      code,
      range[0],
      range[1],
      threshold,
    ]);
    expect(pinned).toEqual([
      ['swemwbs7', 7, 35, 3],
      ['wemwbs14', 14, 70, 3],
      ['ons4_satisfaction', 0, 10, null],
      ['ons4_worthwhile', 0, 10, null],
      ['ons4_happy', 0, 10, null],
      ['ons4_anxious', 0, 10, null],
      ['ucla3', 3, 9, null],
      ['lonely1', 1, 5, null],
      ['djg6', 0, 6, null],
      ['pam13', 0, 100, 5],
      ['mycaw', 0, 6, 1],
      ['star_wellbeing', 8, 40, 1],
      ['eq5d5l', 5, 25, null],
      ['eqvas', 0, 100, 10],
      ['phq9', 0, 27, 6],
      ['gad7', 0, 21, 4],
      ['gp_att', 0, 200, null],
    ]);
  });

  it('have bands that cover the range, worst first', () => {
    for (const { bands, range, direction } of Object.values(instruments)) {
      if (!bands) continue;
      const ordered = direction === 1 ? bands : [...bands].reverse();
      expect(ordered[0]?.from).toBe(range[0]);
      expect(ordered.at(-1)?.to).toBe(range[1]);
      ordered.slice(1).forEach((band, i) => {
        expect(band.from).toBe((ordered[i]?.to ?? NaN) + 1);
      });
    }
  });

  it('belong to families that exist', () => {
    for (const { members } of Object.values(instrumentFamilies)) {
      for (const member of members) expect(Object.hasOwn(instruments, member)).toBe(true);
    }
  });
});

describe('the SWEMWBS table', () => {
  it('has a metric score for each raw total from 7 to 35, rising', () => {
    const totals = Array.from({ length: 29 }, (_, i) => i + 7);
    expect([...swemwbsMetric.keys()]).toEqual(totals);
    const metric = [...swemwbsMetric.values()];
    expect(metric).toEqual([...metric].sort((a, b) => a - b));
  });

  it('agrees with published pairs: 23 is 20.73, 26 is 23.21, 32 is 29.31', () => {
    expect([7, 23, 26, 32, 35].map((raw) => swemwbsMetric.get(raw))).toEqual([7, 20.73, 23.21, 29.31, 35]);
  });
});

describe('the missing words', () => {
  it('keep the four meanings apart', () => {
    expect(['#ref!', 'tbc', 'refused', 'n/a'].map((word) => missingWords.get(word))).toEqual([
      'blank',
      'not_known',
      'not_stated',
      'not_applicable',
    ]);
  });

  it('leave "none" alone, which is a value in some fields', () => {
    expect(missingWords.has('none')).toBe(false);
  });
});
