import { codeLists } from '../../../shared/dataset/code-lists.js';
import type { Figure } from '../../../shared/figures/figure.js';
import type { ComparedBy } from './compared-by.js';

/** Groups of which nobody, or a number too small to print, was referred; and those clearly rarer than in the population. */
export interface Fewest {
  readonly absent: readonly string[];
  readonly fewer: readonly Figure[];
}

const children = '0-15';

export function fewest(ratios: readonly Figure[], counts: readonly Figure[], by: ComparedBy): Fewest {
  const expected =
    ratios.length > 0
      ? ratios.map(({ group }) => group[0] ?? '')
      : (codeLists[by]?.codes ?? []).filter(({ usable }) => usable !== false).map(({ code }) => code);
  const shownOf = (code: string): number | null =>
    counts.find(({ group }) => group[0] === code)?.shown?.n ?? null;
  const absent = expected.filter((code) => code !== children && (shownOf(code) ?? 0) === 0);
  return {
    absent: by === 'gender' ? absent.filter((code) => ratios.some(({ group }) => group[0] === code)) : absent,
    fewer: ratios.filter(({ shown, group }) => {
      const high = shown?.high ?? null;
      return high !== null && high < 1 && !absent.includes(group[0] ?? '');
    }),
  };
}
