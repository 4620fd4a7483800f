const sampled = 262_144;
const shifted = /\+([A-Za-z0-9+/]{3,24})-/g;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** True where a text reads like UTF-7, an encoding of old mail: `Zo+AOs-` for Zoë. */
export function readsLikeUtf7(text: Uint8Array): boolean {
  const start = new TextDecoder().decode(text.subarray(0, sampled));
  return [...start.matchAll(shifted)].some(([, code = '']) => isLetters(code));
}

/** True where the code between + and - stands for letters or marks of European text. */
function isLetters(code: string): boolean {
  let bits = 0;
  let held = 0;
  let letters = '';
  for (const digit of code) {
    held = (held << 6) | digits.indexOf(digit);
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    letters += String.fromCharCode((held >> bits) & 0xffff);
    held &= (1 << bits) - 1;
  }
  const isWhole = bits < 6 && held === 0;
  return isWhole && /^[\u00A3\u00C0-\u024F\u2013-\u2026\u20AC]+$/.test(letters);
}
