import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { innerPath, toldApart } from '../../shared/reading/packed/inner-names.js';
import { packedText, packedZeros, zipBytes } from '../bench/reading/zip-bytes.js';
import { outcomes, readPack, readTogether } from '../support/packed.js';

const text = 'id,score\n1,2\n2,3\n';
const rows = [
  ['1', '2'],
  ['2', '3'],
];
const fine = packedText('fine.csv', text);
const spoilt = (name: string): string =>
  `pack.zip/${name} was damaged on the way or when it was packed: fetch it again, or unpack it with another program and choose what comes out.`;
const swollen = (name: string): string =>
  `pack.zip/${name} would unpack to far more than its size allows: it was not opened; ask the sender for a plain CSV.`;

/** What is said of the files of an archive, without the archive itself. */
async function inside(bytes: Uint8Array): Promise<readonly (readonly [string, unknown])[]> {
  return outcomes(await readPack(bytes)).slice(1);
}

describe('an archive that would unpack without end', () => {
  it('by a file of zeros is stopped before it is unpacked, and the others are read', async () => {
    const bomb = { name: 'bomb.csv', packed: packedZeros(240), claims: 240e6 };
    expect(await inside(zipBytes([bomb, fine]))).toEqual([
      ['pack.zip/bomb.csv', swollen('bomb.csv')],
      ['pack.zip/fine.csv', rows],
    ]);
  });

  it('by a file that says it is small is stopped on its way out, and nothing is opened after it', async () => {
    const liar = { name: 'bomb.csv', packed: packedZeros(240), claims: 100 };
    expect(await inside(zipBytes([liar, fine]))).toEqual([
      ['pack.zip/bomb.csv', swollen('bomb.csv')],
      ['pack.zip/fine.csv', swollen('fine.csv')],
    ]);
  });

  it('by many files of zeros is stopped at the sum', async () => {
    const bombs = Array.from({ length: 4 }, (_, i) => ({
      name: `${String(i)}.csv`,
      packed: packedZeros(32),
      claims: 1,
    }));
    const said = await inside(zipBytes(bombs));
    expect(said.map(([, says]) => says)).toEqual([
      spoilt('0.csv'),
      spoilt('1.csv'),
      spoilt('2.csv'),
      swollen('3.csv'),
    ]);
  });

  it('by files that lie over one another is not opened at all', async () => {
    expect(outcomes(await readPack(overlaid()))).toEqual([
      [
        'pack.zip',
        'pack.zip is an archive whose files lie over one another, as no ordinary program packs them. It was not opened: ask the sender for the plain files.',
      ],
    ]);
  });

  it('by gzip is stopped on its way out', async () => {
    const head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    const bytes = new Uint8Array([...head, ...packedZeros(240), ...new Uint8Array(8)]);
    expect(outcomes(await readTogether({ name: 'a.gz', bytes }))).toEqual([
      [
        'a.gz',
        'a.gz would unpack to far more than its size allows: it was not opened; ask the sender for a plain CSV.',
      ],
    ]);
  });

  it('by archives in archives is not followed', async () => {
    let nested = zipSync({ 'a.csv': strToU8(text) });
    for (let i = 0; i < 20; i += 1) nested = zipSync({ 'inner.zip': nested });
    expect(await inside(nested)).toEqual([
      ['pack.zip/inner.zip', 'pack.zip/inner.zip is a zip archive: unpack it and choose the files inside.'],
    ]);
  });

  it('by more files than anyone sends is not opened', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2001 }, (_, i) => [`${String(i)}.csv`, new Uint8Array()]),
    );
    expect(outcomes(await readPack(zipSync(files)))).toEqual([
      [
        'pack.zip',
        'pack.zip holds more files than can be opened at once (2,001; at most 2,000): unpack it and choose a part of its files.',
      ],
    ]);
  });
});

describe('a file in an archive', () => {
  it.each([
    ['is locked', { ...fine, name: 'a.csv', flags: 1 }, 'is locked with a password in its archive'],
    ['is packed with Deflate64', { ...fine, name: 'a.csv', method: 9 }, 'does not read (Deflate64)'],
    ['is packed with LZMA', { ...fine, name: 'a.csv', method: 14 }, 'does not read (LZMA)'],
    ['is packed as nobody knows', { ...fine, name: 'a.csv', method: 77 }, 'does not read (method 77)'],
    ['does not match its checksum', { ...fine, name: 'a.csv', crc: 1 }, 'was damaged on the way'],
    ['is longer than it says', { ...fine, name: 'a.csv', claims: 5 }, 'was damaged on the way'],
    ['is shorter than it says', { ...fine, name: 'a.csv', claims: 500 }, 'was damaged on the way'],
    [
      'claims more than there is memory',
      { ...fine, name: 'a.csv', claims: 4e9 },
      'is too large to read at once',
    ],
    [
      'is cut short',
      { ...fine, name: 'a.csv', packed: fine.packed.subarray(0, 9) },
      'was damaged on the way',
    ],
    ['is noise', { ...fine, name: 'a.csv', packed: new Uint8Array(40).fill(0xee) }, 'was damaged on the way'],
    ['has nothing packed', { ...fine, name: 'a.csv', packed: new Uint8Array() }, 'was damaged on the way'],
    ['is empty', { name: 'a.csv', packed: new Uint8Array([3, 0]), claims: 0 }, 'is empty (0 bytes)'],
  ])('that %s says so, and the others are read', async (_, part, says) => {
    const [bad, good] = await inside(zipBytes([part, fine]));
    expect(bad?.[0]).toBe('pack.zip/a.csv');
    expect(bad?.[1]).toContain(says);
    expect(good).toEqual(['pack.zip/fine.csv', rows]);
  });
});

