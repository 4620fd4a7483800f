import { describe, expect, it } from 'vitest';
import { countOf, exactWords, intervalWords, sizeWords } from '../../renderer/words/number-words.js';
import { figureOf } from '../support/snapshot.js';

describe('numbers in words', () => {
  it('count one and many', () => {
    expect(countOf(1, 'row')).toBe('1 row');
    expect(countOf(1146, 'row')).toBe('1,146 rows');
    expect(countOf(2, 'repeated header')).toBe('2 repeated headers');
  });

  it('say what is withheld instead of nothing', () => {
    expect(exactWords(figureOf({ value: null }))).toBe('withheld');
  });

  it('give a share as a percentage and its interval alike', () => {
    const share = figureOf({ unit: 'share', value: 0.8123, low: 0.78, high: 0.84 });
    expect(exactWords(share)).toBe('81.2\u00a0%');
    expect(intervalWords(share)).toBe('78.0\u00a0% to 84.0\u00a0%');
  });

  it('name sizes as a file manager does', () => {
    expect([0, 812, 188_416, 3_250_586].map(sizeWords)).toEqual(['0 bytes', '812 bytes', '184 KB', '3.1 MB']);
  });
});
