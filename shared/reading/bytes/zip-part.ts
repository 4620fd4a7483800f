import { Inflate } from 'fflate';
import { Crc32 } from './crc32.js';
import type { ZipEntry } from './zip-directory.js';

const step = 32_768;

/** The unpacked bytes of an entry, piece by piece from its beginning. Throws where they are damaged. */
export function* piecesOf(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const ready: Uint8Array[] = [];
  const inflate = entry.isDeflated ? new Inflate((piece) => ready.push(piece)) : null;
  for (let at = 0; at < packed.length; at += step) {
    const piece = packed.subarray(at, at + step);
    if (inflate === null) ready.push(piece);
    else inflate.push(piece, at + step >= packed.length);
    yield* ready.splice(0);
  }
}

/** Hand on the unpacked bytes of an entry until there is enough. Throws where they are damaged. */
export function unpackUntil(
  bytes: Uint8Array,
  entry: ZipEntry,
  isEnough: (piece: Uint8Array) => boolean,
): void {
  for (const piece of piecesOf(bytes, entry)) if (isEnough(piece)) return;
}

/** True where an entry unpacks to the bytes that its checksum promises. */
export function isIntact(bytes: Uint8Array, entry: ZipEntry): boolean {
  const crc = new Crc32();
  let length = 0;
  try {
    for (const piece of piecesOf(bytes, entry)) {
      crc.add(piece);
      length += piece.length;
      if (length > entry.unpacked) return false;
    }
  } catch {
    return false;
  }
  return length === entry.unpacked && crc.value === entry.crc32;
}
