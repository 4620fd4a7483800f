import { describe, expect, it } from 'vitest';
import type { GivenDialect } from '../../shared/reading/source.js';
import { cells, kindLetters, names, readAs, sheetOf } from '../support/reading.js';

const given = (dialect: GivenDialect) => ({ answers: [{ file: 'export.csv', sheet: '', given: dialect }] });

describe('a dialect that was given', () => {
  it('is not questioned', () => {
    const sheet = sheetOf('a,b;c,d\n1,2;3,4\n5,6;7,8\n', given({ delimiter: ';' }));
    expect(sheet.delimiter).toBe(';');
    expect(sheet.tables.map(names)).toEqual([['a,b', 'c,d']]);
  });

  it('may spell a tab out', () => {
    expect(sheetOf('id\tscore\n1\t2\n', given({ delimiter: '\\t' })).tables.map(cells)).toEqual([
      [['1', '2']],
    ]);
  });

  it('says how many lines stand above the header and how many rows it has', () => {
    const sheet = sheetOf(
      'one,two\nthree,four\nfive,six\n1,2\n3,4\n',
      given({ preamble_lines: 1, header_lines: 2 }),
    );
    expect(kindLetters(sheet.kinds)).toBe('THHDD');
    expect(sheet.tables.map(names)).toEqual([['three five', 'four six']]);
  });

  it('may say that there is no header', () => {
    const sheet = sheetOf('id,score\n1,2\n3,4\n', given({ preamble_lines: 0, header_lines: 0 }));
    expect(sheet.tables.map(names)).toEqual([['column_1', 'column_2']]);
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['id', 'score'],
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
  });

  it('may give the encoding', () => {
    const file = readAs(
      new Uint8Array([105, 100, 44, 120, 10, 49, 44, 0x8e, 10]),
      given({ encoding: 'mac-roman' }),
    );
    expect(file.encoding).toBe('macintosh');
    expect(file.sheets[0]?.tables.map(cells)).toEqual([[['1', 'é']]]);
  });

  it('says so where it names an encoding that nobody knows', () => {
    expect(sheetOf('id,score\n1,2\n', given({ encoding: 'klingon-8' })).warnings[0]).toBe(
      'The encoding “klingon-8” is not known, so the file was read as utf-8.',
    );
  });

  it('may give quote and escape', () => {
    const sheet = sheetOf(
      "id,note\n1,'it\\'s, fine'\n2,'x'\n",
      given({ delimiter: ',', quotechar: "'", escapechar: '\\' }),
    );
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['1', "it's, fine"],
        ['2', 'x'],
      ],
    ]);
  });

  it('may give the line end, so that another one is content', () => {
    const sheet = sheetOf('id,note\r\n1,two\nlines\r\n2,x\r\n', given({ row_delimiter: '\r\n' }));
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['1', 'two\nlines'],
        ['2', 'x'],
      ],
    ]);
    expect(sheet.lineEnd).toBe('CRLF');
  });
});

describe('an answer about a sheet', () => {
  it('says what one row is', () => {
    const sheet = sheetOf('id,score\n1,2\n3,4\n', {
      answers: [{ file: 'export.csv', sheet: '', grain: 'person' }],
    });
    expect(sheet.tables[0]?.grain).toEqual({ suggested: 'person', evidence: 'You said what one row is.' });
  });

  it('leaves it out, and its account stays', () => {
    const sheet = sheetOf('id,score\n1,2\n3,4\n', {
      answers: [{ file: 'export.csv', sheet: '', leaveOut: true }],
    });
    expect(sheet.tables).toEqual([]);
    expect(kindLetters(sheet.kinds)).toBe('HDD');
    expect(sheet.warnings[0]).toBe('Left out as you decided: 2 rows of data are not used.');
  });

  it('about another file changes nothing', () => {
    const sheet = sheetOf('id,score\n1,2\n3,4\n', {
      answers: [{ file: 'other.csv', sheet: '', leaveOut: true }],
    });
    expect(sheet.tables).toHaveLength(1);
  });
});

describe('the tables of an intake', () => {
  it('are numbered on from the number asked for', () => {
    expect(
      readAs('id,score\n1,2\n3,4\n', { firstTable: 12 }).sheets[0]?.tables.map(({ table }) => table),
    ).toEqual(['012']);
  });
});
