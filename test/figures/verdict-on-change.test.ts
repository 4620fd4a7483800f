import { describe, expect, it } from 'vitest';
import { instruments } from '../../shared/dataset/instruments.js';
import { verdictOnChange } from '../../shared/figures/verdict-on-change.js';

function verdict(code: string, baseline: number, followup: number): string | null {
  const instrument = instruments[code];
  if (instrument === undefined) throw new Error('no such instrument');
  return verdictOnChange(instrument, { baseline, followup });
}

describe('a change', () => {
  it.each([
    ['swemwbs7', 20.73, 23.73, 'improved'],
    ['swemwbs7', 20.73, 23.21, 'same'],
    ['swemwbs7', 24.11, 21.11, 'worse'],
    ['mycaw', 4, 3, 'improved'],
    ['mycaw', 3.67, 4.67, 'worse'],
    ['pam13', 50, 54.9, 'same'],
    ['ons4_happy', 4, 5, 'improved'],
    ['ons4_happy', 5, 6, 'same'],
    ['ons4_happy', 7, 6, 'worse'],
    ['ons4_anxious', 6, 5, 'improved'],
    ['ons4_anxious', 2, 3, 'same'],
    ['ons4_anxious', 1, 2, 'worse'],
    ['star_wellbeing', 2.5, 3.5, 'improved'],
    ['star_wellbeing', 20, 27, 'same'],
    ['star_wellbeing', 20, 28, 'improved'],
    ['ucla3', 9, 3, null],
  ])('on %s from %f to %f is %s', (code, baseline, followup, expected) => {
    expect(verdict(code, baseline, followup)).toBe(expected);
  });
});
