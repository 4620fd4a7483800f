import { varintAt } from './varint.js';

/** One stretch of numbers in a page, written as runs: repeated ones and packed ones. */
export interface Runs {
  readonly view: DataView;
  readonly from: number;
  /** Bits of one number. */
  readonly width: number;
  /** How many numbers there are at most. */
  readonly most: number;
}

/** Writers fill up their last packed run, some by whole blocks. */
const padding = 512;

/** Throws where runs repeat far more numbers than there are, which would be counted through one by one. */
export function checkRuns({ view, from, width, most }: Runs): void {
  if (width > 32) throw new Error('numbers too wide');
  let seen = 0;
  for (let at = from; seen < most && at < view.byteLength;) {
    const header = varintAt(view, at);
    const isPacked = header.value % 2 === 1;
    const numbers = Math.floor(header.value / 2) * (isPacked ? 8 : 1);
    if (numbers > most - seen + padding) throw new Error('runs too long');
    at = header.next + (isPacked ? (numbers / 8) * width : Math.ceil(width / 8));
    seen += numbers;
  }
}
