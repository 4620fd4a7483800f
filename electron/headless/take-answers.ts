import { basename } from 'node:path';
import { withProject } from '../../shared/project/project-file.js';
import { seal } from '../../shared/project/seal.js';
import {
  type ReplyProblem,
  type TakenReplies,
  takeReplies,
} from '../../shared/queries/replies/take-replies.js';
import { explain } from '../../shared/trouble.js';
import { saveProject } from '../files/save-atomically.js';
import type { RepliesCall } from './arguments.js';
import { savedProject } from './saved-project.js';
import { gatherFiles } from './source-files.js';

const done = 0;
const wrongCall = 1;
const someUnread = 2;

/** Read returned query sheets into the project that asked; resolves to the exit status. */
export async function takeAnswers({
  sheets,
  project: path,
  passphraseFile,
  quiet,
}: RepliesCall): Promise<number> {
  const saved = await savedProject(path, passphraseFile);
  if (!saved.ok) return refuse([explain(saved.trouble)]);
  const { project, bytes, key } = saved.value;
  const gathered = await gatherFiles(sheets);
  for (const trouble of gathered.troubles) complain(explain(trouble));
  if (gathered.files.length === 0) return someUnread;
  if (project.queries.length === 0)
    return refuse([
      `${basename(path)} has asked no questions. Use the project that audit or run wrote beside the sheets.`,
    ]);
  const taken = takeReplies(gathered.files, project, new Date().toISOString().slice(0, 10));
  const { steps, queries, issueLog } = taken;
  const answered = withProject(bytes, { ...project, steps, queries, issueLog });
  const replaced = await saveProject(path, key === undefined ? answered : await seal(crypto, key, answered));
  if (!replaced.ok) return refuse([explain(replaced.trouble)]);
  process.stdout.write(`${basename(path)}\n`);
  if (!quiet) complain(countsInWords(taken));
  for (const problem of taken.problems) complain(problemInWords(problem));
  return gathered.troubles.length + taken.unread.length > 0 ? someUnread : done;
}

function countsInWords({ counts, problems }: TakenReplies): string {
  const { set, leave, unknown } = counts;
  return `${String(set)} answers became steps, ${String(leave)} say that the data are right, ${String(unknown)} say that nobody knows; ${String(problems.length)} to look at.`;
}

function problemInWords({ file, sheet, row, why }: ReplyProblem): string {
  const where = [file, sheet === '' ? null : `sheet ${sheet}`, row === null ? null : `row ${String(row)}`];
  return `${where.filter((part) => part !== null).join(', ')}: ${why}`;
}

function refuse(sentences: readonly string[]): number {
  for (const sentence of sentences) complain(sentence);
  return wrongCall;
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
