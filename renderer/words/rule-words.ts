import type { RuleResult } from '../../shared/rules/issue.js';
import type { Tone } from '../widgets/Status.js';

/** How a rule fared, or that it was not asked. */
export const outcomeWords: Readonly<
  Record<RuleResult['outcome'] | 'off', { readonly tone: Tone; readonly word: string }>
> = {
  fail: { tone: 'care', word: 'found something' },
  pass: { tone: 'good', word: 'found nothing' },
  not_applicable: { tone: 'quiet', word: 'does not apply' },
  error: { tone: 'stop', word: 'went wrong' },
  off: { tone: 'quiet', word: 'switched off' },
};

/** A name of a threshold as words: "longest wait". */
export function limitWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
