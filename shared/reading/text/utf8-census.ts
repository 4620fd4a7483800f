/** How many well-formed sequences of more than one byte there are, and how many bytes that belong to none. */
export function utf8Census(bytes: Uint8Array): { readonly sequences: number; readonly broken: number } {
  let sequences = 0;
  let broken = 0;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i += 1;
      continue;
    }
    const length = sequenceLength(byte);
    if (length > 0 && hasContinuations(bytes, i + 1, length - 1)) {
      sequences += 1;
      i += length;
    } else {
      broken += 1;
      i += 1;
    }
  }
  return { sequences, broken };
}

function sequenceLength(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

function hasContinuations(bytes: Uint8Array, start: number, count: number): boolean {
  for (let i = start; i < start + count; i += 1) {
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}
