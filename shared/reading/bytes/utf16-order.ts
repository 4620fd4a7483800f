const sampled = 4096;
/** Share of zero bytes on one side above which text of Latin letters is UTF-16. */
const mostlyZero = 0.4;
const hardlyZero = 0.05;

/** Which UTF-16 this is, by its byte order mark or by where its zero bytes stand; null where it is none. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, sampled) / 2);
  if (pairs < 2) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[i * 2] === 0) evenZeros += 1;
    if (bytes[i * 2 + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > pairs * mostlyZero && evenZeros < pairs * hardlyZero) return 'utf-16le';
  if (evenZeros > pairs * mostlyZero && oddZeros < pairs * hardlyZero) return 'utf-16be';
  return null;
}
