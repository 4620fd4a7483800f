import { type ZipEntry, zipDirectory } from '../bytes/zip-directory.js';
import { piecesOf } from '../bytes/zip-part.js';
import { counted, listed } from '../phrases.js';
import type { Refusal } from '../refusal.js';
import type { SourceFile } from '../source.js';
import type { Budget } from './budget.js';
import { believable, gather } from './gather.js';
import { innerPath, isBesideThePoint, isFolder, toldApart } from './inner-names.js';

/** What an archive holds, before anything in it is unpacked. */
export interface Contents {
  readonly refusal: Refusal | null;
  /** Full sentences: what was left out, where anything was. */
  readonly says: readonly string[];
  readonly files: readonly PackedFile[];
}

/** One file of an archive, still packed. */
export interface PackedFile {
  /** `pack.zip/inner/name.csv` */
  readonly name: string;
  readonly entry: ZipEntry;
}

const mostFiles = 2_000;

/** List a zip archive: its files in the order of its directory, and what is none. */
export function contentsOf(archive: SourceFile): Contents {
  const entries = zipDirectory(archive.bytes);
  const none = (refusal: Refusal): Contents => ({ refusal, says: [], files: [] });
  if (entries === null) return none({ why: 'truncated', says: 'a zip archive' });
  const folders = entries.filter(({ name }) => isFolder(name));
  const beside = entries.filter(({ name }) => !isFolder(name) && isBesideThePoint(name));
  const files = entries.filter(({ name }) => !isFolder(name) && !isBesideThePoint(name));
  if (files.length === 0) return none({ why: 'nothing_inside' });
  if (files.length > mostFiles) return none({ why: 'too_many_inside', count: files.length, most: mostFiles });
  if (lieOverOneAnother(entries)) return none({ why: 'overlaid' });
  const names = toldApart(files.map(({ name }) => `${archive.name}/${innerPath(name)}`));
  return {
    refusal: null,
    says: leftOut(folders.length, beside),
    files: files.map((entry, i) => ({ name: names[i] ?? archive.name, entry })),
  };
}

function leftOut(folders: number, beside: readonly ZipEntry[]): readonly string[] {
  const things = [
    ...beside.map(({ name }) => innerPath(name)),
    ...(folders === 0 ? [] : [counted(folders, 'entry for a folder', 'entries for folders')]),
  ];
  return things.length === 0
    ? []
    : [`Left out, because computers put these into archives by themselves: ${listed(things)}.`];
}

/** True where two entries share packed bytes, which no ordinary program does: so a small archive can unpack without end. */
function lieOverOneAnother(entries: readonly ZipEntry[]): boolean {
  const inPlace = entries
    .filter(({ packed }) => packed > 0)
    .toSorted((a, b) => a.header - b.header || a.start - b.start);
  return inPlace.some((entry, i) => {
    const next = inPlace[i + 1];
    return next !== undefined && next.header < entry.start + entry.packed;
  });
}

/** Take one file out of its archive; a damaged or locked one is a refusal of its own. */
export async function takeOut(
  archive: SourceFile,
  { entry }: PackedFile,
  { budget, pause }: { readonly budget: Budget; readonly pause: () => Promise<void> },
): Promise<{ readonly bytes: Uint8Array } | { readonly refusal: Refusal }> {
  const tooMuch = budget.refusalOf(entry.unpacked, entry.unpacked);
  if (tooMuch !== null) return { refusal: tooMuch };
  if (entry.encrypted) return { refusal: { why: 'locked' } };
  if (entry.method !== 0 && entry.method !== 8)
    return {
      refusal: { why: 'odd_packing', says: packings.get(entry.method) ?? `method ${String(entry.method)}` },
    };
  const expected = believable(entry.unpacked, entry.packed);
  const gathered = await gather(piecesOf(archive.bytes, entry), { budget, expected, pause });
  if ('refusal' in gathered) return gathered;
  const isWhole = gathered.bytes.length === entry.unpacked && gathered.crc32 === entry.crc32;
  return isWhole ? gathered : { refusal: { why: 'spoilt' } };
}

const packings: ReadonlyMap<number, string> = new Map([
  [9, 'Deflate64'],
  [12, 'bzip2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [98, 'PPMd'],
]);
