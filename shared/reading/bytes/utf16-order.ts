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
  if (readsAsOneScript(bytes, 0)) return 'utf-16le';
  return readsAsOneScript(bytes, 1) ? 'utf-16be' : null;
}

const mostlyOne = 0.97;
const highestScript = 0x1f;

/**
 * True where units of two bytes, the low one first or second, are text of one script that is not Latin: digits,
 * marks and line ends, one block of letters, and nothing else. Greek, Cyrillic and Arabic leave few zero bytes.
 */
function readsAsOneScript(bytes: Uint8Array, high: 0 | 1): boolean {
  const units = Math.floor(Math.min(bytes.length, sampled) / 2);
  const blocks = new Map<number, number>();
  let lineEnds = 0;
  for (let i = 0; i < units * 2; i += 2) {
    const block = bytes[i + 1 - high] ?? 0;
    const low = bytes[i + high] ?? 0;
    if (block === 0 && low < 32) {
      if (low !== 10 && low !== 13 && low !== 9) return false;
      if (low !== 9) lineEnds += 1;
    }
    blocks.set(block, (blocks.get(block) ?? 0) + 1);
  }
  const plain = blocks.get(0) ?? 0;
  blocks.delete(0);
  const [script, letters] = [...blocks].sort((a, b) => b[1] - a[1])[0] ?? [Infinity, 0];
  return script <= highestScript && lineEnds > 0 && plain > 0 && plain + letters > units * mostlyOne;
}
