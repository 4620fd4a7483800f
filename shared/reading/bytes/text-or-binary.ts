import { utf16Order } from './utf16-order.js';

const sampled = 65_536;
/** Above this share of control bytes a file is no text in any encoding. */
const mostControls = 0.01;

/** So many zero bytes in a row are a hole that a stopped writer left, and say nothing about the rest. */
const hole = 64;

/** True where the bytes cannot be text: too many control bytes that no encoding of text explains. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (utf16Order(bytes) !== null) return false;
  const sample = withoutPadding(bytes.subarray(0, sampled));
  if (sample.length === 0) return true;
  let controls = 0;
  let zeros = 0;
  for (const byte of sample) {
    if (isControl(byte)) controls += 1;
    zeros = byte === 0 ? zeros + 1 : 0;
    if (zeros === hole) controls -= hole;
    else if (zeros > hole) controls -= 1;
  }
  return controls / sample.length > mostControls && controls > 3;
}

/** A file cut off in a crash may end in a long run of zero bytes: that alone does not make it binary; nothing else does. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27);
}
