import type { OutputFile } from '../../shared/ipc/desk.js';

/** All files as one zip, made in a worker of its own. */
export function zipped(files: readonly OutputFile[]): Promise<Uint8Array> {
  const worker = new Worker(new URL('../worker/zip-worker.ts', import.meta.url), {
    type: 'module',
    name: 'zip',
  });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('the files could not be packed')));
    worker.postMessage(files);
  }).finally(() => worker.terminate());
}
