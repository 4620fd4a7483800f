import { referenceOf } from '../../shared/clean/references/slim.js';
import type { LargeReference } from '../state/open-reference.js';

/** Reads a large reference away from the page, which would hold all its bytes meanwhile, and stand still. */
self.addEventListener('message', ({ data: { name, bytes, from } }: MessageEvent<LargeReference>) => {
  void referenceOf(name, { bytes, pieces: piecesOf(from) }).then((file) => {
    self.postMessage(file, { transfer: [file.bytes.buffer] });
  });
});

async function* piecesOf(from: LargeReference['from']): AsyncGenerator<Uint8Array> {
  const reader = (from instanceof Blob ? from.stream() : from).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
