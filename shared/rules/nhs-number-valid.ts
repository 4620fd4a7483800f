import { missingKind } from '../values/missing-kind.js';
import { nhsNumber } from '../values/nhs-number.js';
import type { ValueCount } from '../values/value-count.js';
import type { ValueRule } from './rule.js';

/** Figures with spaces or hyphens; anything else is a pseudonym, or told by another rule. */
const figures = /^\d[\d -]{5,16}(?:\.0+)?$/;

/** P11. Silent on columns of pseudonyms, which is how the number should leave its system. */
export const nhsNumberValid: ValueRule = {
  id: 'P11',
  kind: 'values',
  which: 'cleaned',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'computational', context: 'verification' },
  says: 'An NHS number cannot be one, or was never issued',
  matters: 'People are found again by this number; a wrong one joins strangers or loses somebody.',
  atSource: 'Let the system check the last digit as it is typed, and trace the number.',
  inFile: 'Leave the number out where it cannot be right; never mend it by hand.',
  thresholds: {
    share_of_numbers: {
      value: 0.5,
      unit: 'of the column',
      reason: 'a column with fewer numbers holds pseudonyms or something else',
    },
  },
  looksAt: (_, { target }) => target?.field === 'nhs_number',
  judge: ({ values, limits: { share_of_numbers: least = 0.5 } }) => {
    const said = values.filter(({ value }) => missingKind(value, 'id') === null);
    const numbers = said.filter(({ value }) => figures.test(value.trim()));
    if (rowsOf(numbers) < least * rowsOf(said)) return { texts: new Map(), judged: 0 };
    const texts = new Map(
      numbers.flatMap(({ value }) => {
        const verdict = verdictOf(value);
        return verdict === null ? [] : [[value, verdict] as const];
      }),
    );
    return { texts, judged: rowsOf(numbers) };
  },
  checks: {
    sum: {
      severity: 'error',
      message: (column) => `${column} fails the check of its last digit.`,
      suggestion: 'Look the number up, or leave it out.',
    },
    length: {
      severity: 'error',
      message: (column) => `${column} does not have ten digits.`,
      suggestion: 'Look the number up; a spreadsheet may have dropped a zero at the front.',
    },
    same: {
      severity: 'error',
      message: (column) => `${column} repeats one digit ten times, which stands for nobody.`,
      suggestion: 'Leave the number out.',
    },
    test: {
      severity: 'warning',
      message: (column) => `${column} is in the range kept for tests.`,
      suggestion: 'Check whether this is a made-up person.',
    },
  },
};

function verdictOf(text: string): string | null {
  const digits = text.trim().replace(/\.0+$/, '').replace(/[ -]/g, '');
  if (digits.length !== 10) return 'length';
  if (/^(\d)\1{9}$/.test(digits)) return 'same';
  if (nhsNumber(digits) === null) return 'sum';
  return digits.startsWith('999') ? 'test' : null;
}

function rowsOf(values: readonly ValueCount[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