describe('an archive whose frame is damaged', () => {
  const whole = zipBytes([packedText('a.csv', text), fine]);
  it.each([
    ['without its end', whole.subarray(0, whole.length - 30)],
    ['with a directory that is somewhere else', changed(whole, whole.length - 6, 9)],
    ['with a directory that holds more than it does', changed(whole, whole.length - 12, 200)],
  ])('%s says what to do', async (_, bytes) => {
    expect(outcomes(await readPack(bytes))).toEqual([
      [
        'pack.zip',
        'pack.zip starts as a spreadsheet or zip file but its end is missing, as after a broken download: fetch it again.',
      ],
    ]);
  });

  it('in any one byte never stops the program', async () => {
    for (let at = 0; at < whole.length; at += 1) {
      const intake = await readPack(changed(whole, at, (whole[at] ?? 0) ^ 0xff));
      expect(intake.length).toBeGreaterThan(0);
      for (const { error, sheets } of intake.slice(1)) expect(error === null).toBe(sheets.length > 0);
    }
  });
});

describe('a large archive (zip64)', () => {
  it('is read although its sizes stand elsewhere', async () => {
    expect(await inside(zip64())).toEqual([['pack.zip/fine.csv', rows]]);
  });
});

describe('the name of a file in an archive', () => {
  it.each([
    ['../../etc/passwd.csv', 'etc/passwd.csv'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\Users\\me\\a.csv', 'C:/Users/me/a.csv'],
    ['..\\..\\a.csv', 'a.csv'],
    ['./a//b.csv', 'a/b.csv'],
    ['..', 'file without a name'],
    ['', 'file without a name'],
    ['a\u0000b.csv', 'a\uFFFDb.csv'],
    ['a\u202Evsc.exe', 'a\uFFFDvsc.exe'],
    ['__proto__', '__proto__'],
    ['constructor/toString', 'constructor/toString'],
    ['a\nb.csv', 'a\uFFFDb.csv'],
  ])('%j is shown as %j', (name, shown) => {
    expect(innerPath(name)).toBe(shown);
  });

  it('is cut at its beginning where it is very long', () => {
    const shown = innerPath(`${'x'.repeat(60_000)}.csv`);
    expect([shown.length, shown.endsWith('x.csv')]).toEqual([200, true]);
  });

  it('is told apart from another of the same', () => {
    expect(toldApart(['a', 'a', 'a (2)', 'a', '__proto__', '__proto__'])).toEqual([
      'a',
      'a (3)',
      'a (2)',
      'a (4)',
      '__proto__',
      '__proto__ (2)',
    ]);
  });

  it('is read as UTF-8 where it is, else as old zip programs wrote it', async () => {
    const utf8 = Buffer.from('Zoë.csv').toString('latin1');
    const said = await inside(zipBytes([packedText(utf8, text), packedText('Zo\u0089 \u009C5.csv', text)]));
    expect(said.map(([name]) => name)).toEqual(['pack.zip/Zoë.csv', 'pack.zip/Zoë £5.csv']);
  });

  it('may be there twice, and both files are read', async () => {
    const said = await inside(zipBytes([fine, packedText('fine.csv', 'id,score\n8,9\n7,6\n')]));
    expect(said).toEqual([
      ['pack.zip/fine.csv', rows],
      [
        'pack.zip/fine.csv (2)',
        [
          ['8', '9'],
          ['7', '6'],
        ],
      ],
    ]);
  });
});

function changed(bytes: Uint8Array, at: number, to: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = to;
  return copy;
}

/** Two entries of the directory that name the same packed bytes. */
function overlaid(): Uint8Array {
  const bytes = Buffer.from(zipBytes([packedText('a.csv', text), packedText('b.csv', text)]));
  const second = bytes.lastIndexOf('PK\u0001\u0002');
  bytes.writeUInt32LE(0, second + 42);
  return new Uint8Array(bytes);
}

/** An archive of one file whose sizes and place are given as zip64 gives them. */
function zip64(): Uint8Array {
  const plain = Buffer.from(zipBytes([fine]));
  const directory = plain.indexOf('PK\u0001\u0002');
  const entry = Buffer.from(plain.subarray(directory, plain.length - 22));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  for (const at of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, at);
  entry.writeUInt16LE(extra.length, 30);
  const far = Buffer.alloc(56);
  far.write('PK\u0006\u0006', 'latin1');
  far.writeBigUInt64LE(44n, 4);
  far.writeBigUInt64LE(1n, 24);
  far.writeBigUInt64LE(1n, 32);
  far.writeBigUInt64LE(BigInt(entry.length + extra.length), 40);
  far.writeBigUInt64LE(BigInt(directory), 48);
  const place = Buffer.alloc(20);
  place.write('PK\u0006\u0007', 'latin1');
  place.writeBigUInt64LE(BigInt(directory + entry.length + extra.length), 8);
  place.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([plain.subarray(0, directory), entry, extra, far, place, end]));
}
