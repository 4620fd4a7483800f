import { readsAsWritten } from './reads-as-written.js';
import { upperCharacters } from './single-byte.js';

const upper = upperCharacters('windows-1252');
const byteOf = new Map(Array.from(upper, (character, i) => [character, 128 + i] as const));
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Characters of the bytes that UTF-8 continues with, and of those it begins with. */
const next = `[${upper.slice(0, 64)}]`;
const letter = `[Â-ß]${next}|[à-ï]${next}{2}|[ð-ô]${next}{3}`;
const begins = /[Â-ô]/;
const whole = new RegExp(`^(?:[\\x00-\\x7f]|${letter})*$`);

/** Stretches of text that have the form of UTF-8 read as Windows-1252. */
export const mangledStretches = new RegExp(`(?:${letter})+`, 'g');

/**
 * What a text was before its UTF-8 was read as Windows-1252, once or several times; null
 * where the text does not go back whole, or what it would become is nothing that people write.
 */
export function unmangled(text: string): string | null {
  let was: string | null = null;
  for (let back = backOnce(text); back !== null; back = backOnce(back)) {
    if (readsAsWritten(back)) was = back;
  }
  return was;
}

/** How often the mark � stands where a character was, so that nothing here can bring it back. */
export function lostCharacters(text: string): number {
  return text.match(/\ufffd|ï¿½/g)?.length ?? 0;
}

/** Always shorter than the text, because at least one letter was several bytes. */
function backOnce(text: string): string | null {
  if (!begins.test(text) || !whole.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const byte = code < 128 ? code : byteOf.get(text.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
