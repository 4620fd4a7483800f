import { utf16Order } from '../bytes/utf16-order.js';
import { likeliestSingleByte } from './encoding-evidence.js';
import { mendedLines } from './line-by-line.js';
import type { SingleByte } from './single-byte.js';
import { utf8Kind, utf8Of, utf8OfSingleByte } from './to-utf8.js';
import { utf8Census } from './utf8-census.js';

/** A file's text in UTF-8, without the mark at its beginning: the file's own bytes where they are UTF-8. */
export interface Decoded {
  readonly bytes: Uint8Array;
  /** True where it is known that every character is ASCII. */
  readonly isAscii?: boolean;
  /** The file begins with the mark of UTF-8 and is not. */
  readonly isMarkedUtf8?: boolean;
  /** WHATWG name. */
  readonly encoding: string;
  /** Numbers, from 1, of lines that are not in the encoding of the rest and were read as Windows-1252. */
  readonly strangeLines: readonly number[];
}

/** Without a mark, so many well-formed sequences for each broken one make a file UTF-8 with strange lines in it. */
const mostlyUtf8 = 4;

/** The text of a file, by the byte order mark, by well-formed UTF-8, else by how the letters read. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeMarked(bytes.subarray(3));
  const utf16 = utf16Order(bytes);
  return utf16 === null ? decodeUtf8(bytes) : decodeAs(bytes, utf16);
}

/** The text of a file in an encoding that the analyst named; null where no such encoding is known. */
export function decodeGiven(bytes: Uint8Array, named: string): Decoded | null {
  const label = named.trim().toLowerCase().replaceAll('_', '-');
  const single = singleByteLabels.get(label);
  if (single !== undefined)
    return { bytes: utf8OfSingleByte(bytes, single), encoding: single, strangeLines: [] };
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
  return { bytes: utf8Of(bytes, encoding), encoding, strangeLines: [] };
}

/** The mark says UTF-8: where no fewer well-formed sequences than broken ones bear it out, the other lines were written into the file by something else. */
function decodeMarked(bytes: Uint8Array): Decoded {
  const decoded = decodeUtf8(bytes, 1);
  return decoded.encoding === 'utf-8' ? decoded : { ...decoded, isMarkedUtf8: true };
}

/** `least`: so many well-formed sequences for each broken one make the file UTF-8 with strange lines in it. */
function decodeUtf8(bytes: Uint8Array, least = mostlyUtf8): Decoded {
  const kind = utf8Kind(bytes);
  if (kind !== 'other') return { bytes, encoding: 'utf-8', strangeLines: [], isAscii: kind === 'ascii' };
  const { sequences, broken } = utf8Census(bytes);
  if (sequences > 0 && sequences >= broken * least) return { ...mendedLines(bytes), encoding: 'utf-8' };
  const encoding = likeliestSingleByte(bytes);
  return { bytes: utf8OfSingleByte(bytes, encoding), encoding, strangeLines: [] };
}
