import { type SingleByte, upperCharacters } from './single-byte.js';

const encoder = new TextEncoder();
const chunk = 1 << 20;

/** Pieces this small become strings that are forgotten at once. */
const looked = 1 << 14;

/** What bytes are as UTF-8: all ASCII, well formed, or not UTF-8 at all. */
export function utf8Kind(bytes: Uint8Array): 'ascii' | 'utf8' | 'other' {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let kind: 'ascii' | 'utf8' = 'ascii';
  let mayBeOpen = false;
  try {
    for (let start = 0; start < bytes.length; start += looked) {
      const piece = bytes.subarray(start, start + looked);
      const isPlain = isAscii(piece);
      if (!isPlain) kind = 'utf8';
      if (!isPlain || mayBeOpen) decoder.decode(piece, { stream: true });
      mayBeOpen = !isPlain;
    }
    decoder.decode();
    return kind;
  } catch {
    return 'other';
  }
}

function isAscii(bytes: Uint8Array): boolean {
  const aside = bytes.byteOffset % 4 === 0 ? Math.floor(bytes.length / 4) : 0;
  const words = new Uint32Array(bytes.buffer, aside === 0 ? 0 : bytes.byteOffset, aside);
  let all = 0;
  for (let at = 0; at < words.length; at += 1) all |= words[at] ?? 0;
  for (let at = aside * 4; at < bytes.length; at += 1) all |= bytes[at] ?? 0;
  return (all & 0x80808080) === 0;
}

/** Bytes in an encoding of one byte a character, as UTF-8. */
export function utf8OfSingleByte(bytes: Uint8Array, encoding: SingleByte): Uint8Array {
  const upper = Array.from(upperCharacters(encoding), (character) => encoder.encode(character));
  let length = bytes.length;
  for (const byte of bytes) if (byte > 127) length += (upper[byte - 128]?.length ?? 1) - 1;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const byte of bytes) {
    const longer = byte > 127 ? upper[byte - 128] : undefined;
    if (longer === undefined) {
      whole[at] = byte;
      at += 1;
    } else {
      whole.set(longer, at);
      at += longer.length;
    }
  }
  return whole;
}

/** Bytes in any encoding that the platform knows, as UTF-8; a byte order mark at the beginning is part of the encoding. Throws where it is not known. */
export function utf8Of(bytes: Uint8Array, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += chunk)
    pieces.push(encoder.encode(decoder.decode(bytes.subarray(start, start + chunk), { stream: true })));
  pieces.push(encoder.encode(decoder.decode()));
  return joinedBytes(pieces);
}

/** Pieces one after another; a single one as it is. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
