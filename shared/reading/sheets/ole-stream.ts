/** An old Office file is a small file system: sectors of one size, chained by a table. */
interface OleFile {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
  /** For every sector the next of its chain. */
  readonly next: Uint32Array;
}

/** One stream or folder of such a file. */
export interface OleEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

const headerSize = 512;
const entrySize = 128;
const lastSector = 0xfffffffa;
const inHeader = 109;
const miniSectorSize = 64;

/** The named entries of an old Office file and what a stream of it holds; null where its chains lead nowhere. */
export function oleFile(bytes: Uint8Array): {
  readonly entries: readonly OleEntry[];
  readonly contentOf: (entry: OleEntry) => Uint8Array | null;
} | null {
  const file = openOle(bytes);
  if (file === null) return null;
  const directory = chained(file, file.view.getUint32(48, true));
  if (directory === null) return null;
  const entries = entriesIn(directory);
  return { entries, contentOf: (entry) => contentOf(file, entries, entry) };
}

function openOle(bytes: Uint8Array): OleFile | null {
  if (bytes.length < headerSize) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorSize = 2 ** shift;
  const sectors = Math.ceil(bytes.length / sectorSize);
  const tables = tableSectors(view, sectorSize, sectors);
  const next = new Uint32Array(Math.min(sectors, (tables.length * sectorSize) / 4)).fill(0xffffffff);
  const perTable = sectorSize / 4;
  for (let i = 0; i < next.length; i += 1) {
    const at = ((tables[Math.floor(i / perTable)] ?? 0) + 1) * sectorSize + (i % perTable) * 4;
    if (at + 4 <= bytes.length) next[i] = view.getUint32(at, true);
  }
  return { bytes, view, sectorSize, next };
}

/** Sectors that hold the table of chains: the first are listed in the header, the rest in sectors of their own. */
function tableSectors(view: DataView, sectorSize: number, sectors: number): readonly number[] {
  const found: number[] = [];
  const take = (at: number): void => {
    if (at + 4 > view.byteLength) return;
    const sector = view.getUint32(at, true);
    if (sector < sectors) found.push(sector);
  };
  for (let i = 0; i < inHeader; i += 1) take(76 + i * 4);
  let sector = view.getUint32(68, true);
  for (let steps = 0; sector < sectors && steps < sectors; steps += 1) {
    const start = (sector + 1) * sectorSize;
    for (let at = start; at < start + sectorSize - 4; at += 4) take(at);
    const link = start + sectorSize - 4;
    sector = link + 4 > view.byteLength ? lastSector : view.getUint32(link, true);
  }
  return found.slice(0, sectors);
}

/** The bytes of a chain of sectors; null where it leaves the file or comes back to itself. */
function chained({ bytes, sectorSize, next }: OleFile, first: number): Uint8Array | null {
  const places: number[] = [];
  for (let sector = first; sector < lastSector; sector = next[sector] ?? lastSector) {
    const start = (sector + 1) * sectorSize;
    if (start >= bytes.length || places.length > next.length) return null;
    places.push(start);
  }
  const content = new Uint8Array(places.length * sectorSize);
  for (const [i, start] of places.entries())
    content.set(bytes.subarray(start, start + sectorSize), i * sectorSize);
  return content;
}

function entriesIn(directory: Uint8Array): readonly OleEntry[] {
  const view = new DataView(directory.buffer);
  return Array.from({ length: Math.floor(directory.length / entrySize) }, (_, i) => {
    const at = i * entrySize;
    return {
      name: nameAt(view, at),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

function nameAt(view: DataView, at: number): string {
  const length = Math.min(64, view.getUint16(at + 64, true));
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name;
}

/** Streams below a size that the header names lie in sectors of 64 bytes inside the first entry's stream. */
function contentOf(file: OleFile, entries: readonly OleEntry[], entry: OleEntry): Uint8Array | null {
  const { view } = file;
  if (entry.size > file.bytes.length) return null;
  if (entry.size >= view.getUint32(56, true)) {
    const whole = chained(file, entry.start);
    return whole === null || whole.length < entry.size ? null : whole.subarray(0, entry.size);
  }
  const [root] = entries;
  const mini = root === undefined ? null : chained(file, root.start);
  const table = chained(file, view.getUint32(60, true));
  if (mini === null || table === null) return null;
  const links = new DataView(table.buffer);
  const next = Uint32Array.from({ length: table.length / 4 }, (_, i) => links.getUint32(i * 4, true));
  const shifted = new Uint8Array(mini.length + miniSectorSize);
  shifted.set(mini, miniSectorSize);
  const small = { bytes: shifted, view, sectorSize: miniSectorSize, next };
  const whole = chained(small, entry.start);
  return whole === null || whole.length < entry.size ? null : whole.subarray(0, entry.size);
}
