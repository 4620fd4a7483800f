import { missingKind } from '../values/missing-kind.js';
import type { ValueRule } from './rule.js';

/** Answers that differ between people wherever a scheme works. */
const shouldVary: ReadonlySet<string> = new Set([
  'gender',
  'ethnic_category',
  'ethnic_category_2021',
  'need_primary',
  'referral_source',
  'closure_reason',
]);

/** P16. An issue of the column: no single row of it need be wrong. */
export const oneAnswerForAll: ValueRule = {
  id: 'P16',
  kind: 'values',
  which: 'cleaned',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'One answer fills a column that should vary',
  matters: 'An answer that the form fills in by itself says nothing of the people.',
  atSource: 'Begin the list with “please choose”, not with an answer.',
  inFile:
    'Ask whether the first answer of the form is filled in by itself; do not split figures by this column.',
  thresholds: {
    share: {
      value: 0.95,
      unit: 'of the rows that say something',
      reason: 'people of one scheme differ more than that',
    },
    least_rows: { value: 30, unit: 'rows', reason: 'in fewer rows one answer can fill a column by chance' },
  },
  looksAt: (_, { target }) => target !== null && shouldVary.has(target.field),
  judge: ({ field, list, values, limits: { share = 0.95, least_rows: least = 30 } }) => {
    const said = values.filter(({ value }) => missingKind(value, field.kind, list) === null);
    const judged = said.reduce((sum, { count }) => sum + count, 0);
    const most = Math.max(0, ...said.map(({ count }) => count));
    const fills = judged >= least && most > share * judged;
    const first = list?.codes[0]?.code;
    const by = said.some(({ value, count }) => count === most && value === first) ? 'first' : 'fills';
    return { texts: new Map(), column: fills ? [by] : [], judged };
  },
  checks: {
    first: {
      severity: 'warning',
      message: (column) =>
        `${column} holds the first answer of its list in nearly every row, as if nobody chose.`,
      suggestion: 'Ask how the answer gets into the form before splitting figures by it.',
    },
    fills: {
      severity: 'warning',
      message: (column) => `${column} holds one answer in nearly every row, as if the form filled it in.`,
      suggestion: 'Ask how the answer gets into the form before splitting figures by it.',
    },
  },
};
