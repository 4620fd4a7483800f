import type { RankedFix } from '../../../shared/ipc/desk.js';
import type { UnlockList, Unlocked } from '../../../shared/questions/unlock.js';
import { countOf } from '../../words/number-words.js';
import { verdictWords } from '../../words/verdict-words.js';

/** One repair as it is listed. */
export interface FixLine {
  readonly id: string;
  readonly field: string;
  readonly what: string;
  readonly rows: number;
  /** What it brings, in words. */
  readonly gives: string;
}

const most = 3;

/** The list that unlocks most; where none does, the few fixes that would help most questions. */
export function fixLines(fixes: readonly RankedFix[], { steps }: UnlockList): readonly FixLine[] {
  if (steps.length > 0) return steps.map(({ fix, then }) => ({ ...fix, gives: givesWords(then) }));
  return fixes.slice(0, most).map(({ fix, unlocks }) => ({
    ...fix,
    gives: `helps ${countOf(unlocks.length, 'question')} (${unlocks.join(', ')})`,
  }));
}

function givesWords(then: readonly Unlocked[]): string {
  if (then.length === 0) return 'needed for the next one';
  return `then ${then.map(({ id, verdict }) => `${id} ${verdictWords[verdict].word}`).join(', ')}`;
}
