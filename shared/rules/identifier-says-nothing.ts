import { identifierStandIns } from '../clean/typed-field.js';
import { headerKey } from '../dataset/header-key.js';
import { missingKind } from '../values/missing-kind.js';
import type { JudgedColumn, ValueRule } from './rule.js';

const standIns: ReadonlySet<string> = new Set(identifierStandIns);

/** P01. Only identifiers without which a row cannot be used. */
export const identifierSaysNothing: ValueRule = {
  id: 'P01',
  kind: 'values',
  which: 'cleaned',
  severity: 'error',
  dimension: 'completeness',
  kahn: { category: 'completeness', sub: null, context: 'verification' },
  says: 'An identifier is empty or a word that identifies nobody',
  matters: 'Such a row cannot be joined to anything, and all such rows can look like one person.',
  atSource: 'Let the system give every person and every referral a number of its own.',
  inFile: 'Ask for the identifiers; rows without one are counted, and joined to nothing.',
  thresholds: {},
  looksAt: (field) => field.kind === 'id' && field.level === 'M',
  judge: (column) => {
    const texts = new Map<string, string>();
    const headings = headingsOf(column);
    for (const { value } of column.values) {
      const verdict = verdictOf(value, headings);
      if (verdict !== null) texts.set(value, verdict);
    }
    const filled = column.values.some(({ value }) => !texts.has(value));
    const judged = column.values.reduce((sum, { count }) => sum + count, 0);
    return filled ? { texts, judged } : { texts: new Map(), column: ['nothing'], judged };
  },
  checks: {
    blank: {
      severity: 'error',
      message: (column) => `${column} is empty.`,
      suggestion: 'Ask for the identifier of this row.',
    },
    header: {
      severity: 'error',
      message: (column) => `${column} repeats its own heading.`,
      suggestion: 'Check whether this row is a heading that was pasted in.',
    },
    standIn: {
      severity: 'error',
      message: (column) => `${column} holds a word that identifies nobody.`,
      suggestion: 'Ask for the identifier of this row.',
    },
    nothing: {
      severity: 'error',
      message: (column) => `${column} identifies nobody in any row.`,
      suggestion: 'Check which column holds the identifier.',
    },
  },
};

function headingsOf({ entry, field }: JudgedColumn): ReadonlySet<string> {
  return new Set([entry.column, entry.target?.field ?? '', field.label, ...field.synonyms].map(headerKey));
}

function verdictOf(text: string, headings: ReadonlySet<string>): string | null {
  const word = text.trim().toLowerCase();
  if (word === '') return 'blank';
  if (missingKind(text, 'id') !== null || standIns.has(word)) return 'standIn';
  return mayBeHeading(text, headings) && headings.has(headerKey(text)) ? 'header' : null;
}

/** Most identifiers hold a digit and no heading does, which spares working out their keys. */
function mayBeHeading(text: string, headings: ReadonlySet<string>): boolean {
  return !/[0-9]/.test(text) || [...headings].some((heading) => /[0-9]/.test(heading));
}
