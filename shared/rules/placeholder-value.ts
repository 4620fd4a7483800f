import { instruments } from '../dataset/instruments.js';
import { matchColumn } from '../values/match-column.js';
import { missingKind } from '../values/missing-kind.js';
import { splitCodes } from '../values/split-codes.js';
import type { ValueCount } from '../values/value-count.js';
import { numberOf } from './plain-number-text.js';
import type { JudgedColumn, ValueRule } from './rule.js';

/** What people type to get past a field that must not be empty. Compared without spaces, hyphens and dots. */
const typedToGetPast: ReadonlySet<string> = new Set([
  ...[
    'test',
    'testing',
    'tester',
    'dummy',
    'asdf',
    'asdfg',
    'asdfgh',
    'qwerty',
    'qwertyuiop',
    'abc',
    'abcd',
    'abcdef',
  ],
  ...[
    'xx',
    'zz',
    'sample',
    'example',
    'donotuse',
    'ignore',
    'loremipsum',
    'foo',
    'bar',
    'foobar',
    'blah',
    'temp',
  ],
]);
const oneLetter = /^(\p{L})\1{2,}$/u;
/** What old programs and survey tools write for “no answer” where a number is wanted. */
const noAnswer: ReadonlySet<number> = new Set([
  -1, -8, -9, -88, -99, -999, 88, 99, 888, 999, 8888, 9999, 99999,
]);

/** Texts that stand in for an answer. Words that say so plainly (“not known”) are no issue, and neither are codes of the list. */
export const placeholderValue: ValueRule = {
  id: 'placeholder-value',
  kind: 'values',
  which: 'raw',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'A cell holds something that was typed to get past the field',
  matters: 'It counts as recorded and says nothing; as a number it bends every average.',
  atSource: 'Let the field be left empty, or offer “not known”.',
  inFile: 'Leave the value out.',
  thresholds: {},
  looksAt: ({ kind }) => kind !== 'date' && kind !== 'month_or_date' && kind !== 'time',
  judge: (column) => {
    const { field, list, values } = column;
    const said = values.filter(({ value }) => missingKind(value, field.kind, list) === null);
    const isPlaceholder = isNumber(column) ? numberCannotBe(column) : isTypedToGetPast;
    const suspects = said.filter(({ value }) => isPlaceholder(value));
    const found = suspects.length === 0 ? [] : withoutCodes(column, suspects);
    return {
      texts: new Map(found.map(({ value }) => [value, 'standIn'])),
      judged: said.reduce((sum, { count }) => sum + count, 0),
    };
  },
  checks: {
    standIn: {
      severity: 'warning',
      message: (column) => `${column} holds a stand-in that was typed to get past the field.`,
      suggestion: 'Leave the value out.',
    },
  },
};

function isNumber({ field }: JudgedColumn): boolean {
  return field.kind === 'integer' || field.kind === 'number';
}

function isTypedToGetPast(text: string): boolean {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '');
  return typedToGetPast.has(word) || oneLetter.test(word);
}

/** True for a number that means “no answer” and lies outside what the column can hold. */
function numberCannotBe({ field, entry }: JudgedColumn): (text: string) => boolean {
  const instrument = instruments[entry.target?.instrument ?? ''];
  const range =
    entry.target?.itemNo === undefined ? (instrument?.range ?? field.range) : instrument?.itemRange;
  return (text) => {
    const number = numberOf(text);
    if (number === null) return isTypedToGetPast(text);
    return range !== undefined && noAnswer.has(number) && (number < range[0] || number > range[1]);
  };
}

/** Those that the column’s list does not know. */
function withoutCodes(
  { list, values }: JudgedColumn,
  suspects: readonly ValueCount[],
): readonly ValueCount[] {
  if (list === undefined) return suspects;
  const { matches } = matchColumn(list, values);
  return suspects.filter(({ value }) => !matches.has(value) && splitCodes(list, value).left.length > 0);
}
