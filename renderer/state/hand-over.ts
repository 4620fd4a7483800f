import type { HandedFile, HandedPart } from '../../shared/ipc/desk.js';
import type { SourceFile } from '../../shared/reading/source.js';
import { letMessagesIn } from '../worker/let-messages-in.js';

/** Bytes copied at a time: a few thousandths of a second each, however large the file is. */
const pieceBytes = 4_000_000;

/** What a call with files needs of the way to the worker. */
interface HandOver {
  readonly id: number;
  readonly files: readonly SourceFile[];
  readonly send: (part: HandedPart) => void;
  /** True once nobody waits for the call any more. */
  readonly isOver: () => boolean;
}

/** Copy files to the worker piece by piece, so that the page goes on answering; what stands for them in the call is handed back. */
export async function handOver({ id, files, send, isOver }: HandOver): Promise<readonly HandedFile[]> {
  for (const [index, { bytes }] of files.entries()) {
    for (let at = 0; at < bytes.length && !isOver(); at += pieceBytes) {
      const piece = bytes.slice(at, at + pieceBytes);
      send({ handed: id, index, at, of: bytes.length, bytes: piece });
      await letMessagesIn();
    }
  }
  return files.map(({ name, whole }, index) => ({ name, whole, index }));
}
