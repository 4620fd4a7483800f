import type { ReplyProblem, TakenReplies } from '../../../shared/queries/replies/take-replies.js';
import { countOf } from '../../words/number-words.js';

/** What the replies did, and each that could not be used with the reason. */
export function RepliesDid({ taken: { counts, problems } }: { taken: TakenReplies }) {
  const { set, leave, unknown } = counts;
  return (
    <>
      <p>
        {countOf(set + leave + unknown, 'reply', 'replies')} read: {countOf(set, 'changes', 'change')} a cell,{' '}
        {countOf(leave, 'leaves', 'leave')} it as it is, {countOf(unknown, 'says', 'say')} “don’t know”. Undo
        takes them all back.
      </p>
      {problems.length === 0 ? null : (
        <>
          <h3>{countOf(problems.length, 'reply', 'replies')} to look at</h3>
          <ul className="small">
            {problems.map((problem, i) => (
              <li key={i}>
                {placeOf(problem)}: {problem.why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function placeOf({ file, sheet, row }: ReplyProblem): string {
  const where = [file, sheet, row === null ? '' : `row ${String(row)}`];
  return where.filter((part) => part !== '').join(', ');
}
