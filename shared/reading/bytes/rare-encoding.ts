const sampled = 65_536;
const mostly = 0.97;
const highestPlane = 16;
const fewestZeros = 1.8;

/** The rare encoding that these bytes are in, in words, or null: a table in it is real, but is not read here. */
export function rareEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampled);
  if (isUtf32(sample)) return 'UTF-32';
  return isEbcdic(sample) ? 'EBCDIC, the text of mainframes' : null;
}

/** Four bytes a character, of which those of any language leave two or three zero, on the same side. */
function isUtf32(bytes: Uint8Array): boolean {
  const characters = Math.floor(bytes.length / 4);
  let zeros = 0;
  let little = 0;
  let big = 0;
  for (let i = 0; i < characters * 4; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(i, i + 4);
    zeros += [a, b, c, d].filter((byte) => byte === 0).length;
    if (d === 0 && c <= highestPlane && a + b > 0) little += 1;
    if (a === 0 && b <= highestPlane && c + d > 0) big += 1;
  }
  return characters > 2 && Math.max(little, big) > characters * mostly && zeros > characters * fewestZeros;
}

/** Letters, digits and blanks stand at quite other places than in any text that is read here. */
function isEbcdic(bytes: Uint8Array): boolean {
  let known = 0;
  let lettersAndDigits = 0;
  for (const byte of bytes) {
    if (isLetterOrDigit(byte)) lettersAndDigits += 1;
    else if (!marks.has(byte)) continue;
    known += 1;
  }
  return known > bytes.length * mostly && lettersAndDigits > bytes.length / 2;
}

/** Blank, line ends and the usual marks of punctuation. */
const marks = new Set([
  0x0d, 0x15, 0x25, 0x40, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0x5a, 0x5b, 0x5c, 0x5d, 0x5e, 0x60, 0x61, 0x6b,
  0x6c, 0x6d, 0x6e, 0x6f, 0x7a, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f, 0x05,
]);

function isLetterOrDigit(byte: number): boolean {
  const low = byte & 0x0f;
  if (byte >= 0xf0) return low <= 9;
  const row = byte >> 4;
  if (row === 0x8 || row === 0x9 || row === 0xc || row === 0xd) return low >= 1 && low <= 9;
  return (row === 0xa || row === 0xe) && low >= 2 && low <= 9;
}
