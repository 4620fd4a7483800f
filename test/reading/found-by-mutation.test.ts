import { describe, expect, it } from 'vitest';
import { checked } from '../bench/reading/fuzz-check.js';
import { cells, kindLetters, names, readAs, sheetOf, tableIn } from '../support/reading.js';

/** Faults that damaged files brought to light, each with the smallest file that shows it. */
describe('a damaged file', () => {
  it('that turns into another table on its second row is read to its end', () => {
    const narrow = `1,x\nx,x\n${'1\n'.repeat(30)}`;
    const wide = '1,1,1,1,1,1,1,1,1,1\n'.repeat(32);
    expect(checked('export.csv', new TextEncoder().encode(narrow + wide)).faults).toEqual([]);
  });
});

describe('a header that comes again after few rows', () => {
  const first = 'id,note,score\n1,a,4\n2,b,5\n';

  it('is the same header, and its rows belong to one table', () => {
    const sheet = sheetOf(`${first}id,note,score\n3,c,6\n4,d,7\n`);
    expect(kindLetters(sheet.kinds)).toBe('HDDRDD');
    expect(sheet.tables.map(names)).toEqual([['id', 'note', 'score']]);
  });

  it('may come with a byte order mark, as in an appended export', () => {
    const table = tableIn(`\uFEFF${first}\uFEFFid,note,score\n3,c,6\n4,d,7\n`);
    expect(names(table)).toEqual(['id', 'note', 'score']);
    expect(cells(table).map(([id]) => id)).toEqual(['1', '2', '3', '4']);
  });
});

describe('a word given for an encoding or a delimiter', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('may be %s', (word) => {
    const given = { encoding: word, delimiter: word, row_delimiter: word };
    const intake = readAs('id,score\n1,2\n2,3\n', { answers: [{ file: 'export.csv', sheet: '', given }] });
    expect(intake.encoding).toBe('utf-8');
    expect(intake.sheets[0]?.kinds).toHaveLength(1);
    expect(intake.sheets[0]?.warnings[0]).toBe(
      `The encoding “${word}” is not known, so the file was read as utf-8.`,
    );
  });
});
