import type { RankedFix } from '../../../shared/ipc/desk.js';
import type { UnlockList, Unlocked } from '../../../shared/questions/unlock.js';
import { type QuestionNames, namedQuestions } from '../../words/question-words.js';
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
export function fixLines(
  fixes: readonly RankedFix[],
  { steps }: UnlockList,
  names: QuestionNames,
): readonly FixLine[] {
  if (steps.length > 0) return steps.map(({ fix, then }) => ({ ...fix, gives: givesWords(then, names) }));
  return fixes.slice(0, most).map(({ fix, unlocks }) => ({
    ...fix,
    gives: `helps ${namedQuestions(unlocks, names)}`,
  }));
}

function givesWords(then: readonly Unlocked[], names: QuestionNames): string {
  if (then.length === 0) return 'needed for the next one';
  return [...new Set(then.map(({ verdict }) => verdict))]
    .map((verdict) => {
      const ids = then.filter((each) => each.verdict === verdict).map(({ id }) => id);
      return `then ${verdictWords[verdict].word} to ${namedQuestions(ids, names)}`;
    })
    .join('; ');
}
