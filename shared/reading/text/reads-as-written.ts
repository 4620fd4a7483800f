/** Letters of European languages, and accents that stand by themselves. */
const latin =
  'A-Za-zÀ-ÖØ-öø-ſƒȘ-ț\u1e00-\u1eff\u0300-\u0304\u0306-\u0308\u030a-\u030c\u0327\u0328\ufb00-\ufb06';
/** Punctuation, currency, arrows, fractions, ticks and small pictures. */
const signs =
  '\u00a0-\u00bf×÷ˆ˜\u2000-\u206f\u20a0-\u20cf\u2100-\u22ff\u25a0-\u27bf\ufe0f\ufeff\u{1f000}-\u{1faff}';

const betweenWords = new RegExp(`[\\x00-@[-\`{-\\x7f${signs}]+`, 'u');
const latinWord = new RegExp(`^[${latin}]*$`, 'u');
const otherWord = /^(?:(?!\p{Script=Latin})[\p{L}\p{M}]|[\p{N}\p{P}])+$/u;

/**
 * True where every word is of one script and of letters in daily use. A quotation mark or
 * three dots after a capital, as in `Ó’BRIEN` or `CAFÉ…`, have the form of a letter in UTF-8 too,
 * but of one that nobody writes there.
 */
export function readsAsWritten(text: string): boolean {
  const others = text.split(betweenWords).filter((word) => !latinWord.test(word));
  if (others.length === 0) return true;
  return others.every((word) => otherWord.test(word)) && others.some((word) => word.length > 1);
}
