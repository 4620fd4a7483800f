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

/** Packing can make nothing smaller than this share of it. */
const mostSwelling = 1032;

/** The unpacked bytes of an entry, all of them; null where they are not what its size and checksum promise. */
export function unpackedWhole(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.unpacked > entry.packed * mostSwelling + step) return null;
  const whole = new Uint8Array(entry.unpacked);
  const crc = new Crc32();
  let length = 0;
  try {
    for (const piece of piecesOf(bytes, entry)) {
      if (length + piece.length > whole.length) return null;
      whole.set(piece, length);
      crc.add(piece);
      length += piece.length;
    }
  } catch {
    return null;
  }
  return length === whole.length && crc.value === entry.crc32 ? whole : null;
}
