/** The characters that Windows-1252 keeps between 0x80 and 0x9F; the gaps are undefined there. */
const upper =
  '\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178';

/** Text as Windows-1252 bytes. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), byteOf);
}

/** What UTF-8 text becomes when it is read as Windows-1252: the usual mojibake. */
export function misread(text: string): string {
  return readWindows1252(new TextEncoder().encode(text));
}

/** Windows-1252 bytes as text. */
export function readWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, characterOf).join('');
}

function byteOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const place = upper.indexOf(letter);
  if (place < 0) throw new Error(`no byte for U+${code.toString(16)}`);
  return 0x80 + place;
}

function characterOf(byte: number): string {
  if (byte < 0x80 || byte >= 0xa0) return String.fromCharCode(byte);
  const letter = upper.charAt(byte - 0x80);
  if (letter === '\0') throw new Error(`byte ${byte.toString(16)} is undefined`);
  return letter;
}
