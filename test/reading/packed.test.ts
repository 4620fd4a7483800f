import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileIntake, SourceFile } from '../../shared/reading/source.js';
import { outcomes, readPack, readTogether } from '../support/packed.js';
import { workbookOf } from '../support/reading.js';

const first = strToU8('id,score\n1,2\n2,3\n');
const second = strToU8('id;note\n7;x\n8;y\n');
const ones = [
  ['1', '2'],
  ['2', '3'],
];
const sevens = [
  ['7', 'x'],
  ['8', 'y'],
];

const sheets = [
  {
    name: 'S',
    rows: [
      ['id', 'score'],
      ['1', '2'],
      ['2', '3'],
    ],
  },
];

describe('a zip archive', () => {
  it('is listed itself, and each of its files in the order of its directory', async () => {
    const intake = await readPack(zipSync({ 'north/q1.csv': first, 'a.csv': second }));
    expect(outcomes(intake)).toEqual([
      ['pack.zip', null],
      ['pack.zip/north/q1.csv', ones],
      ['pack.zip/a.csv', sevens],
    ]);
    expect(intake.map(({ format, within }) => [format, within])).toEqual([
      ['zip', undefined],
      ['csv', 'pack.zip'],
      ['csv', 'pack.zip'],
    ]);
  });

  it('gives each file the fingerprint of its own bytes', async () => {
    const [, inner] = await readPack(zipSync({ 'a.csv': first }));
    expect(inner?.sha256).toBe(createHash('sha256').update(first).digest('hex'));
    expect(inner?.bytes).toBe(first.length);
  });

  it('may hold workbooks, stored or packed, and compressed files', async () => {
    const intake = await readPack(
      zipSync({ 'b.xlsx': [workbookOf(sheets), { level: 0 }], 'a.csv.gz': gzipSync(first) }),
    );
    expect(outcomes(intake).slice(1)).toEqual([
      ['pack.zip/b.xlsx', ones],
      ['pack.zip/a.csv.gz', ones],
    ]);
  });

  it('numbers its tables on from those of the files before it', async () => {
    const intake = await readTogether(
      { name: 'z.csv', bytes: first },
      { name: 'pack.zip', bytes: zipSync({ 'a.csv': first, 'b.csv': second }) },
      { name: 'y.csv', bytes: second },
    );
    expect(tablesOf(intake).map(({ table, file }) => [table, file])).toEqual([
      ['001', 'z.csv'],
      ['002', 'pack.zip/a.csv'],
      ['003', 'pack.zip/b.csv'],
      ['004', 'y.csv'],
    ]);
  });

  it('says what it left out because computers put it there', async () => {
    const [pack, ...inner] = await readPack(
      zipSync({
        'data/': new Uint8Array(),
        'data/a.csv': first,
        '__MACOSX/data/._a.csv': strToU8('x'),
        'data/.DS_Store': strToU8('x'),
        'data/Thumbs.db': strToU8('x'),
      }),
    );
    expect(inner.map(({ file }) => file)).toEqual(['pack.zip/data/a.csv']);
    expect(pack?.warnings).toEqual([
      'Left out, because computers put these into archives by themselves: __MACOSX/data/._a.csv, data/.DS_Store, data/Thumbs.db and 1 entry for a folder.',
    ]);
  });

  it('that holds a file nobody can read still gives the others', async () => {
    const intake = await readPack(zipSync({ 'letter.pdf': strToU8('%PDF-1.7 x'), 'a.csv': first }));
    expect(outcomes(intake).slice(1)).toEqual([
      [
        'pack.zip/letter.pdf',
        'pack.zip/letter.pdf is a PDF document, not a table: ask for the data as CSV or Excel.',
      ],
      ['pack.zip/a.csv', ones],
    ]);
  });

  it('in another is not opened, and says what to do', async () => {
    const intake = await readPack(zipSync({ 'inner.zip': zipSync({ 'a.csv': first }), 'b.csv': second }));
    expect(outcomes(intake).slice(1)).toEqual([
      ['pack.zip/inner.zip', 'pack.zip/inner.zip is a zip archive: unpack it and choose the files inside.'],
      ['pack.zip/b.csv', sevens],
    ]);
  });

  it('may be called anything, and a workbook called .zip is a workbook', async () => {
    expect(outcomes(await readPack(workbookOf(sheets)))).toEqual([['pack.zip', ones]]);
    const intake = await readTogether({ name: 'export.csv', bytes: zipSync({ 'a.csv': first }) });
    expect(intake.map(({ file }) => file)).toEqual(['export.csv', 'export.csv/a.csv']);
  });

  it('with nothing in it says so', async () => {
    const says = 'pack.zip is an archive with no file to read in it: ask for the export again.';
    expect(outcomes(await readPack(zipSync({})))).toEqual([['pack.zip', says]]);
    expect(outcomes(await readPack(zipSync({ 'a/': new Uint8Array() })))).toEqual([['pack.zip', says]]);
  });

  it('of the sample gives the same tables as its folder', async () => {
    const folder = 'sample-data/wrekindale';
    const files = readdirSync(folder)
      .filter((name) => !name.endsWith('.md'))
      .sort()
      .map((name): SourceFile => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
    const packed = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
    const apart = tablesOf(await readTogether(...files));
    const together = tablesOf(await readPack(packed));
    expect(together.map((table) => ({ ...table, file: table.file.replace('pack.zip/', '') }))).toEqual(apart);
    expect(apart.length).toBeGreaterThan(3);
  });
});

describe('a gzip file', () => {
  it('is read under its own name as what was packed', async () => {
    const intake = await readTogether({ name: 'a.csv.gz', bytes: gzipSync(first) });
    expect(outcomes(intake)).toEqual([['a.csv.gz', ones]]);
    expect(intake[0]?.format).toBe('csv');
  });

  it('made of several parts is one text', async () => {
    const bytes = new Uint8Array([...gzipSync(first), ...gzipSync(strToU8('3,4\n5,6\n'))]);
    expect(outcomes(await readTogether({ name: 'a.gz', bytes }))).toEqual([
      ['a.gz', [...ones, ['3', '4'], ['5', '6']]],
    ]);
  });

  it('of another archive is not opened further', async () => {
    const intake = await readTogether(
      { name: 'a.zip.gz', bytes: gzipSync(zipSync({ 'a.csv': first })) },
      { name: 'b.gz.gz', bytes: gzipSync(gzipSync(first)) },
      { name: 'c.tar.gz', bytes: gzipSync(tar()) },
    );
    expect(outcomes(intake).map(([, said]) => said)).toEqual([
      'a.zip.gz is a zip archive: unpack it and choose the files inside.',
      'b.gz.gz is a compressed file (gzip): unpack it and choose the files inside.',
      'c.tar.gz is a tar archive: unpack it and choose the files inside.',
    ]);
  });

  it('that is cut short, changed on the way or empty says so', async () => {
    const whole = gzipSync(strToU8(`id,score\n${'1,2\n'.repeat(4000)}`));
    const changed = whole.slice();
    changed[changed.length - 6] = (changed[changed.length - 6] ?? 0) ^ 1;
    const intake = await readTogether(
      { name: 'cut.gz', bytes: whole.subarray(0, whole.length - 12) },
      { name: 'changed.gz', bytes: changed },
      { name: 'tiny.gz', bytes: whole.subarray(0, 9) },
      { name: 'none.gz', bytes: gzipSync(new Uint8Array()) },
    );
    expect(outcomes(intake).map(([, said]) => said)).toEqual([
      'cut.gz was damaged on the way or when it was packed: fetch it again, or unpack it with another program and choose what comes out.',
      'changed.gz was damaged on the way or when it was packed: fetch it again, or unpack it with another program and choose what comes out.',
      'tiny.gz starts as a gzip file but its end is missing, as after a broken download: fetch it again.',
      'none.gz is empty (0 bytes): ask for the export again.',
    ]);
  });
});

function tablesOf(intake: readonly FileIntake[]): FileIntake['sheets'][number]['tables'] {
  return intake.flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables));
}

function tar(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(strToU8('a.csv'));
  bytes.set(strToU8('ustar'), 257);
  bytes.set(first, 512);
  return bytes;
}
