/** A number and the place after it. */
export interface Varint {
  readonly value: number;
  readonly next: number;
}

const longest = 10;

/** A number written seven bits a byte, as exactly as it is needed to compare sizes. Throws where it does not end. */
export function varintAt(view: DataView, from: number): Varint {
  let value = 0;
  for (let at = from; at < from + longest; at += 1) {
    const byte = view.getUint8(at);
    value += (byte & 127) * 128 ** (at - from);
    if (byte < 128) return { value, next: at + 1 };
  }
  throw new Error('number too long');
}
