import { headerKey } from '../../dataset/header-key.js';
import { runningSha256 } from '../../project/hash.js';
import type { Progress } from '../../progress.js';
import type { SourceFile } from '../../reading/source.js';
import { ColumnsOf, joined } from './columns-of.js';
import { layouts } from './layouts.js';

/** Smaller files are read whole: the account of their lines is worth more than the time. */
export const leastBytes = 32_000_000;
/** Bytes of the start of a file by which a directory is known. */
const headBytes = 10_000;
/** Bytes between two looks at whether the person stopped the work. */
const strideBytes = 1 << 22;
const lineFeed = 10;

/** A directory of postcodes on its way in, piece after piece in their order; the pieces need not be kept. */
interface Slimming {
  take(piece: Uint8Array): void;
  /** The columns that are joined, every row and every cell of them as it stands, and the hash of the whole. */
  end(): SourceFile;
}

/**
 * Takes a directory of postcodes in with only the columns that are joined: the whole has fifty columns and more bytes
 * than an ordinary computer can hold beside the work. Null for any other file, which is read as it is.
 */
function slimming(
  name: string,
  { head, bytes }: { readonly head: Uint8Array; readonly bytes: number },
): Slimming | null {
  const keeps = bytes < leastBytes ? null : columnsToKeep(head);
  if (keeps === null) return null;
  const columns = new ColumnsOf(keeps);
  const hash = runningSha256();
  let taken = 0;
  return {
    take: (piece) => {
      columns.take(piece);
      hash.take(piece);
      taken += piece.length;
    },
    end: () => ({ name, bytes: columns.end(), whole: { sha256: hash.end(), bytes: taken } }),
  };
}

/** The same for a file that is held already; one that came in slim stays as it is. */
export async function slimPostcodes(file: SourceFile, progress: Progress): Promise<SourceFile> {
  const { name, bytes, whole } = file;
  const slim = whole === undefined ? slimming(name, { head: bytes, bytes: bytes.length }) : null;
  if (slim === null) return file;
  for (let at = 0; at < bytes.length; at += strideBytes) {
    await progress(name, at / bytes.length);
    slim.take(bytes.subarray(at, at + strideBytes));
  }
  return slim.end();
}

/** A reference out of the pieces of its file, of `bytes` bytes: slim where it is a directory of postcodes, else whole. */
export async function referenceOf(
  name: string,
  { bytes, pieces }: { readonly bytes: number; readonly pieces: AsyncIterable<Uint8Array> },
): Promise<SourceFile> {
  const held: Uint8Array[] = [];
  let slim: Slimming | null | undefined;
  for await (const piece of pieces) {
    if (slim === undefined || slim === null) held.push(piece);
    else slim.take(piece);
    if (slim !== undefined || heldBytes(held) < Math.min(bytes, headBytes)) continue;
    slim = slimming(name, { head: joined(held), bytes });
    if (slim !== null) for (const first of held.splice(0)) slim.take(first);
  }
  return slim?.end() ?? { name, bytes: joined(held) };
}

function heldBytes(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** Of each column whether it is kept; null where the first line is not the header of a wide postcode file. */
function columnsToKeep(head: Uint8Array): readonly boolean[] | null {
  const end = head.subarray(0, headBytes).indexOf(lineFeed);
  if (end < 0) return null;
  const header = new TextDecoder().decode(head.subarray(0, end));
  const keys = header.split(',').map(headerKey);
  const layout = layouts.find(({ kind }) => kind === 'postcode_lsoa');
  if (layout === undefined) return null;
  const taken: number[] = [];
  for (const { header: wanted } of layout.wanted)
    taken.push(keys.findIndex((key, i) => !taken.includes(i) && wanted.test(key)));
  const has = (names: readonly string[]): boolean =>
    layout.wanted.some(({ column }, i) => names.includes(column) && (taken[i] ?? -1) >= 0);
  const keeps = keys.map((_, i) => taken.includes(i));
  return layout.needs.every(has) && keeps.some((keep) => !keep) ? keeps : null;
}
