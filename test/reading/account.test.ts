import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../shared/reading/lines-of.js';
import type { FileIntake } from '../../shared/reading/source.js';
import { physicalLines, wholeLine } from '../../shared/reading/text/physical-lines.js';
import { asideLines, topLines } from '../../shared/reading/top-lines.js';
import { decodedText } from '../support/decoded-text.js';
import { cells, names, readAs, sheetOf } from '../support/reading.js';

const encoder = new TextEncoder();
const runs = 2500;

/** What must hold of any file, whatever it is. */
function expectAccount(file: FileIntake): void {
  expect([...linesOf(file)]).toHaveLength(file.sheets.reduce((sum, { kinds }) => sum + kinds.length, 0));
  for (const sheet of file.sheets) {
    const { all, ...counts } = sheet.lines;
    expect(all).toBe(sheet.kinds.length);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all);
    const [first] = sheet.tables;
    for (const row of first?.rows ?? []) expect(sheet.kinds[row.row - 1]).toBe('data');
    for (const row of first?.headerRows ?? []) expect(sheet.kinds[row - 1]).toBe('header');
    for (const table of sheet.tables) {
      for (const row of table.rows) expect(row.cells.length).toBeGreaterThanOrEqual(table.columns.length);
    }
  }
}

/** Text files: as many kinds as physical lines, which join to the bytes again. */
function expectLines(bytes: Uint8Array, file: FileIntake): void {
  const { text } = decodedText(bytes);
  const lines = physicalLines(text);
  const joined = lines.starts.map((_, i) => wholeLine(lines, i)).join('');
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  if (file.encoding === 'utf-8') expect(encoder.encode(mark + joined)).toEqual(bytes);
  expect(joined).toBe(text);
  for (const { kinds } of file.sheets) expect(kinds).toHaveLength(lines.starts.length);
}

const word = fc.constantFrom(
  'GP',
  'Self',
  "O'Neill",
  'a "b" c',
  'x, y; z',
  'two\nlines',
  'é',
  '',
  '7',
  '03/04/2023',
  'long text that goes on, and on.',
);
const tables = fc.integer({ min: 2, max: 7 }).chain((width) =>
  fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    title: fc.constantFrom([], ['Referrals'], ['Referrals', '']),
    rows: fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 25 }),
    finalEnd: fc.boolean(),
    mark: fc.boolean(),
  }),
);
type Made = typeof tables extends fc.Arbitrary<infer T> ? T : never;

function written({ delimiter, end, title, rows, finalEnd, mark }: Made): {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly bytes: Uint8Array;
} {
  const header = ['Client ID', 'Ref date', ...(rows[0] ?? []).map((_, i) => `name_${String(i)}`)];
  const records = rows.map((row, i) => [`WR-${String(100 + i)}`, `0${String((i % 9) + 1)}/04/2023`, ...row]);
  const cell = (text: string): string =>
    /["',;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const text =
    [...title, ...[header, ...records].map((row) => row.map(cell).join(delimiter))].join(end) +
    (finalEnd ? end : '');
  return { header, records, bytes: encoder.encode((mark ? '\uFEFF' : '') + text) };
}

describe('the account of a file', () => {
  it('adds up for generated tables, whose every cell arrives', () => {
    fc.assert(
      fc.property(tables, (made) => {
        const { header, records, bytes } = written(made);
        const file = readAs(bytes);
        expectAccount(file);
        expectLines(bytes, file);
        expect(file.sheets[0]?.tables.map(names)).toEqual([header]);
        expect(file.sheets[0]?.tables.map(cells)).toEqual([records]);
      }),
      { numRuns: runs },
    );
  });

  it('adds up for any text', () => {
    const piece = fc.constantFrom(
      ',',
      ';',
      '\t',
      '"',
      "'",
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\\',
      'total',
      'id',
      'ref date',
      '1',
      '03/04/2023',
      'é',
      '\uFEFF',
      '\u0000',
      ':',
      'Source: x',
      '|',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const bytes = encoder.encode(pieces.join(''));
        const file = readAs(bytes);
        expectAccount(file);
        if (file.sheets.length > 0) expectLines(bytes, file);
      }),
      { numRuns: runs },
    );
  });

  it('adds up for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expectAccount(readAs(bytes));
      }),
      { numRuns: runs },
    );
  });

  it('adds up for a table into which anything was spliced', () => {
    fc.assert(
      fc.property(tables, fc.uint8Array({ maxLength: 30 }), fc.nat(), (made, splice, place) => {
        const { bytes } = written(made);
        const at = place % (bytes.length + 1);
        expectAccount(
          readAs(
            new Uint8Array([...bytes.subarray(0, at), ...splice, ...bytes.subarray(at + splice.length)]),
          ),
        );
      }),
      { numRuns: runs },
    );
  });

  it('gives each line of a row that takes several the kind of the row', () => {
    const file = readAs('id,note\n1,"a\nb"\n2,c\n');
    expect([...linesOf(file)]).toEqual([
      { file: 'export.csv', sheet: '', line: 1, kind: 'header' },
      { file: 'export.csv', sheet: '', line: 2, kind: 'data' },
      { file: 'export.csv', sheet: '', line: 3, kind: 'data' },
      { file: 'export.csv', sheet: '', line: 4, kind: 'data' },
    ]);
  });
});

describe('the strip of top lines', () => {
  it('shows the first lines as cells with their kind', () => {
    expect(topLines(sheetOf('Referrals\n\nid,score\n1,4\n2,5\n'), 4)).toEqual([
      { line: 1, kind: 'title', cells: ['Referrals'], more: 0 },
      { line: 2, kind: 'blank', cells: [''], more: 0 },
      { line: 3, kind: 'header', cells: ['id', 'score'], more: 0 },
      { line: 4, kind: 'data', cells: ['1', '4'], more: 0 },
    ]);
  });

  it('holds few and short cells, and says how many there are besides', () => {
    const wide = Array.from({ length: 100 }, (_, i) => (i === 1 ? 'x'.repeat(5000) : `c${String(i)}`));
    const [first] = topLines(sheetOf(`${wide.join(',')}\n${wide.join(',')}\n`), 1);
    expect(first?.cells.length).toBe(40);
    expect(first?.cells[1]?.length).toBe(241);
    expect(first?.more).toBe(60);
  });
});

describe('the lines that were set aside', () => {
  const rows = Array.from({ length: 120 }, (_, i) => `${String(i)},0${String((i % 9) + 1)}/04/2023,4`);
  const months = rows.flatMap((row, i) => (i % 4 === 3 ? [row, 'Subtotal,,16'] : [row]));
  const sheet = sheetOf(['id,date,score', ...months, 'Total,,480', ''].join('\n'));

  it('are there with their cells, wherever they stand, the first twenty of each kind', () => {
    const lines = asideLines(sheet);
    expect(sheet.lines.subtotal).toBe(30);
    expect(lines.filter(({ kind }) => kind === 'subtotal').length).toBe(20);
    expect(lines.find(({ kind }) => kind === 'total')).toEqual({
      line: 152,
      kind: 'total',
      cells: ['Total', '', '480'],
      more: 0,
    });
  });

  it('are neither rows nor the header', () => {
    expect(asideLines(sheet).filter(({ kind }) => kind === 'data' || kind === 'header')).toEqual([]);
  });
});
