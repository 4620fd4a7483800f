import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory.js';

const step = 32_768;
/** Very large archives keep their sizes in another place; those are left unchecked. */
const sizeElsewhere = 0xffffffff;

/** The unpacked bytes of an entry, piece by piece from its beginning, until there is enough. Throws where they are damaged. */
export function unpackUntil(
  bytes: Uint8Array,
  entry: ZipEntry,
  isEnough: (piece: Uint8Array) => boolean,
): void {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  let enough = false;
  const take = (piece: Uint8Array): void => {
    if (!enough) enough = isEnough(piece);
  };
  const inflate = entry.isDeflated ? new Inflate(take) : null;
  for (let at = 0; at < packed.length; at += step) {
    const piece = packed.subarray(at, at + step);
    if (inflate === null) take(piece);
    else inflate.push(piece, at + step >= packed.length);
    if (hasEnough()) return;
  }

  function hasEnough(): boolean {
    return enough;
  }
}

/** True where an entry unpacks to the bytes that its checksum promises. */
export function isIntact(bytes: Uint8Array, entry: ZipEntry): boolean {
  if (entry.unpacked === sizeElsewhere) return true;
  let crc = 0xffffffff;
  let length = 0;
  try {
    unpackUntil(bytes, entry, (piece) => {
      crc = crcOver(crc, piece);
      length += piece.length;
      return length > entry.unpacked;
    });
  } catch {
    return false;
  }
  return length === entry.unpacked && (crc ^ 0xffffffff) >>> 0 === entry.crc32;
}

const polynomial = 0xedb88320;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value >>> 0;
});

function crcOver(start: number, bytes: Uint8Array): number {
  let crc = start;
  for (let i = 0; i < bytes.length; i += 1) crc = (table[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
