import { startsWith } from './signatures.js';
import { looksBinary } from './text-or-binary.js';

const mark: readonly number[] = [0x50, 0x41, 0x52, 0x31];
/** Begins and ends a file of which even the list of columns is locked. */
const lockedMark: readonly number[] = [0x50, 0x41, 0x52, 0x45];

/** Whether these bytes are a Parquet file: whole, locked or cut short; null where they are none, as text that begins with the same letters. */
export function parquetState(bytes: Uint8Array): 'whole' | 'locked' | 'cut' | null {
  const end = bytes.subarray(-4);
  if (startsWith(bytes, lockedMark) && startsWith(end, lockedMark)) return 'locked';
  if (!startsWith(bytes, mark)) return null;
  if (startsWith(end, mark) && bytes.length > 12) return 'whole';
  return looksBinary(bytes) ? 'cut' : null;
}
