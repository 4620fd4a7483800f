import type { Steps } from '../steps.js';

/**
 * The physical lines of a text in UTF-8. Line i is bytes starts[i] up to starts[i + 1], its terminator included,
 * so that joining the lines gives the bytes back; its content ends at ends[i].
 */
export interface ByteLines {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** One more than there are lines: the last is where the text ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** So many bytes are gone through without a stop. */
const stretch = 1 << 23;
const lineFeed = 10;
const carriageReturn = 13;
/** How long lines are is guessed from so many bytes; more room is made where they turn out shorter. */
const looked = 1 << 16;

/** Cut a text into physical lines. `only` is a terminator that the analyst gave; else CR, LF and CRLF all end a line. */
export function* byteLines(bytes: Uint8Array, only?: string): Steps<ByteLines> {
  const lines = new GrowingLines(likelyCount(bytes));
  if (only === undefined || only === '') yield* cutAnywhere(bytes, lines);
  else cutAt(bytes, new TextEncoder().encode(only), lines);
  return { bytes, ...lines.done(bytes.length) };
}

function likelyCount(bytes: Uint8Array): number {
  let ends = 0;
  for (const byte of bytes.subarray(0, looked)) if (byte === lineFeed || byte === carriageReturn) ends += 1;
  return 16 + Math.ceil((1.2 * ends * bytes.length) / Math.min(looked, Math.max(1, bytes.length)));
}

class GrowingLines {
  #starts: Uint32Array;
  #ends: Uint32Array;
  #count = 0;

  constructor(room: number) {
    this.#starts = new Uint32Array(room + 1);
    this.#ends = new Uint32Array(room);
  }

  add(start: number, end: number): void {
    if (this.#count === this.#ends.length) this.#grow();
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  done(length: number): Omit<ByteLines, 'bytes'> {
    const starts = this.#starts.subarray(0, this.#count + 1);
    starts[this.#count] = length;
    return { count: this.#count, starts, ends: this.#ends.subarray(0, this.#count) };
  }

  #grow(): void {
    const room = this.#ends.length * 2;
    const starts = new Uint32Array(room + 1);
    const ends = new Uint32Array(room);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#starts = starts;
    this.#ends = ends;
  }
}

function* cutAnywhere(bytes: Uint8Array, lines: GrowingLines): Steps<void> {
  const { length } = bytes;
  let start = 0;
  for (let from = 0; from < length; from += stretch) {
    start = cutStretch(bytes, { start, from, to: Math.min(length, from + stretch) }, lines);
    yield from / length;
  }
  if (start < length) lines.add(start, length);
}

/** Cut the lines that end in a stretch; says where the line begins that is not ended yet. */
function cutStretch(
  bytes: Uint8Array,
  { start: begun, from, to }: { readonly start: number; readonly from: number; readonly to: number },
  lines: GrowingLines,
): number {
  let start = begun;
  for (let at = Math.max(from, start); at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > carriageReturn || (byte !== lineFeed && byte !== carriageReturn)) continue;
    lines.add(start, at);
    if (byte === carriageReturn && bytes[at + 1] === lineFeed) at += 1;
    start = at + 1;
  }
  return start;
}

function cutAt(bytes: Uint8Array, terminator: Uint8Array, lines: GrowingLines): void {
  const [first = 0] = terminator;
  let start = 0;
  let at = bytes.indexOf(first);
  while (at >= 0) {
    if (terminator.every((byte, i) => bytes[at + i] === byte)) {
      lines.add(start, at);
      start = at + terminator.length;
      at = bytes.indexOf(first, start);
    } else at = bytes.indexOf(first, at + 1);
  }
  if (start < bytes.length) lines.add(start, bytes.length);
}
