import type { TextStretch } from '../engine/engine.js';

const leastSlots = 1024;
const leastBytes = 4096;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A 32-bit hash of bytes (FNV-1a, Fowler, Noll and Vo 1991). Equal bytes, equal hash; never saved. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}

/**
 * Distinct texts as UTF-8, numbered from 0 in the order in which they were first met.
 * They stay bytes until somebody wants to read one.
 */
export class TextPool {
  size = 0;
  /** All texts, one after the other: text `i` from `starts[i]` up to `starts[i + 1]`. */
  bytes = new Uint8Array(leastBytes);
  starts = new Int32Array(leastSlots / 2 + 1);
  private hashes = new Int32Array(leastSlots / 2);
  private slots = new Int32Array(leastSlots).fill(-1);

  /** The number of a text, which is given one if it is new. */
  put(bytes: Uint8Array, from: number, to: number): number {
    if (this.size === this.hashes.length) this.makeRoom();
    const hash = hashOf(bytes, from, to);
    const last = this.slots.length - 1;
    let slot = hash & last;
    for (let code = this.slots[slot] ?? -1; code !== -1; code = this.slots[slot] ?? -1) {
      if (this.hashes[code] === hash && this.lengthOf(code) === to - from && this.holds(code, bytes, from))
        return code;
      slot = (slot + 1) & last;
    }
    this.slots[slot] = this.size;
    return this.add(bytes.subarray(from, to), hash);
  }

  /** The number of a text, or -1 where it was never met. */
  find(bytes: Uint8Array): number {
    const hash = hashOf(bytes, 0, bytes.length);
    const last = this.slots.length - 1;
    let slot = hash & last;
    for (let code = this.slots[slot] ?? -1; code !== -1; code = this.slots[slot] ?? -1) {
      if (this.hashes[code] === hash && this.lengthOf(code) === bytes.length && this.holds(code, bytes, 0))
        return code;
      slot = (slot + 1) & last;
    }
    return -1;
  }

  /** The numbers of many texts at once, written into `codes` from `at` on. */
  putAll({ rows, bytes, offsets }: TextStretch, codes: Int32Array, at: number): void {
    let from = offsets[0] ?? 0;
    for (let i = 0; i < rows; i += 1) {
      const to = offsets[i + 1] ?? from;
      codes[at + i] = this.put(bytes, from, to);
      from = to;
    }
  }

  /** A text as a string. */
  text(code: number): string {
    return decoder.decode(this.bytes.subarray(this.starts[code], this.starts[code + 1]));
  }

  /** Below 0 where text `a` comes before text `b` by its bytes, as the engine orders them. */
  compare(a: number, b: number): number {
    const { bytes, starts } = this;
    const [fromA = 0, toA = 0, fromB = 0, toB = 0] = [starts[a], starts[a + 1], starts[b], starts[b + 1]];
    const shared = Math.min(toA - fromA, toB - fromB);
    for (let i = 0; i < shared; i += 1) {
      const difference = (bytes[fromA + i] ?? 0) - (bytes[fromB + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return toA - fromA - (toB - fromB);
  }

  private lengthOf(code: number): number {
    return (this.starts[code + 1] ?? 0) - (this.starts[code] ?? 0);
  }

  private holds(code: number, bytes: Uint8Array, from: number): boolean {
    const own = this.bytes;
    const end = this.starts[code + 1] ?? 0;
    for (let at = this.starts[code] ?? 0, i = from; at < end; at += 1, i += 1)
      if (own[at] !== bytes[i]) return false;
    return true;
  }

  private add(text: Uint8Array, hash: number): number {
    const code = this.size;
    const from = this.starts[code] ?? 0;
    const to = from + text.length;
    if (to > this.bytes.length) this.bytes = grown(this.bytes, new Uint8Array(to * 2));
    this.bytes.set(text, from);
    this.starts[code + 1] = to;
    this.hashes[code] = hash;
    this.size = code + 1;
    return code;
  }

  private makeRoom(): void {
    const room = this.hashes.length * 2;
    this.hashes = grown(this.hashes, new Int32Array(room));
    this.starts = grown(this.starts, new Int32Array(room + 1));
    this.slots = new Int32Array(room * 2).fill(-1);
    const last = this.slots.length - 1;
    for (let code = 0; code < this.size; code += 1) {
      let slot = (this.hashes[code] ?? 0) & last;
      while (this.slots[slot] !== -1) slot = (slot + 1) & last;
      this.slots[slot] = code;
    }
  }
}

function grown<Numbers extends Uint8Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
