import { entryName } from './zip-names.js';
import { type ZipSizes, zip64Sizes } from './zip64.js';

/** One entry of a zip file's central directory. */
export interface ZipEntry extends ZipSizes {
  readonly name: string;
  readonly encrypted: boolean;
  /** Where its packed bytes begin in the file. */
  readonly start: number;
  readonly isDeflated: boolean;
  /** Number of its way of packing: 0 is none, 8 is deflate. */
  readonly method: number;
  /** Checksum of the unpacked bytes. */
  readonly crc32: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const farEndSignature = 0x06064b50;
const farEndPlaceSignature = 0x07064b50;
const endLength = 22;
const entryLength = 46;
const farEndPlaceLength = 20;
const longestComment = 65_535;

/** Entries of a zip file as its central directory lists them, or null where the directory is missing or cut off. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const { count, first } = directoryPlace(view, end);
  const entries: ZipEntry[] = [];
  let at = first;
  for (let i = 0; i < count; i += 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) return null;
    entries.push(entryAt(view, at, { nameEnd, extraEnd }));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(
  view: DataView,
  at: number,
  { nameEnd, extraEnd }: { readonly nameEnd: number; readonly extraEnd: number },
): ZipEntry {
  const method = view.getUint16(at + 10, true);
  const sizes = {
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
  };
  const real = zip64Sizes(view, sizes, { from: nameEnd, to: extraEnd });
  return {
    ...real,
    name: entryName(
      new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameEnd - at - entryLength),
    ),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc32: view.getUint32(at + 16, true),
    start: contentStart(view, real.header),
    method,
    isDeflated: method === 8,
  };
}

function endOfDirectory(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= least; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

/** Where the directory begins and how long it is; a large archive (zip64) says so in a second place. */
function directoryPlace(view: DataView, end: number): { readonly count: number; readonly first: number } {
  const near = { count: view.getUint16(end + 10, true), first: view.getUint32(end + 16, true) };
  const place = end - farEndPlaceLength;
  if (place < 0 || view.getUint32(place, true) !== farEndPlaceSignature) return near;
  const far = Number(view.getBigUint64(place + 8, true));
  if (far + 56 > view.byteLength || view.getUint32(far, true) !== farEndSignature) return near;
  return {
    count: Number(view.getBigUint64(far + 32, true)),
    first: Number(view.getBigUint64(far + 48, true)),
  };
}

/** An entry's own header says once more how long its name is. */
function contentStart(view: DataView, header: number): number {
  if (header + 30 > view.byteLength) return view.byteLength;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}
