const sectorOfDirectory = 48;
const sectorShift = 30;
const entryLength = 128;
const mostSectors = 10_000;
const endOfChain = 0xfffffffe;

/** Names of the streams in an OLE2 file (old Office formats and password-protected new ones), or null where it is cut off. */
export function oleStreams(bytes: Uint8Array): readonly string[] | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(sectorShift, true);
  if (size < 128 || size > 65_536) return null;
  const names: string[] = [];
  let sector = view.getUint32(sectorOfDirectory, true);
  for (let i = 0; i < mostSectors && sector < endOfChain; i += 1) {
    const start = (sector + 1) * size;
    if (start + size > bytes.length) return null;
    for (let at = start; at < start + size; at += entryLength) names.push(streamName(view, at));
    const next = nextSector(view, sector, size);
    if (next === null) return null;
    sector = next;
  }
  return names.filter((name) => name !== '');
}

function streamName(view: DataView, at: number): string {
  const length = Math.min(64, view.getUint16(at + 64, true));
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name;
}

/** Follow the sector table; only its first 109 sectors are listed in the header, which covers 6.8 MB of 512-byte sectors. */
function nextSector(view: DataView, sector: number, size: number): number | null {
  const perSector = size / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return endOfChain;
  const tableSector = view.getUint32(76 + table * 4, true);
  const at = (tableSector + 1) * size + (sector % perSector) * 4;
  return at + 4 > view.byteLength ? null : view.getUint32(at, true);
}
