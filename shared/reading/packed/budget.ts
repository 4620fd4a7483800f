import type { Refusal } from '../refusal.js';

/** What comes out of one chosen file may be this much in all; the rest of it is left packed. */
const mostInAll = 1_000_000_000;
/** Beyond this much, what comes out may be no more than so many times what went in. */
const alwaysFine = 100_000_000;
const mostSwelling = 400;
/** Larger than this, a file cannot become one string in any browser. */
const mostOfOne = 500_000_000;

/**
 * How much may still come out of what was chosen. It counts the bytes themselves as they come, so that
 * no archive can say one thing and do another.
 */
export class Budget {
  readonly #most: number;
  readonly #isSwelling: boolean;
  #spent = 0;

  constructor(packed: number) {
    const bySwelling = Math.max(alwaysFine, packed * mostSwelling);
    this.#isSwelling = bySwelling < mostInAll;
    this.#most = Math.min(bySwelling, mostInAll);
  }

  /** Count bytes that came out of one file, so many before them; a refusal once there are too many. */
  spend(bytes: number, before: number): Refusal | null {
    this.#spent += bytes;
    return this.refusalOf(0, before + bytes);
  }

  /** What would be said if so many more bytes came out of a file of that size; null where they may. */
  refusalOf(more: number, ofOne: number): Refusal | null {
    if (ofOne > mostOfOne) return { why: 'too_large', megabytes: Math.round(ofOne / 1e6) };
    if (this.#spent + more <= this.#most) return null;
    return this.#isSwelling ? { why: 'swollen' } : { why: 'too_much_in_all' };
  }
}
