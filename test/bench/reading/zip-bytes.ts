import { constants, crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip file, with what its directory says of it, which need not be true. */
export interface ZipPart {
  readonly name: string;
  /** Already packed by deflate. */
  readonly packed: Uint8Array;
  /** Size after unpacking as the headers claim it. */
  readonly claims: number;
  readonly crc?: number;
  /** 8 is deflate, and what is meant where nothing is said. */
  readonly method?: number;
  /** Bit 0: locked with a password. */
  readonly flags?: number;
}

const block = 16_000_000;

/** A deflate stream of so many zero bytes, a thousandth of that long. */
export function packedZeros(megabytes: number): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(block), { finishFlush: constants.Z_FULL_FLUSH });
  const pieces = Array.from({ length: Math.ceil((megabytes * 1e6) / block) }, () => piece);
  return Buffer.concat([...pieces, Buffer.from([3, 0])]);
}

/** A text packed by deflate, with what its headers should say. */
export function packedText(name: string, text: string): ZipPart {
  const bytes = Buffer.from(text);
  return { name, packed: deflateRawSync(bytes), claims: bytes.length, crc: crc32(bytes) };
}

/** A zip file whose headers say what they are told to; each character of a name is one byte. */
export function zipBytes(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, claims, crc = 0, method = 8, flags = 0 } of parts) {
    const nameBytes = Buffer.from(name, 'latin1');
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(0x00210000, 6);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claims, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, nameBytes, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), shared, rest, nameBytes]));
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, listed, end]));
}
