import { missingKind } from '../values/missing-kind.js';
import type { ValueCount } from '../values/value-count.js';
import type { JudgedColumn, Limits, ValueRule } from './rule.js';

const phoneHeader = /\b(?:tele)?phone\b|\bmobile\b|\btel\b|\bcontact n(?:o|um)/i;
/** A number of this country without its first nought. */
const bareNumber = /^[1237]\d{8,9}$/;
const digits = /^\d+$/;

/** Spreadsheets take 00417 and 01952 for numbers and drop the noughts. */
export const leadingZeroLost: ValueRule = {
  id: 'leading-zero-lost',
  kind: 'values',
  which: 'raw',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A number has lost the noughts at its front',
  matters: 'One person has two identifiers that never meet, or a phone number that nobody can ring.',
  atSource: 'Format the column as text before the export is opened or saved in a spreadsheet.',
  inFile: 'Put the noughts back where the length is plain; otherwise ask for the export again.',
  thresholds: {
    share_with_zero: {
      value: 0.05,
      unit: 'of the identifiers',
      reason: 'where fewer begin with a nought, a shorter one may be right as it is',
    },
  },
  looksAt: ({ kind }, { target }) =>
    kind === 'id' && target !== null && !['nhs_number', 'lsoa', 'pcn_code'].includes(target.field),
  unmapped: ({ column }) => phoneHeader.test(column.replaceAll(/[_-]/g, ' ')),
  judge: (column) => {
    const said = column.values.filter(({ value }) => missingKind(value, column.field.kind) === null);
    const lost = column.entry.target === null ? phonesWithout(said) : identifiersWithout(said, column.limits);
    return { texts: new Map(lost.map((text) => [text, check(column)])), judged: rowsOf(said) };
  },
  checks: {
    phone: {
      severity: 'warning',
      message: (column) => `${column} lacks the nought at its front.`,
      suggestion: 'Put the nought back.',
    },
    id: {
      severity: 'warning',
      message: (column) => `${column} is shorter than its neighbours, which begin with a nought.`,
      suggestion: 'Put the noughts back, or ask for the export again with the column as text.',
    },
  },
};

function check({ entry }: JudgedColumn): string {
  return entry.target === null ? 'phone' : 'id';
}

function phonesWithout(values: readonly ValueCount[]): readonly string[] {
  return values
    .map(({ value }) => value)
    .filter((text) => bareNumber.test(text.replace(/\.0+$/, '').replaceAll(/[\s()-]/g, '')));
}

/** Shorter figures, where all that begin with a nought have one length and nothing is longer. */
function identifiersWithout(
  values: readonly ValueCount[],
  { share_with_zero: share = 0.05 }: Limits,
): readonly string[] {
  const numbers = values.filter(({ value }) => digits.test(value.trim()));
  const withZero = numbers.filter(({ value }) => value.trim().startsWith('0') && value.trim().length > 1);
  const lengths = new Set(withZero.map(({ value }) => value.trim().length));
  const [length = 0] = lengths;
  if (lengths.size !== 1 || rowsOf(withZero) < share * rowsOf(values)) return [];
  if (numbers.some(({ value }) => value.trim().length > length)) return [];
  return numbers.map(({ value }) => value).filter((text) => text.trim().length < length);
}

function rowsOf(values: readonly ValueCount[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
