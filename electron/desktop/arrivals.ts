import type { WebContents } from 'electron';
import type { HandedFile } from '../../shared/ipc/shell.js';
import type { Outcome } from '../../shared/trouble.js';
import { handOver } from '../files/handed-files.js';
import { isProject, openable } from '../files/openable.js';
import { noteRecent } from './recent-projects.js';

type Arrival = Outcome<readonly HandedFile[]>;

/** Paths that came from outside and that the page has not asked for yet. */
const waiting: string[][] = [];
/** The page's open question, where it has one. */
let answer: ((arrival: Arrival) => void) | undefined;

/** Files were opened from outside the page: by association, from the recent ones, by a second start of the program. */
export function arrive(paths: readonly string[]): void {
  if (paths.length === 0) return;
  waiting.push([...paths]);
  void deliver();
}

/** The same for words of a command line: those that are no files of ours are passed over. */
export async function arriveByWords(words: readonly string[], folder: string): Promise<void> {
  arrive(await openable(words, folder));
}

/** The page's question for what arrives next; its answer may be long in coming. */
export function nextArrival(): Promise<Arrival> {
  return new Promise((resolve) => {
    answer = resolve;
    void deliver();
  });
}

/** A page that was loaded anew, or that is gone, cannot hear the answer to a question of before. */
export function forgetQuestionsOf(contents: WebContents): void {
  const forget = (): void => {
    answer = undefined;
  };
  contents.on('did-navigate', forget);
  contents.on('render-process-gone', forget);
}

async function deliver(): Promise<void> {
  const tell = answer;
  const paths = tell === undefined ? undefined : waiting.shift();
  if (tell === undefined || paths === undefined) return;
  answer = undefined;
  const handed = await handOver(paths);
  if (handed.ok) for (const path of paths.filter(isProject)) await noteRecent(path);
  tell(handed);
}
