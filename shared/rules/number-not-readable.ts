import { missingKind } from '../values/missing-kind.js';
import { numberOf } from './plain-number-text.js';
import type { ValueRule } from './rule.js';

/** Texts in a number column that cleaning could not read as a number, and fractions where things are counted (deciles are P13’s). */
export const numberNotReadable: ValueRule = {
  id: 'number-not-readable',
  kind: 'values',
  which: 'cleaned',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A number column holds something that is not a number',
  matters: 'The row drops out of every average, and nothing shows that it did.',
  atSource: 'Let the field take numbers only, with a second box for remarks.',
  inFile: 'Enter the number that is meant, or accept the suggested one.',
  thresholds: {},
  looksAt: (field) => field.kind === 'integer' || field.kind === 'number',
  judge: ({ entry, field, values }) => {
    const counts = field.kind === 'integer' && entry.target?.field !== 'imd_decile';
    const present = values.filter(({ value }) => missingKind(value, field.kind) === null);
    const texts = new Map<string, string>();
    for (const { value } of present) {
      const number = numberOf(value);
      if (number === null) texts.set(value, 'text');
      else if (counts && !Number.isInteger(number)) texts.set(value, 'fraction');
    }
    return { texts, judged: present.reduce((sum, { count }) => sum + count, 0) };
  },
  checks: {
    text: {
      severity: 'error',
      message: (column) => `${column} holds something that is not a number.`,
      suggestion: 'Enter the number that is meant, or leave the cell empty.',
    },
    fraction: {
      severity: 'error',
      message: (column) => `${column} holds a fraction where only whole numbers are possible.`,
      suggestion: 'Enter the whole number that is meant, or leave the cell empty.',
    },
  },
};
