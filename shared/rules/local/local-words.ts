import type { Kahn } from '../kahn.js';
import type { LocalTest } from './local-rule.js';

/** What an issue of a local rule says: at most 25 words, the columns as they are named, never a value. */
export function localMessage(test: LocalTest, column: string, other: string): string {
  switch (test.kind) {
    case 'filled':
      return `${column} is empty.`;
    case 'one_of':
      return `${column} holds none of the values that this project allows.`;
    case 'form':
      return `${column} does not have the form ${test.forms.slice(0, 3).join(' or ')}.`;
    case 'number_between':
    case 'date_between':
      return `${column} is not ${test.kind === 'date_between' ? 'a date' : 'a number'} ${rangeWords(test)}.`;
    case 'compared':
      return comparedWords(test, column, other);
    case 'required_when':
      return `${column} is empty where ${other} makes it required.`;
    case 'unique':
      return `${column} is not unique.`;
    case 'at_most':
      return `${column} has more than ${counted(test.characters, 'character')}.`;
  }
}

/** Where a test stands in Kahn's frame. */
export function kahnOf({ kind }: LocalTest): Kahn {
  const context = 'verification';
  switch (kind) {
    case 'filled':
    case 'required_when':
      return { category: 'completeness', sub: null, context };
    case 'one_of':
    case 'form':
    case 'at_most':
    case 'number_between':
    case 'date_between':
      return { category: 'conformance', sub: 'value', context };
    case 'compared':
      return { category: 'plausibility', sub: 'temporal', context };
    case 'unique':
      return { category: 'plausibility', sub: 'uniqueness', context };
  }
}

type Range = Extract<LocalTest, { kind: 'number_between' | 'date_between' }>;

function rangeWords({ from, to }: Range): string {
  if (from === null) return `up to ${String(to)}`;
  return to === null ? `from ${String(from)} on` : `from ${String(from)} to ${String(to)}`;
}

function comparedWords(
  { order, days }: Extract<LocalTest, { kind: 'compared' }>,
  column: string,
  other: string,
): string {
  if (order === 'equal')
    return days === 0
      ? `${column} differs from ${other}.`
      : `${column} is more than ${counted(days, 'day')} from ${other}.`;
  if (days === 0) return `${column} is ${order === 'before' ? 'after' : 'before'} ${other}.`;
  return `${column} is not at least ${counted(days, 'day')} ${order} ${other}.`;
}

function counted(n: number, what: string): string {
  return n === 1 ? `1 ${what}` : `${String(n)} ${what}s`;
}
