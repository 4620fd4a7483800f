import type { ValueCount } from '../values/value-count.js';
import { numberOf } from './plain-number-text.js';
import type { Limits, ValueRule } from './rule.js';

/** P13. Deciles, quintiles and ranks are all whole numbers, and are told apart by how far they go. */
export const decilePlausible: ValueRule = {
  id: 'P13',
  kind: 'values',
  which: 'cleaned',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A deprivation decile is not a whole number from 1 to 10',
  matters: 'Ranks or quintiles taken for deciles turn the picture of who is reached upside down.',
  atSource: 'Export the decile, with the edition of the index in the header.',
  inFile:
    'Say whether the column holds deciles, quintiles or ranks; use the postcode or area code instead where there is one.',
  thresholds: {
    highest_rank: { value: 33755, unit: 'areas', reason: 'small areas in England in the 2025 index' },
    rows_to_suspect: {
      value: 30,
      unit: 'rows',
      reason: 'thirty deciles in a row are all 1 to 5 only if most people live there',
    },
  },
  looksAt: (_, { target }) => target?.field === 'imd_decile',
  judge: ({ values, limits, scale }) => {
    const texts = new Map<string, string>();
    const numbers = values.filter(({ value }) => numberOf(value) !== null);
    for (const { value } of numbers) {
      const verdict = outside(numberOf(value) ?? 1, limits);
      if (verdict !== null && !(verdict === 'rank' && isRank(scale))) texts.set(value, verdict);
    }
    const isOpen = texts.size === 0 && scale === null;
    const column = isOpen && looksLikeQuintiles(numbers, limits) ? ['quintiles'] : [];
    return { texts, column, judged: rowsOf(numbers) };
  },
  checks: {
    outside: {
      severity: 'error',
      message: (column) => `${column} is not a whole number from 1 to 10.`,
      suggestion: 'Leave it out, or look the decile up by postcode or area code.',
    },
    rank: {
      severity: 'warning',
      message: (column) => `${column} looks like a rank, not a decile.`,
      suggestion: 'Say which edition the ranks are of, so that deciles can be worked out.',
    },
    quintiles: {
      severity: 'warning',
      message: (column) => `${column} holds nothing above 5, so it may hold quintiles.`,
      suggestion: 'Ask whether these are deciles or quintiles.',
    },
  },
};

function outside(decile: number, { highest_rank: highest = 33755 }: Limits): string | null {
  if (Number.isInteger(decile) && decile >= 1 && decile <= 10) return null;
  return Number.isInteger(decile) && decile > 10 && decile <= highest ? 'rank' : 'outside';
}

function isRank(scale: string | null): boolean {
  return scale === 'rank_2019' || scale === 'rank_2025';
}

function looksLikeQuintiles(numbers: readonly ValueCount[], { rows_to_suspect: rows = 30 }: Limits): boolean {
  return rowsOf(numbers) >= rows && numbers.length >= 4 && numbers.every(({ value }) => Number(value) <= 5);
}

function rowsOf(values: readonly ValueCount[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
