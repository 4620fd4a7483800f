import { Gunzip } from 'fflate';
import { Decompress } from 'fzstd';
import { CannotRead } from './cannot-read.js';
import { unpackSnappy } from './snappy.js';

const step = 32_768;
/** Zstandard may ask for room to look back over; no writer of Parquet asks for more. */
const mostLookedBack = 134_217_728;

/** Unpack a page into exactly as many bytes as its header says; throws where they are more, fewer or damaged. */
export function decompress(codec: string, packed: Uint8Array, length: number): Uint8Array {
  if (packed.length === 0 && length === 0) return packed;
  switch (codec) {
    case 'UNCOMPRESSED':
      return packed;
    case 'SNAPPY':
      return unpackSnappy(packed, length);
    case 'GZIP':
      return filled(length, (take) => {
        const gunzip = new Gunzip(take);
        for (let at = 0; at < packed.length; at += step)
          gunzip.push(packed.subarray(at, at + step), at + step >= packed.length);
      });
    case 'ZSTD':
      if (lookedBack(packed) > mostLookedBack) throw new Error('asks for too much room');
      return filled(length, (take) => {
        new Decompress(take).push(packed, true);
      });
    default:
      throw new CannotRead({ why: 'parquet_packing', says: codec });
  }
}

function filled(length: number, unpack: (take: (piece: Uint8Array) => void) => void): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  unpack((piece) => {
    if (at + piece.length > length) throw new Error('more than was said');
    out.set(piece, at);
    at += piece.length;
  });
  if (at !== length) throw new Error('less than was said');
  return out;
}

/** The window that a Zstandard frame's header asks for. */
function lookedBack(packed: Uint8Array): number {
  const flags = packed[4] ?? 0;
  const isOnePiece = ((flags >> 5) & 1) === 1;
  if (isOnePiece) return singlePiece(packed, flags);
  const window = packed[5] ?? 0;
  const base = 2 ** (10 + (window >> 3));
  return base + (base / 8) * (window & 7);
}

/** A frame in one piece asks for room for all of it. */
function singlePiece(packed: Uint8Array, flags: number): number {
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const size = [1, 2, 4, 8][flags >> 6] ?? 1;
  let length = 0;
  for (let i = size - 1; i >= 0; i -= 1) length = length * 256 + (packed[5 + dictionary + i] ?? 0);
  return length;
}
