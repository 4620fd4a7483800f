import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The same picture with at most 256 colours, a byte a point: the rarer colours go to the nearest common one. */
export function palettePng(png: Uint8Array): Buffer {
  const { width, height, points } = opaquePoints(Buffer.from(png));
  const counts = new Map<number, number>();
  for (const colour of points) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const colours = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const palette = colours.slice(0, 256);
  const places = new Map(colours.map((colour, i) => [colour, i < 256 ? i : nearest(palette, colour)]));
  const lines = Buffer.alloc((width + 1) * height);
  points.forEach((colour, i) => {
    lines[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = places.get(colour) ?? 0;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    part('IHDR', head),
    part('PLTE', Buffer.from(palette.flatMap(channels))),
    part('IDAT', deflateSync(lines, { level: 9 })),
    part('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function part(type: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(palette: readonly number[], colour: number): number {
  const wanted = channels(colour);
  const far = palette.map((each) =>
    channels(each).reduce((sum, channel, i) => sum + (channel - (wanted[i] ?? 0)) ** 2, 0),
  );
  return far.indexOf(Math.min(...far));
}

/** The points of a picture as a browser writes it: 8 bits, red, green, blue and sometimes how opaque. */
function opaquePoints(png: Buffer): { width: number; height: number; points: Uint32Array } {
  const [width, height, size] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const bytes = unfiltered(inflateSync(Buffer.concat(packed)), width * size, size);
  const points = new Uint32Array(width * height);
  for (let i = 0; i < points.length; i += 1) points[i] = bytes.readUIntBE(i * size, 3);
  return { width, height, points };
}

/** The lines of a PNG without their filters (W3C, PNG, section 9). */
function unfiltered(lines: Buffer, stride: number, size: number): Buffer {
  const height = lines.length / (stride + 1);
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < size ? 0 : (bytes[y * stride + x - size] ?? 0);
      const above = y === 0 ? 0 : (bytes[(y - 1) * stride + x] ?? 0);
      const corner = x < size || y === 0 ? 0 : (bytes[(y - 1) * stride + x - size] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      bytes[y * stride + x] = (lines[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(left + above - corner - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
