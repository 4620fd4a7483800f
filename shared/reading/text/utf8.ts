const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Well-formed UTF-8 as text; a byte order mark is kept as a character. */
export function utf8Text(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** True where bytes begin, at `start`, with a byte order mark. */
export function hasMark(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
}

/** UTF-16 code of the character that begins here, as far as two bytes tell it; a higher one counts as 0xFFFF. */
export function codeAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return first;
  return first < 0xe0 ? ((first & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f) : 0xffff;
}
