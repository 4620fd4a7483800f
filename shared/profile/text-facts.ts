import { saidWord } from '../values/missing-kind.js';
import { longestMask, maskOf } from './mask.js';
import { TextPool, hashOf } from './text-pool.js';

/** Cheap claims about a text, as bits; what they leave open is settled by reading it. */
export const traits = { beyondAscii: 1, spaceAtEnd: 2, digitFirst: 4, digit: 8, letter: 16 } as const;

/** What the bytes of the distinct texts of a column say, by code. */
export interface TextFacts {
  readonly masks: TextPool;
  /** Which mask each text has. */
  readonly maskCodes: Int32Array;
  readonly traits: Uint8Array;
  /** In characters. */
  readonly lengths: Int32Array;
  /** Equal where texts are equal but for case and spaces; by chance too, so compare before you believe it. */
  readonly words: Int32Array;
}

const encoder = new TextEncoder();
const [space, quote, backtick] = [32, 39, 96];
const ellipsis = [0xe2, 0x80, 0xa6] as const;

/** Look once at every byte of the distinct texts. */
export function factsOf(texts: TextPool): TextFacts {
  const facts = {
    masks: new TextPool(),
    maskCodes: new Int32Array(texts.size),
    traits: new Uint8Array(texts.size),
    lengths: new Int32Array(texts.size),
    words: new Int32Array(texts.size),
  };
  for (let code = 0; code < texts.size; code += 1) {
    const found = traitsIn(texts, code);
    facts.traits[code] = found;
    if ((found & traits.beyondAscii) === 0) {
      facts.lengths[code] = (texts.starts[code + 1] ?? 0) - (texts.starts[code] ?? 0);
      facts.words[code] = wordHash(texts, code);
      facts.maskCodes[code] = putMask(facts.masks, texts, code);
    } else {
      const text = texts.text(code);
      const mask = encoder.encode(maskOf(text));
      facts.lengths[code] = charactersIn(texts, code);
      facts.words[code] = wordHashOf(text);
      facts.maskCodes[code] = facts.masks.put(mask, 0, mask.length);
    }
  }
  return facts;
}

/** The hash that a text is known by when case and spaces are left aside. */
export function wordHashOf(text: string): number {
  const word = encoder.encode(saidWord(text));
  return hashOf(word, 0, word.length);
}

/** What a byte of ASCII becomes in a mask, and in a word. */
const inMask = Uint8Array.from({ length: 128 }, (_, byte) => {
  if (isLetter(byte)) return 65;
  return isDigit(byte) ? 57 : byte;
});
const inWord = Uint8Array.from({ length: 128 }, (_, byte) => {
  if (byte <= space || byte === 127) return space;
  if (byte === backtick) return quote;
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
});

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && (byte <= space || byte === 127);
}

function traitsIn({ bytes, starts }: TextPool, code: number): number {
  const from = starts[code] ?? 0;
  const to = starts[code + 1] ?? 0;
  let found = 0;
  let first = -1;
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte >= 128) found |= traits.beyondAscii;
    else if (isDigit(byte)) found |= traits.digit;
    else if (isLetter(byte)) found |= traits.letter;
    if (first === -1 && !isSpace(byte)) first = byte;
  }
  if (isDigit(first)) found |= traits.digitFirst;
  if (to > from && (isSpace(bytes[from]) || isSpace(bytes[to - 1]))) found |= traits.spaceAtEnd;
  return found;
}

/** Longer than any word is made of. */
const scratch = new Uint8Array(1 << 16);

/** The text in lower case, its spaces single and none at its ends, hashed without making it. */
function wordHash({ bytes, starts }: TextPool, code: number): number {
  const from = starts[code] ?? 0;
  const to = starts[code + 1] ?? 0;
  const most = Math.min(to, from + scratch.length);
  let length = 0;
  for (let i = from; i < most; i += 1) {
    const byte = inWord[bytes[i] ?? 0] ?? 0;
    if (byte !== space || (length > 0 && scratch[length - 1] !== space)) scratch[length++] = byte;
  }
  if (length > 0 && scratch[length - 1] === space) length -= 1;
  return hashOf(scratch, 0, length);
}

function putMask(masks: TextPool, { bytes, starts }: TextPool, code: number): number {
  const from = starts[code] ?? 0;
  const to = starts[code + 1] ?? 0;
  const length = Math.min(to - from, longestMask);
  for (let i = 0; i < length; i += 1) scratch[i] = inMask[bytes[from + i] ?? 0] ?? 0;
  if (length === to - from) return masks.put(scratch, 0, length);
  scratch.set(ellipsis, length);
  return masks.put(scratch, 0, length + ellipsis.length);
}

/** UTF-8 marks every byte that only continues a character. */
function charactersIn({ bytes, starts }: TextPool, code: number): number {
  const from = starts[code] ?? 0;
  const to = starts[code + 1] ?? 0;
  let characters = 0;
  for (let i = from; i < to; i += 1) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) characters += 1;
  return characters;
}
