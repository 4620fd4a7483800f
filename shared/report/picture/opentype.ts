import { unzlibSync } from 'fflate';

/** Lengths of a header and of one entry in the two kinds of font file. */
const packed = { head: 44, entry: 20 } as const;
const plain = { head: 12, entry: 16 } as const;

/**
 * A web font (WOFF 1.0, W3C 2012) as the plain font file that is packed in it, which is what the rasteriser reads.
 * Only fonts of our own come here.
 */
export function openTypeOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const tables = from.getUint16(12);
  const font = new Uint8Array(from.getUint32(16));
  const to = new DataView(font.buffer);
  writeHead(to, from.getUint32(4), tables);
  let place = plain.head + plain.entry * tables;
  for (let i = 0; i < tables; i += 1) {
    const entry = packed.head + packed.entry * i;
    const [tag, start, stored, length, sum] = [0, 4, 8, 12, 16].map((at) => from.getUint32(entry + at));
    const bytes = woff.subarray(start, (start ?? 0) + (stored ?? 0));
    font.set(stored === length ? bytes : unzlibSync(bytes), place);
    [tag, sum, place, length].forEach((value, n) => {
      to.setUint32(plain.head + plain.entry * i + 4 * n, value ?? 0);
    });
    place += Math.ceil((length ?? 0) / 4) * 4;
  }
  return font;
}

/** Kind of font, how many tables, and the three numbers for searching among them. */
function writeHead(to: DataView, kind: number, tables: number): void {
  const power = Math.floor(Math.log2(tables));
  to.setUint32(0, kind);
  [tables, 16 * 2 ** power, power, 16 * (tables - 2 ** power)].forEach((value, n) => {
    to.setUint16(4 + 2 * n, value);
  });
}
