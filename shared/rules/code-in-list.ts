import type { CodeList } from '../dataset/field.js';
import { recordFields } from '../dataset/fields.js';
import { instrumentFamilies } from '../dataset/instruments.js';
import { matchColumn } from '../values/match-column.js';
import { missingKind } from '../values/missing-kind.js';
import { plainWords } from '../values/plain-words.js';
import { splitCodes } from '../values/split-codes.js';
import type { JudgedColumn, ValueRule } from './rule.js';

type Verdict = 'unknown' | 'ambiguous' | null;

/** P12. Judged after cleaning, and by the same vocabulary where cleaning was switched off. */
export const codeInList: ValueRule = {
  id: 'P12',
  kind: 'values',
  which: 'cleaned',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A coded column holds a text that stands for no code',
  matters: 'The row is counted as not recorded, so that a group looks smaller than it is.',
  atSource: 'Offer a list to choose from instead of a free box.',
  inFile: 'Say once what the text means; every row with that text then follows.',
  thresholds: {},
  looksAt: (field) => field.kind === 'code' || field.kind === 'codes',
  judge: (column) => {
    const texts = new Map<string, string>();
    let judged = 0;
    const verdictOf = verdicts(column);
    for (const { value, count } of column.values) {
      if (missingKind(value, column.field.kind, column.list) !== null) continue;
      judged += count;
      const verdict = verdictOf(value);
      if (verdict !== null) texts.set(value, verdict);
    }
    return { texts, judged };
  },
  checks: {
    unknown: {
      severity: 'error',
      message: (column) => `${column} holds a text that stands for no code of its list.`,
      suggestion: 'Say once what this text means, or that it means nothing.',
    },
    ambiguous: {
      severity: 'error',
      message: (column) => `${column} holds a text that could stand for several codes.`,
      suggestion: 'Say which code this text means here; it is never guessed.',
    },
  },
};

/** Lists of which a cell may name several codes, whatever the field it is mapped to. */
const severalAtOnce: ReadonlySet<string> = new Set(
  Object.values(recordFields).flatMap((fields) =>
    Object.values(fields).flatMap(({ kind, list }) => (kind === 'codes' && list !== undefined ? [list] : [])),
  ),
);

function verdicts({ field, list, values, beside }: JudgedColumn): (text: string) => Verdict {
  if (list === undefined) return () => null;
  if (severalAtOnce.has(list.id) || field.kind === 'codes') return (text) => severalCodes(list, text);
  const { matches } = matchColumn(list, values);
  const codes = new Set(list.codes.map(({ code }) => code));
  const familyNamed = list.id === 'instrument' && beside.has('item_label') ? isFamily : () => false;
  return (text) => {
    if (codes.has(text) || familyNamed(text)) return null;
    const match = matches.get(text);
    if (match === undefined) return 'unknown';
    return 'code' in match ? null : 'ambiguous';
  };
}

function severalCodes(list: CodeList, text: string): Verdict {
  const { left, ambiguous } = splitCodes(list, text);
  if (left.length > 0) return 'unknown';
  return ambiguous.length > 0 ? 'ambiguous' : null;
}

/** A framework that is told apart by the item beside it, such as the four questions of one survey. */
function isFamily(text: string): boolean {
  const words = plainWords(text);
  return Object.values(instrumentFamilies).some(({ label, synonyms }) =>
    [label, ...synonyms].some((spelling) => plainWords(spelling) === words),
  );
}
