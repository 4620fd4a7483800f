import { utf8Text } from './utf8.js';

const traces = /Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF™œ“”˜¦¢\u009D]|Â[£°½·\u00A0©®]|ï»¿/;
const trace = new RegExp(traces.source, 'g');

/** About so many bytes become text at a time, always whole lines. */
const piece = 1 << 20;
const lineFeed = 10;

/** How many places read like UTF-8 that was taken for Windows-1252 and saved again: `donâ€™t`, `JosÃ©`. */
export function mojibakeCount(bytes: Uint8Array): number {
  let count = 0;
  for (let start = 0; start < bytes.length;) {
    const cut = bytes.indexOf(lineFeed, Math.min(bytes.length, start + piece));
    const end = cut < 0 ? bytes.length : cut + 1;
    count += countIn(utf8Text(bytes, start, end));
    start = end;
  }
  return count;
}

function countIn(text: string): number {
  if (!/[Ãâï]|Â[£°½·\u00A0©®]/.test(text)) return 0;
  let count = 0;
  for (const _ of text.matchAll(trace)) count += 1;
  return count;
}
