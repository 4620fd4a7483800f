import { Gunzip } from 'fflate';
import { Crc32 } from '../bytes/crc32.js';
import type { Refusal } from '../refusal.js';
import type { Budget } from './budget.js';
import { believable, gather } from './gather.js';

const step = 32_768;
const trailer = 8;

/** Unpack a gzip file, whole: several packed parts after one another are one text, and each must be what its checksum promises. */
export async function unpackGzip(
  bytes: Uint8Array,
  { budget, pause }: { readonly budget: Budget; readonly pause: () => Promise<void> },
): Promise<{ readonly bytes: Uint8Array } | { readonly refusal: Refusal }> {
  if (bytes.length < 18) return { refusal: { why: 'truncated', says: 'a gzip file' } };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const expected = believable(view.getUint32(bytes.length - 4, true), bytes.length);
  return gather(gzipPieces(bytes, view), { budget, expected, pause });
}

/** Throws where a part is damaged, does not match its checksum or has no end. */
function* gzipPieces(bytes: Uint8Array, view: DataView): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let crc = new Crc32();
  let length = 0;
  const gunzip = new Gunzip((piece) => {
    crc.add(piece);
    length += piece.length;
    ready.push(piece);
  });
  const checkPart = (end: number): void => {
    const isWhole = end >= trailer && view.getUint32(end - trailer, true) === crc.value;
    if (!isWhole || view.getUint32(end - 4, true) !== length % 2 ** 32) throw new Error('damaged');
    crc = new Crc32();
    length = 0;
  };
  gunzip.onmember = checkPart;
  for (let at = 0; at < bytes.length; at += step) {
    gunzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    yield* ready.splice(0);
  }
  checkPart(bytes.length);
}
