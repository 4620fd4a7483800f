const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const shortText = 32;

/** A whole number, whatever it is stored in. */
export function numberOf(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(value);
  throw new Error('not a number');
}

/** Bytes as the text that they are; bytes that are none as hex, so that nothing is made up. */
export function bytesText(value: unknown): string {
  if (!(value instanceof Uint8Array)) throw new Error('not bytes');
  const plain = asciiText(value);
  if (plain !== null) return plain;
  try {
    return strict.decode(value);
  } catch {
    return `0x${hexText(value)}`;
  }
}

/** Quicker than a decoder for the short plain texts that most cells are. */
function asciiText(bytes: Uint8Array): string | null {
  if (bytes.length > shortText) return null;
  let text = '';
  for (const byte of bytes) {
    if (byte > 127) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Bytes as pairs of hex digits. */
export function hexText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A decimal number with all its places: stored as a whole number of its smallest part. */
export function decimalText(value: unknown, places: number): string {
  if (!(places >= 0 && places <= 1_000)) throw new Error('places out of range');
  const whole = value instanceof Uint8Array ? signed(value) : numberOf(value);
  if (places === 0) return String(whole);
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Bytes of a whole number, the largest first. */
function signed(bytes: Uint8Array): bigint {
  if (bytes.length > 64) throw new Error('number too long');
  return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${hexText(bytes)}`));
}

/** A number of single precision, with as many digits as tell it from its neighbours. */
export function singleText(value: unknown): string {
  if (typeof value !== 'number') throw new Error('not a number');
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}
