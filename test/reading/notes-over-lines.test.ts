import { describe, expect, it } from 'vitest';
import { cells, kindLetters, sheetOf } from '../support/reading.js';

const prose = [
  'Called the client, no answer.',
  'Will call again',
  'Left message; asked for a lift',
  'Word after word after word',
  '',
  'Seen at home, well.',
  'Prefers mornings, not Friday',
];

/** Case notes as case systems export them: quoted, with line ends, commas and blank lines inside. */
function notes(i: number, lines: number): string {
  return Array.from({ length: lines }, (_, k) => prose[(i + k) % prose.length] ?? '').join('\n');
}

function exported(rows: number, noteOf: (i: number) => string): readonly (readonly string[])[] {
  const day = (i: number): string => `0${String(1 + (i % 9))}/04/2023`;
  return Array.from({ length: rows }, (_, i) => [String(i), noteOf(i), String(i * 2), day(i)]);
}

function text(rows: readonly (readonly string[])[], delimiter = ','): string {
  const quoted = (cell: string): string => (/[\n,;]/.test(cell) ? `"${cell}"` : cell);
  return [['id', 'note', 'score', 'day'], ...rows]
    .map((row) => `${row.map(quoted).join(delimiter)}\n`)
    .join('');
}

describe('a table of notes that run over several lines', () => {
  it.each([2, 3, 5, 10, 30])('is read row by row with %i lines in every note', (lines) => {
    const rows = exported(50, (i) => notes(i, lines));
    const sheet = sheetOf(text(rows));
    expect(sheet.delimiter).toBe(',');
    expect(sheet.tables.map(cells)).toEqual([rows]);
    expect(kindLetters(sheet.kinds)).toBe(`H${'D'.repeat(50 * lines)}`);
  });

  it('is read row by row where semicolons part its cells', () => {
    const rows = exported(40, (i) => notes(i, 6));
    expect(sheetOf(text(rows, ';')).tables.map(cells)).toEqual([rows]);
  });

  it.each([
    [50, 60],
    [50, 300],
    [50, 900],
    [300, 900],
  ])('is read row by row with %i rows, of which one has a note of %i lines', (count, lines) => {
    const rows = exported(count, (i) => (i === count / 2 ? notes(i, lines) : 'seen'));
    expect(sheetOf(text(rows)).tables.map(cells)).toEqual([rows]);
  });

  it('loses no more than one row to a stray quote among them', () => {
    const rows = exported(60, (i) => notes(i, 4));
    const whole = text(rows);
    const stray = whole.replace(/^30,"/m, '30,');
    const found = sheetOf(stray)
      .tables.flatMap(cells)
      .map((row) => row.join('|'));
    expect(rows.filter((row) => !found.includes(row.join('|')))).toHaveLength(1);
  });
});
