import { missingKind } from '../values/missing-kind.js';
import { numberOf } from './plain-number-text.js';
import type { ValueRule } from './rule.js';

/** Texts in a number column that cleaning could not read as a number. */
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
  judge: ({ field, values }) => {
    const present = values.filter(({ value }) => missingKind(value, field.kind) === null);
    const texts = new Map(
      present.filter(({ value }) => numberOf(value) === null).map(({ value }) => [value, 'text']),
    );
    return { texts, judged: present.reduce((sum, { count }) => sum + count, 0) };
  },
  checks: {
    text: {
      severity: 'error',
      message: (column) => `${column} holds something that is not a number.`,
      suggestion: 'Enter the number that is meant, or leave the cell empty.',
    },
  },
};
