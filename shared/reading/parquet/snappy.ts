/** Unpack Snappy into exactly so many bytes. Throws where it holds more, fewer, or copies of what is not there. */
export function unpackSnappy(packed: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  while ((packed[at] ?? 0) > 127) at += 1;
  at += 1;
  let filled = 0;
  while (at < packed.length) {
    const element = elementAt(packed, at);
    if (filled + element.length > length) throw new Error('more than was said');
    if (element.back === 0) {
      if (element.next > packed.length) throw new Error('cut off');
      out.set(packed.subarray(element.next - element.length, element.next), filled);
      filled += element.length;
    } else {
      if (element.back > filled) throw new Error('copy from before the beginning');
      for (const end = filled + element.length; filled < end; filled += 1)
        out[filled] = out[filled - element.back] ?? 0;
    }
    at = element.next;
  }
  if (filled !== length) throw new Error('less than was said');
  return out;
}

interface Element {
  readonly length: number;
  /** How far back the bytes to be copied stand; 0 where the bytes themselves stand before `next`. */
  readonly back: number;
  readonly next: number;
}

function elementAt(packed: Uint8Array, at: number): Element {
  const tag = packed[at] ?? 0;
  const after = at + 1;
  switch (tag & 3) {
    case 0: {
      const short = tag >>> 2;
      const extra = Math.max(0, short - 59);
      const length = (extra === 0 ? short : numberAt(packed, after, extra)) + 1;
      return { length, back: 0, next: after + extra + length };
    }
    case 1:
      return copy(((tag >>> 2) & 7) + 4, (tag >>> 5) * 256 + numberAt(packed, after, 1), after + 1);
    case 2:
      return copy((tag >>> 2) + 1, numberAt(packed, after, 2), after + 2);
    default:
      return copy((tag >>> 2) + 1, numberAt(packed, after, 4), after + 4);
  }
}

function copy(length: number, back: number, next: number): Element {
  if (back === 0) throw new Error('copy from nowhere');
  return { length, back, next };
}

function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = size - 1; i >= 0; i -= 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
