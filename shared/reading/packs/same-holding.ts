import type { CellFamily, ColumnLook } from './column-look.js';

/** How much what two columns hold speaks for their being the same, 0–1, and why in a few words. */
export interface Holding {
  readonly like: number;
  readonly why: string;
}

const leastCells = 5;

/** Compare what two columns hold: their kind, the pattern of their codes, the words that both use. */
export function sameHolding(one: ColumnLook, other: ColumnLook): Holding {
  if (one.filled < leastCells || other.filled < leastCells)
    return { like: 0.4, why: 'there is too little in them to compare' };
  if (one.family !== other.family) return { like: 0, why: 'they hold different kinds of values' };
  if (one.family === null) return { like: 0.4, why: 'both hold mixed values' };
  const both = `both hold ${familyWords[one.family]}`;
  switch (one.family) {
    case 'words':
      return sameWords(one, other);
    case 'code':
      return one.mask !== null && one.mask === other.mask
        ? { like: 0.8, why: 'both hold codes of one pattern' }
        : { like: 0.3, why: both };
    case 'number':
    case 'date':
    case 'time':
      return { like: 0.5, why: both };
  }
}

function sameWords({ values }: ColumnLook, { values: others }: ColumnLook): Holding {
  const smaller = Math.min(values.size, others.size);
  const common = [...values].filter((value) => others.has(value)).length;
  if (smaller >= 3 && common >= smaller * 0.6) return { like: 0.9, why: 'both hold mostly the same words' };
  return { like: common > 0 ? 0.6 : 0.35, why: `both hold ${familyWords.words}` };
}

/** What cells of a family are called in a sentence. */
export const familyWords: Readonly<Record<CellFamily, string>> = {
  number: 'numbers',
  date: 'dates',
  time: 'times',
  code: 'codes',
  words: 'words',
};
