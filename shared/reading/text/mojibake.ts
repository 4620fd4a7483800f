import { lostCharacters, mangledStretches, unmangled } from './unmangled.js';
import { utf8Text } from './utf8.js';

/** About so many bytes become text at a time, always whole lines. */
const piece = 1 << 20;
const lineFeed = 10;

/** How many places of a text file were damaged on the way. */
export interface Mojibake {
  /** Places that read like UTF-8 that was taken for Windows-1252 and saved again: `donâ€™t`, `JosÃ©`. */
  readonly mangled: number;
  /** Places with the mark � where a character was. */
  readonly lost: number;
}

/** Count the damaged places of a file in UTF-8. */
export function mojibakeCount(bytes: Uint8Array): Mojibake {
  let [mangled, lost] = [0, 0];
  for (let start = 0; start < bytes.length;) {
    const cut = bytes.indexOf(lineFeed, Math.min(bytes.length, start + piece));
    const end = cut < 0 ? bytes.length : cut + 1;
    const text = utf8Text(bytes, start, end);
    mangled += mangledPlaces(text);
    lost += lostCharacters(text);
    start = end;
  }
  return { mangled, lost };
}

function mangledPlaces(text: string): number {
  let count = 0;
  for (const [place] of text.matchAll(mangledStretches)) if (unmangled(place) !== null) count += 1;
  return count;
}
