import { utf16Order } from './utf16-order.js';

/** Fewer may be what a program puts behind every text. */
const fewest = 16;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * How many zero bytes stand at the end of a file directly after its last row, as a program leaves that was
 * stopped while writing. Zero bytes on a line of their own are a line that cannot be read, and are not counted.
 */
export function paddingAfterLastRow(bytes: Uint8Array): number {
  if (bytes.at(-1) !== 0 || utf16Order(bytes) !== null) return 0;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  const last = bytes[end - 1];
  const isOwnLine = last === undefined || last === lineFeed || last === carriageReturn;
  return isOwnLine || bytes.length - end < fewest ? 0 : bytes.length - end;
}
