import { utf16Order } from '../bytes/utf16-order.js';
import { likeliestSingleByte } from './encoding-evidence.js';
import { decodeLineByLine } from './line-by-line.js';
import { type SingleByte, decodeSingleByte } from './single-byte.js';
import { utf8Census } from './utf8-census.js';

/** A file as text. Every byte has become a character or is listed as one that could not. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
  /** Numbers, from 1, of lines that are not in the encoding of the rest and were read as Windows-1252. */
  readonly strangeLines: readonly number[];
}

/** Above this many well-formed sequences for each broken line, the file is UTF-8 with strange lines in it. */
const mostlyUtf8 = 4;

/** Bytes to text, by the byte order mark, by well-formed UTF-8, else by how the letters read. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3));
  const utf16 = utf16Order(bytes);
  return utf16 === null ? decodeUtf8(bytes) : decodeAs(bytes, utf16);
}

/** Bytes to text in an encoding that the analyst named; null where no such encoding is known. */
export function decodeGiven(bytes: Uint8Array, named: string): Decoded | null {
  const label = named.trim().toLowerCase().replaceAll('_', '-');
  const single = singleByteLabels.get(label);
  if (single !== undefined)
    return { text: decodeSingleByte(bytes, single), encoding: single, strangeLines: [] };
  try {
    return decodeAs(
      bytes,
      new TextDecoder(label === 'utf8-sig' || label === 'utf-8-sig' ? 'utf-8' : label).encoding,
    );
  } catch {
    return null;
  }
}

const singleByteLabels: ReadonlyMap<string, SingleByte> = new Map([
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['latin-1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
  ['iso8859-15', 'iso-8859-15'],
  ['latin-9', 'iso-8859-15'],
  ['macintosh', 'macintosh'],
  ['macroman', 'macintosh'],
  ['mac-roman', 'macintosh'],
]);

/** A byte order mark is part of the encoding; one further on is kept, because appended exports have them. */
function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, strangeLines: [] };
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf-8', strangeLines: [] };
  } catch {
    const { sequences, broken } = utf8Census(bytes);
    if (sequences > 0 && sequences >= broken * mostlyUtf8)
      return { ...decodeLineByLine(bytes), encoding: 'utf-8' };
    const encoding = likeliestSingleByte(bytes);
    return { text: decodeSingleByte(bytes, encoding), encoding, strangeLines: [] };
  }
}
