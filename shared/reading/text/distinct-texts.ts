const smallest = 1024;
const fullest = 0.6;

/**
 * Counts different texts by two 32-bit hashes of their bytes. Two texts are taken for one about once
 * in 2^64 pairs, which no file comes near.
 */
export class DistinctTexts {
  #size = 0;
  #slots: Uint32Array;

  /** Made for about so many texts; it grows where there are more. */
  constructor(expected: number) {
    let slots = smallest;
    while (slots * fullest < expected) slots *= 2;
    this.#slots = new Uint32Array(slots * 2);
  }

  get size(): number {
    return this.#size;
  }

  /** Take the text that stands in these bytes. */
  add(bytes: Uint8Array, start: number, end: number): void {
    let one = 0x811c9dc5;
    let other = 0x9e3779b9 ^ (end - start);
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      one = Math.imul(one ^ byte, 0x01000193);
      other = Math.imul(other + byte, 0x85ebca6b) ^ (other >>> 13);
    }
    this.#put(mixed(one), mixed(other) | 1);
  }

  /** `b` is never 0, which marks an empty slot. */
  #put(a: number, b: number): void {
    if (this.#size > (this.#slots.length / 2) * fullest) this.#grow();
    if (put(this.#slots, a >>> 0, b >>> 0)) this.#size += 1;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let i = 0; i < this.#slots.length; i += 2)
      if (this.#slots[i + 1] !== 0) put(larger, this.#slots[i] ?? 0, this.#slots[i + 1] ?? 0);
    this.#slots = larger;
  }
}

/** Spreads a hash over all its bits. */
function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return value ^ (value >>> 16);
}

/** True where the pair was not there yet. */
function put(slots: Uint32Array, a: number, b: number): boolean {
  const count = slots.length / 2;
  let i = a & (count - 1);
  while (slots[i * 2 + 1] !== 0) {
    if (slots[i * 2] === a && slots[i * 2 + 1] === b) return false;
    i = (i + 1) & (count - 1);
  }
  slots[i * 2] = a;
  slots[i * 2 + 1] = b;
  return true;
}
