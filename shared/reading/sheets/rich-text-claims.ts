import type { ZipEntry } from '../bytes/zip-directory.js';
import { unpackUntil } from '../bytes/zip-part.js';
import { variableNumber } from './variable-number.js';

const sharedString = 19;
const commentText = 637;
const beforeRuns = 5;
const mostBytes = 1_000_000_000;

/** True where a text of a binary workbook lies. Texts say how many letters and formats they have; none can have more than its record holds. */
export function richTextClaims(bytes: Uint8Array, entry: ZipEntry): boolean {
  if (entry.unpacked > mostBytes) return true;
  const part = new Uint8Array(entry.unpacked);
  let filled = 0;
  unpackUntil(bytes, entry, (piece) => {
    part.set(piece, filled);
    filled += piece.length;
    return false;
  });
  const view = new DataView(part.buffer);
  const numberAt = (at: number): number => (at + 4 > part.length ? Infinity : view.getUint32(at, true));
  for (let at = 0; at < part.length;) {
    const type = variableNumber(part, at, 2);
    const length = variableNumber(part, type.next, 4);
    if (type.value === sharedString || type.value === commentText) {
      const letters = numberAt(length.next + 1) * 2;
      if (letters > length.value) return true;
      const hasRuns = ((part[length.next] ?? 0) & 1) === 1;
      if (hasRuns && numberAt(length.next + beforeRuns + letters) * 4 > length.value) return true;
    }
    at = length.next + length.value;
  }
  return false;
}
