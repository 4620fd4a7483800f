import type { ValueCount } from '../values/value-count.js';
import { matchColumn } from '../values/match-column.js';
import { missingKind } from '../values/missing-kind.js';
import { splitCodes } from '../values/split-codes.js';
import type { JudgedColumn, ValueRule } from './rule.js';

/** P17. Texts that stand for a code are no free text, however long they are. */
export const freeTextInCodes: ValueRule = {
  id: 'P17',
  kind: 'values',
  which: 'raw',
  severity: 'warning',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A coded column holds free text',
  matters: 'Free text cannot be counted, and names, numbers and addresses hide in it.',
  atSource: 'Offer a list to choose from, and a box of its own for notes.',
  inFile: 'Say once what each text means; do not pass the column on before somebody has read it.',
  thresholds: {
    letters: { value: 40, unit: 'characters', reason: 'answers of a list are shorter' },
    share_distinct: {
      value: 0.3,
      unit: 'of the rows that say something',
      reason: 'answers of a list repeat; free text hardly does',
    },
    least_rows: { value: 30, unit: 'rows', reason: 'in fewer rows even the answers of a list hardly repeat' },
  },
  looksAt: (field) => field.kind === 'code' || field.kind === 'codes',
  judge: (column) => {
    const { letters = 40, share_distinct: share = 0.3, least_rows: least = 30 } = column.limits;
    const said = column.values.filter(
      ({ value }) => missingKind(value, column.field.kind, column.list) === null,
    );
    const judged = said.reduce((sum, { count }) => sum + count, 0);
    const isLong = ({ value }: ValueCount): boolean => value.trim().length > letters;
    const suspicious = said.length > share * judged || said.some(isLong);
    const free = suspicious ? notUnderstood(column, said) : [];
    const long = free.filter(isLong);
    return {
      texts: new Map(long.map(({ value }) => [value, 'long'])),
      column: judged >= least && free.length > share * judged ? ['free'] : [],
      judged,
    };
  },
  checks: {
    long: {
      severity: 'warning',
      message: (column) => `${column} holds a sentence where a code belongs.`,
      suggestion: 'Say what it means, and check it for names, numbers and addresses.',
    },
    free: {
      severity: 'warning',
      message: (column) => `${column} holds free text rather than answers of a list.`,
      suggestion: 'Check it for names, numbers and addresses before anybody passes it on.',
    },
  },
};

function notUnderstood({ list }: JudgedColumn, said: readonly ValueCount[]): readonly ValueCount[] {
  if (list === undefined) return [];
  const { matches } = matchColumn(list, said);
  return said.filter(({ value }) => !matches.has(value) && splitCodes(list, value).left.length > 0);
}
