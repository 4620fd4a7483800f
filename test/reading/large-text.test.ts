import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../shared/engine/engine.js';
import { loadBytes } from '../../shared/reading/load-bytes.js';
import { columnKey, loadRaw, rawTable } from '../../shared/reading/load-raw.js';
import type { SourceTable } from '../../shared/reading/source.js';
import { totalKind } from '../../shared/reading/structure/row-words.js';
import { mayAnnounceTotal } from '../../shared/reading/text/cell-marks.js';
import { name, sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { cells, readAs, tableIn } from '../support/reading.js';

/** Two million bytes: from there on rows make their cells whenever they are asked. */
const large = 2_100_000;

/** A table's usual rows and every way in which a row may be odd, none of which changes the rows after it. */
const block = [
  '1001,12/03/2023,"Ann said ""yes""",4.5,open',
  '1002,13/03/2023,plain,3,closed',
  '1003,14/03/2023,"two\nlines, and more",2,open',
  '1004,15/03/2023,a "stray" one,1,open',
  '1005,16/03/2023,"never closed,7,closed',
  '1006,17/03/2023,short,6',
  '1007,18/03/2023,long,5,open,again,and again',
  "'1008','19/03/2023','wrapped','5','open'",
  '1009;20/03/2023;with another separator;4;closed',
  ' "1010" ,21/03/2023, "blanks around" ,3,open',
  '1011,22/03/2023,é — “ü”,#N/A,ditto',
  '1012,23/03/2023,,,',
  '1013,24/03/2023,"",0,"closed"',
];
const header = 'id,date,note,score,status\n';

describe('a large delimited file', () => {
  it('gives the rows of its parts, cell by cell, flags and all', () => {
    const part = `${block.join('\n')}\n`;
    const small = tableIn(header + part.repeat(20));
    const times = Math.ceil(large / part.length);
    const whole = tableIn(header + part.repeat(times));
    expect(Object.getOwnPropertyNames(small.rows[0])).toContain('cells');
    expect(Object.getOwnPropertyNames(whole.rows[0])).not.toContain('cells');
    expect(small.rows).toHaveLength(20 * block.length);
    expect(whole.rows).toHaveLength(times * block.length);
    const linesOfPart = block.length + 1;
    for (const [i, { cells: own, flag, row }] of whole.rows.entries()) {
      const same = small.rows[i % block.length];
      if (i % block.length < block.length) expect([own, flag]).toEqual([same?.cells, same?.flag]);
      expect(row).toBe((same?.row ?? 0) + Math.floor(i / block.length) * linesOfPart);
      if (i > 2000) break;
    }
  });
});

const odd = fc.constantFrom(
  '',
  ' ',
  'a',
  'a,b',
  'a;b',
  'q"q',
  '"',
  'two\nlines',
  'é',
  '\u00A0',
  "it's",
  '\\',
  '7',
  '12/03/2023',
  'x\ty',
);

describe('rows that the engine reads by itself', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  afterAll(() => {
    engine.close();
  });

  const inEngine = (table: SourceTable): readonly (readonly (string | number)[])[] =>
    engine
      .rows<Record<string, string | number>>(
        sql`SELECT * FROM ${name(rawTable(table.table))} ORDER BY row_no`,
      )
      .map((row) => [row['source_row'] ?? 0, ...tableColumns(table).map((key) => row[key] ?? 'none')]);
  const tableColumns = (table: SourceTable): readonly string[] =>
    Array.from({ length: Math.max(...table.rows.map((row) => row.cells.length)) }, (_, i) =>
      columnKey(i + 1),
    );
  const expected = (table: SourceTable): readonly (readonly (string | number)[])[] => {
    const { length } = tableColumns(table);
    return table.rows.map((row) => [
      row.row,
      ...row.cells,
      ...Array.from({ length: length - row.cells.length }, () => ''),
    ]);
  };

  it.each([
    [',', '"', '\n'],
    [',', '"', '\r\n'],
    [';', '"', '\n'],
    ['\t', '"', '\r\n'],
    ['|', "'", '\n'],
  ])('are those that were read, separated by %j, quoted by %j, ended by %j', (delimiter, quote, end) => {
    const written = (cell: string): string =>
      cell === 'plain' ? cell : quote + cell.replaceAll(quote, quote + quote) + quote;
    fc.assert(
      fc.property(
        fc.array(fc.array(odd, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 12 }),
        (rows) => {
          const lines = rows.map((row, i) => [String(1000 + i), ...row].map(written).join(delimiter));
          const table = tableIn(
            ['id', 'date', 'note', 'status'].join(delimiter) + end + lines.join(end) + end,
          );
          loadRaw(engine, table);
          expect(inEngine(table)).toEqual(expected(table));
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each(['\n', '\r\n', '\r'])('need not be made one by one in an orderly file with line end %j', (end) => {
    const rows = Array.from({ length: 50 }, (_, i) => [
      String(i),
      `12/03/2023`,
      'a "b", c',
      i % 3 === 0 ? '' : 'x',
    ]);
    const lines = rows.map(([id, date, note = '', last]) =>
      [id, date, `"${note.replaceAll('"', '""')}"`, last].join(','),
    );
    const table = tableIn(`id,date,note,status${end}${lines.join(end)}${end}`);
    if (table.bytes === undefined) throw new Error('a text has bytes');
    expect(loadBytes(engine, table, table.bytes)).toBe(true);
    expect(inEngine(table)).toEqual(expected(table));
    expect(cells(table)).toEqual(rows);
  });

  it('are those of a file in which every way of being odd occurs', () => {
    const table = tableIn(header + `${block.join('\n')}\n`.repeat(5));
    if (table.bytes === undefined) throw new Error('a text has bytes');
    expect(loadBytes(engine, table, table.bytes)).toBe(true);
    expect(inEngine(table)).toEqual(expected(table));
  });
});

describe('a glance at the first filled cell', () => {
  it.each([
    'Total',
    'total',
    'TOTALS',
    'Grand total',
    'Sub-total',
    'Subtotal March',
    'Cyfanswm',
    'CYFANSWM:',
    ' Mean',
    'Average',
    'median',
    'Sum',
    'Counts',
    'March total',
    'Total (n=12)',
  ])('misses no total: %s', (label) => {
    const bytes = new TextEncoder().encode(label);
    expect(totalKind(label)).not.toBeNull();
    expect(mayAnnounceTotal(bytes, 0, bytes.length)).toBe(true);
  });

  it('misses none of the words that make one', () => {
    const words = fc.constantFrom(
      'total',
      'Sub',
      '-',
      ' ',
      'grand',
      'x',
      'mean',
      '7',
      ':',
      'cyfanswm',
      'É',
      'count',
      's',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const label = parts.join('');
        const bytes = new TextEncoder().encode(label);
        if (totalKind(label) !== null) expect(mayAnnounceTotal(bytes, 0, bytes.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a glance at any cell', () => {
  it.each([
    '"',
    "''",
    '″',
    '〃',
    '”',
    '“',
    'ditto',
    'Do.',
    'do',
    '-do-',
    'As above',
    'same as above',
    ' ditto ',
  ])('misses no ditto mark: %j', (ditto) => {
    const cell = `"${ditto.replaceAll('"', '""')}"`;
    const [sheet] = readAs(`id,name,score\n1,Ann,4\n2,${cell},5\n3,Cai,6\n`).sheets;
    expect(sheet?.warnings.some((says) => says.startsWith('1 cell says “as above”'))).toBe(true);
  });
});
