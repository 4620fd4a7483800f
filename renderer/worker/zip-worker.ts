import { type Zippable, zipSync } from 'fflate';
import type { OutputFile } from '../../shared/ipc/desk.js';

/** The earliest time a zip can hold, so that the same files give the same bytes. */
const noTime = new Date(1980, 0, 1);

/** Packs files away from the page, which would stand still meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<readonly OutputFile[]>) => {
  const entries: Zippable = Object.fromEntries(data.map(({ path, bytes }) => [path, bytes]));
  const packed = zipSync(entries, { mtime: noTime, level: 6 });
  self.postMessage(packed, { transfer: [packed.buffer] });
});
