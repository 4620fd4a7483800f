import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { varintAt } from './varint.js';

const mostParts = 4_096;
/** Texts written by what they share with the one before may come to this many bytes in a page. */
const mostText = 500_000_000;

/** Throws where numbers written by their differences claim more than there are; gives the place after them. */
export function checkDelta(view: DataView, from: number, most: number): number {
  const block = varintAt(view, from);
  const parts = varintAt(view, block.next);
  const total = varintAt(view, parts.next);
  if (parts.value === 0 || parts.value > mostParts || total.value > most) throw new Error('too many parts');
  let at = varintAt(view, total.next).next;
  const inPart = block.value / parts.value;
  for (let seen = 1; seen < total.value;) {
    const widths = varintAt(view, at).next;
    at = widths + parts.value;
    for (let i = 0; i < parts.value && seen < total.value; i += 1) {
      const width = view.getUint8(widths + i);
      if (width > 64) throw new Error('numbers too wide');
      at += (inPart * width) / 8;
      seen += inPart;
    }
    if (inPart < 1) throw new Error('empty parts');
  }
  return at;
}

/** Throws where texts written by what they share with the one before share more than that holds, or swell beyond measure. */
export function checkShared(view: DataView, from: number, most: number): void {
  const next = checkDelta(view, from, most);
  checkDelta(view, next, most);
  const shared = lengthsAt(view, from);
  const own = lengthsAt(view, next);
  let before = 0;
  let inAll = 0;
  for (const [i, length] of shared.entries()) {
    if (length < 0 || length > before) throw new Error('shares what is not there');
    before = length + (own[i] ?? 0);
    inAll += before;
    if (inAll > mostText) throw new Error('swells too much');
  }
}

function lengthsAt(view: DataView, from: number): Int32Array {
  const parts = varintAt(view, varintAt(view, from).next);
  const lengths = new Int32Array(varintAt(view, parts.next).value);
  if (lengths.length > 0) deltaBinaryUnpack({ view, offset: from }, lengths.length, lengths);
  return lengths;
}
