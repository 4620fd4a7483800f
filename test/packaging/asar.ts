/** One file of an archive: how long it is, where it begins, and the hash that a packaged program checks it by. */
interface AsarFile {
  readonly size: number;
  readonly offset: string;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}

type Entry = AsarFile | { readonly files: Readonly<Record<string, Entry>> };

/** Electron's archive: a header as JSON, with its length in front, then the files one after another. */
export interface Asar {
  readonly header: string;
  readonly files: ReadonlyMap<string, AsarFile>;
  readonly bytesOf: (path: string) => Buffer;
}

/** Read an archive. Its first sixteen bytes are four lengths, of which the last is that of the header. */
export function readAsar(archive: Buffer): Asar {
  const header = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8');
  const start = 8 + archive.readUInt32LE(4);
  const files = new Map(filesIn(JSON.parse(header) as Entry, ''));
  return {
    header,
    files,
    bytesOf: (path) => {
      const file = files.get(path);
      if (file === undefined) throw new Error('no such file in the archive');
      const from = start + Number(file.offset);
      return archive.subarray(from, from + file.size);
    },
  };
}

function filesIn(entry: Entry, path: string): readonly (readonly [string, AsarFile])[] {
  if (!('files' in entry)) return [[path, entry]];
  return Object.entries(entry.files).flatMap(([name, one]) =>
    filesIn(one, path === '' ? name : `${path}/${name}`),
  );
}

/** Write a small archive of texts. */
export function asarOf(texts: Readonly<Record<string, string>>): Buffer {
  let offset = 0;
  const files = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const size = Buffer.byteLength(text);
      offset += size;
      return [name, { size, offset: String(offset - size) }];
    }),
  );
  const json = Buffer.from(JSON.stringify({ files }));
  const padded = Buffer.concat([json, Buffer.alloc((4 - (json.length % 4)) % 4)]);
  const lengths = Buffer.alloc(16);
  [4, padded.length + 8, padded.length + 4, json.length].forEach((length, i) =>
    lengths.writeUInt32LE(length, i * 4),
  );
  return Buffer.concat([lengths, padded, Buffer.from(Object.values(texts).join(''))]);
}
