import { describe, expect, it } from 'vitest';
import { readsLikeUtf7 } from '../../shared/reading/bytes/utf7.js';
import { utf16Order } from '../../shared/reading/bytes/utf16-order.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { cells, kindLetters, names, readAs, sheetOf } from '../support/reading.js';

const text = 'name,score\nZoe,1\nAnn,2\nBob,3\n';
const rows = [
  ['Zoe', '1'],
  ['Ann', '2'],
  ['Bob', '3'],
];
const latin = (content: string): number[] => Array.from(content, (letter) => letter.charCodeAt(0) & 255);
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const wide = (content: string, order: (code: number) => readonly number[]): number[] =>
  Array.from(content).flatMap((letter) => order(letter.codePointAt(0) ?? 0));

describe('a byte order mark before text that is not UTF-8', () => {
  it('is taken off where hardly anything is UTF-8, and is named as false', () => {
    const [sheet] = readAs(
      new Uint8Array([0xef, 0xbb, 0xbf, 0xeb, ...latin('n,score\nZoe,1\nJos\xe9,2\nAnn,3\n')]),
    ).sheets;
    expect(sheet?.tables.map(names)).toEqual([['ën', 'score']]);
    expect(sheet?.tables[0]?.rows[1]?.cells).toEqual(['José', '2']);
    expect(sheet?.warnings).toEqual([
      'The file begins with the mark of UTF-8 but is not: it was read as Windows-1252.',
    ]);
  });

  it('holds where no fewer letters bear it out, and the strange lines are named', () => {
    const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
    const [sheet] = readAs(
      new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('name,score\nZoë,1\n'), ...latin('Jos\xe9,2\nAnn,3\n')]),
    ).sheets;
    expect(sheet?.tables[0]?.rows.map(({ cells }) => cells[0])).toEqual(['Zoë', 'José', 'Ann']);
    expect(sheet?.warnings).toEqual(['Line 3 is not UTF-8 like the rest and was read as Windows-1252.']);
  });
});

describe('text in a rare encoding', () => {
  it.each([
    ['UTF-32, low byte first', wide(text, (code) => [code, 0, 0, 0])],
    ['UTF-32, high byte first', wide(text, (code) => [0, 0, 0, code])],
    ['UTF-32 with its mark', wide(`\uFEFF${text}`, (code) => [code & 255, code >> 8, 0, 0])],
    ['UTF-32 in Cyrillic', wide('имя,очки\nАнна,1\n', (code) => [code & 255, code >> 8, 0, 0])],
  ])('is named, with what to do: %s', (_, bytes) => {
    expect(readAs(new Uint8Array(bytes)).error).toBe(
      'export.csv is text in an encoding that is not read here (UTF-32). Ask for the export as UTF-8, or save it as UTF-8 in a text editor and choose that.',
    );
  });

  it('is named, with what to do: EBCDIC', () => {
    expect(readAs(new Uint8Array(ebcdic(text.repeat(5)))).error).toMatch(
      /\(EBCDIC, the text of mainframes\)/,
    );
  });

  it.each([
    ['utf-16le', wide('имя,очки\nАнна,1\nИван,2\nОльга,3\n', (code) => [code & 255, code >> 8])],
    ['utf-16be', wide('όνομα,βαθμός\nΆννα,1\nΝίκος,2\nΖωή,3\n', (code) => [code >> 8, code & 255])],
  ])('is read where it is %s without a mark, in letters that are not Latin', (encoding, bytes) => {
    const file = readAs(new Uint8Array(bytes));
    expect(file.encoding).toBe(encoding);
    expect(file.sheets[0]?.tables[0]?.rows.map((row) => row.cells[1])).toEqual(['1', '2', '3']);
  });

  it('is not seen in numbers that are no text', () => {
    const numbers = Uint8Array.from({ length: 4000 }, (_, i) => (i % 2 === 0 ? (i * 7) % 256 : i % 3));
    expect(utf16Order(numbers)).toBeNull();
    expect(readAs(numbers).error).toMatch(/neither text nor a spreadsheet/);
  });

  it('is suspected where it is UTF-7, and left as it is', () => {
    const sheet = sheetOf('name,score\nZo+AOs-,1\nJos+AOk-,2\nBob,3\n');
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['Zo+AOs-', '1'],
        ['Jos+AOk-', '2'],
        ['Bob', '3'],
      ],
    ]);
    expect(sheet.warnings).toEqual([
      'Some places read like UTF-7, an encoding of old mail, such as +AOk- for é: they are left as they are. Ask for the export as UTF-8.',
    ]);
  });

  it.each(['+44-7700', '+OLD-', '+new+-', 'a+b-c', '+AAA-', '+441-234', 'PHQ+GAD-7'])(
    'is not suspected for %s',
    (place) => {
      expect(readsLikeUtf7(new TextEncoder().encode(place))).toBe(false);
    },
  );
});

describe('zero bytes that a stopped writer left', () => {
  it('directly after the last row are left out of its cell, and the row is named', () => {
    const sheet = sheetOf(new Uint8Array([...latin(text.trimEnd()), ...zeros(5000)]));
    expect(sheet.tables.map(cells)).toEqual([rows]);
    expect(kindLetters(sheet.kinds)).toBe('HDDD');
    expect(sheet.warnings).toEqual([
      'The last row (line 4) is followed by 5,000 zero bytes, as a program leaves that was stopped while writing. They are left out of its last cell. Check whether the row is whole.',
    ]);
  });

  it('after many rows are left out for the engine too', async () => {
    const engine = await openEngine();
    const many = Array.from({ length: 5000 }, (_, i) => `${String(i)},${String(i * 7)},x${String(i)}\n`).join(
      '',
    );
    const [table] = sheetOf(
      new Uint8Array([...latin(`id,score,note\n${many}`.trimEnd()), ...zeros(64)]),
    ).tables;
    if (table === undefined) throw new Error('there is no table');
    loadRaw(engine, table);
    expect(engine.rows(sql`SELECT c3 FROM raw_001 WHERE row_no = 5000`)).toEqual([{ c3: 'x4999' }]);
    engine.close();
  });

  it('in the middle are a line that could not be read, and the rows after it are kept', () => {
    const sheet = sheetOf(new Uint8Array([...latin(text), ...zeros(512), ...latin('\nEve,9\n')]));
    expect(sheet.tables.map(cells)).toEqual([[...rows, ['Eve', '9']]]);
    expect(kindLetters(sheet.kinds)).toBe('HDDDXD');
    expect(sheet.warnings).toContain('1 line could not be decoded and is left out (line 5).');
  });

  it('and nothing else are no table', () => {
    expect(readAs(new Uint8Array(3000)).error).toMatch(/neither text nor a spreadsheet/);
  });
});

function ebcdic(content: string): readonly number[] {
  const places: readonly (readonly [string, number])[] = [
    ['abcdefghi', 0x81],
    ['jklmnopqr', 0x91],
    ['stuvwxyz', 0xa2],
    ['ABCDEFGHI', 0xc1],
    ['JKLMNOPQR', 0xd1],
    ['STUVWXYZ', 0xe2],
    ['0123456789', 0xf0],
    [',', 0x6b],
    ['\n', 0x25],
  ];
  return Array.from(content, (letter) => {
    const [row, first] = places.find(([letters]) => letters.includes(letter)) ?? [letter, 0x40];
    return first + row.indexOf(letter);
  });
}
