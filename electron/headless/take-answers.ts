import { rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openProject, withProject } from '../../shared/project/project-file.js';
import {
  type ReplyProblem,
  type TakenReplies,
  takeReplies,
} from '../../shared/queries/replies/take-replies.js';
import { explain } from '../../shared/trouble.js';
import type { RepliesCall } from './arguments.js';
import { gatherFiles } from './source-files.js';

const done = 0;
const wrongCall = 1;
const someUnread = 2;

/** Read returned query sheets into the project that asked; resolves to the exit status. */
export async function takeAnswers({ sheets, project: path, quiet }: RepliesCall): Promise<number> {
  const saved = await gatherFiles([path]);
  const [file] = saved.files;
  if (file === undefined) return refuse(saved.troubles.map(explain));
  const opened = openProject(file.name, file.bytes);
  if (!opened.ok) return refuse([explain(opened.trouble)]);
  const gathered = await gatherFiles(sheets);
  for (const trouble of gathered.troubles) complain(explain(trouble));
  if (gathered.files.length === 0) return someUnread;
  if (opened.value.queries.length === 0)
    return refuse([
      `${file.name} has asked no questions. Use the project that audit or run wrote beside the sheets.`,
    ]);
  const taken = takeReplies(gathered.files, opened.value, new Date().toISOString().slice(0, 10));
  const { steps, queries, issueLog } = taken;
  await replaceFile(path, withProject(file.bytes, { ...opened.value, steps, queries, issueLog }));
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

/** Written beside it first, so that a stopped call leaves the project whole. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.unfinished`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}

function refuse(sentences: readonly string[]): number {
  for (const sentence of sentences) complain(sentence);
  return wrongCall;
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
