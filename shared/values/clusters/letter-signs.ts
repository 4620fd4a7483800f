/** For each text two words of 32 bits: which of 64 kinds of letters it holds an odd number of times. */
export type LetterSigns = Int32Array;

/** One edit turns at most two bits: a changed letter takes from one kind and adds to another. */
export function countLetters(texts: readonly string[]): LetterSigns {
  const signs = new Int32Array(texts.length * 2);
  for (const [i, text] of texts.entries()) {
    let [low, high] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if ((letter & 32) === 0) low ^= 1 << (letter & 31);
      else high ^= 1 << (letter & 31);
    }
    signs[i * 2] = low;
    signs[i * 2 + 1] = high;
  }
  return signs;
}

/** How many bits differ between the signs of two texts. */
export function differsBy(signs: LetterSigns, one: number, other: number): number {
  return (
    bitsIn((signs[one * 2] ?? 0) ^ (signs[other * 2] ?? 0)) +
    bitsIn((signs[one * 2 + 1] ?? 0) ^ (signs[other * 2 + 1] ?? 0))
  );
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
