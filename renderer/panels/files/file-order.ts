import type { FileView } from '../../../shared/ipc/desk.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { doubtsOfFile } from './doubts.js';

/** In which order files are listed, and which are open before anyone pressed anything. */
export interface FileOrder {
  readonly toLookAt: readonly string[];
  readonly clean: readonly string[];
  readonly open: string | undefined;
}

/** With more files than this none opens by itself: the list is what is wanted first. */
const mostToOpenOne = 12;

/** The largest doubt first, then the number of doubts; files without any keep the order in which they came. */
export function fileOrder(
  files: readonly FileView[],
  answersOf: (file: string) => readonly ReadingAnswer[],
): FileOrder {
  const judged = files.map((file) => ({
    file: file.file,
    isRead: file.error === null,
    doubts: doubtsOfFile(file, answersOf(file.file)),
  }));
  const toLookAt = judged
    .filter(({ doubts }) => doubts.length > 0)
    .sort((a, b) => worst(b.doubts) - worst(a.doubts) || b.doubts.length - a.doubts.length);
  const first = files.length === 1 ? judged[0] : toLookAt.find(({ isRead }) => isRead);
  return {
    toLookAt: toLookAt.map(({ file }) => file),
    clean: judged.filter(({ doubts }) => doubts.length === 0).map(({ file }) => file),
    open: files.length > mostToOpenOne ? undefined : first?.file,
  };
}

function worst(doubts: readonly { readonly weight: number }[]): number {
  return doubts[0]?.weight ?? 0;
}

/** Names that contain what was typed, whatever its case. */
export function namesLike(names: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  return wanted === '' ? names : names.filter((name) => name.toLowerCase().includes(wanted));
}
