import type { HandedFile, HandedPart } from '../../shared/ipc/desk.js';
import type { SourceFile } from '../../shared/reading/source.js';

/** Bytes that are on their way to a call, by the call and the place of their file. */
export function handedOver(): {
  readonly keep: (part: HandedPart) => void;
  /** The files of a call, whole; they are not kept any longer. */
  readonly filesOf: (call: number, listed: readonly HandedFile[]) => readonly SourceFile[];
} {
  const kept = new Map<number, Map<number, Uint8Array>>();
  return {
    keep: ({ handed, index, at, of, bytes }) => {
      const files = kept.get(handed) ?? new Map<number, Uint8Array>();
      const whole = files.get(index) ?? new Uint8Array(of);
      whole.set(bytes, at);
      kept.set(handed, files.set(index, whole));
    },
    filesOf: (call, listed) => {
      const files = kept.get(call);
      kept.delete(call);
      return listed.map(({ name, whole, index }) => ({
        ...{ name, whole },
        bytes: files?.get(index) ?? new Uint8Array(0),
      }));
    },
  };
}
