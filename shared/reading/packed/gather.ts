import { Crc32 } from '../bytes/crc32.js';
import type { Refusal } from '../refusal.js';
import type { Budget } from './budget.js';

/** The bytes of one packed file, or why they could not be had. */
export type Gathered = { readonly bytes: Uint8Array; readonly crc32: number } | { readonly refusal: Refusal };

/** How a packed file is gathered. */
export interface Gathering {
  readonly budget: Budget;
  /** Room to begin with: what the archive says will come, as far as it can be true. */
  readonly expected: number;
  /** Awaited now and then: lets other messages in, and rejects where the person stopped the work. */
  readonly pause: () => Promise<void>;
}

const firstRoom = 65_536;
/** Deflate makes nothing more than this many times larger, whatever an archive says. */
const mostDeflated = 1_032;
const pauseEvery = 4_000_000;

/** How much room the claim of an archive is worth: never more than its packed bytes can unpack to. */
export function believable(claimed: number, packed: number): number {
  return Math.min(claimed, packed * mostDeflated + firstRoom, 500_000_000);
}

/** Put pieces together as they come; stops at the first that is too much. What the pieces throw means damage. */
export async function gather(
  pieces: Iterable<Uint8Array>,
  { budget, expected, pause }: Gathering,
): Promise<Gathered> {
  const crc = new Crc32();
  let bytes = new Uint8Array(Math.max(firstRoom, expected));
  let length = 0;
  let paused = 0;
  for (const piece of takenFrom(pieces)) {
    if (piece === null) return { refusal: { why: 'spoilt' } };
    const refusal = budget.spend(piece.length, length);
    if (refusal !== null) return { refusal };
    if (length + piece.length > bytes.length) bytes = roomier(bytes, length + piece.length);
    bytes.set(piece, length);
    crc.add(piece);
    length += piece.length;
    if (length - paused > pauseEvery) {
      paused = length;
      await pause();
    }
  }
  return { bytes: length === bytes.length ? bytes : bytes.slice(0, length), crc32: crc.value };
}

/** The pieces, and null in place of what could not be unpacked. */
function* takenFrom(pieces: Iterable<Uint8Array>): Generator<Uint8Array | null> {
  try {
    yield* pieces;
  } catch {
    yield null;
  }
}

function roomier(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
