import { leastBytes } from '../../shared/clean/references/slim.js';
import type { OpenedFile } from '../../shared/ipc/workbench.js';

/** A large reference that is still to be read. */
export interface LargeReference {
  readonly name: string;
  readonly bytes: number;
  readonly from: Blob | ReadableStream<Uint8Array>;
}

/** Whether a reference of so many bytes is read in a worker of its own. */
export function isLarge(bytes: number): boolean {
  return bytes >= leastBytes;
}

/** A large reference, read piece by piece: of a directory of postcodes only what is joined is ever held. */
export function openReference(large: LargeReference): Promise<OpenedFile> {
  const worker = new Worker(new URL('../worker/reference-worker.ts', import.meta.url), {
    type: 'module',
    name: 'reference',
  });
  return new Promise<OpenedFile>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OpenedFile>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('the reference could not be read')));
    worker.postMessage(large, large.from instanceof Blob ? [] : [large.from]);
  }).finally(() => worker.terminate());
}
