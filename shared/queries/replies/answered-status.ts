import type { LoggedIssue } from '../log/issue-log.js';
import type { AskedQuestion } from '../sheets/asked-question.js';
import { byKey } from '../sheets/by-key.js';

/** Issues that were asked about: `asked` while an answer is out, `answered` once all are in. What a person settled stays. */
export function answeredStatus(
  kept: readonly LoggedIssue[],
  queries: readonly AskedQuestion[],
): readonly LoggedIssue[] {
  const about = byKey(queries, ({ issue }) => issue);
  return kept.map((issue) => {
    const questions = about.get(issue.id) ?? [];
    const isIn = questions.filter(({ reply }) => reply !== null).length;
    if (isIn === 0 || (issue.status !== 'open' && issue.status !== 'asked')) return issue;
    return { ...issue, status: isIn === questions.length ? 'answered' : 'asked', decidedIn: null };
  });
}
