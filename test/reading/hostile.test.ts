import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { sql } from '../../shared/sql/sql.js';
import { checked } from '../bench/reading/fuzz-check.js';
import { hostileFiles, rawWorkbook, workbookParts } from '../bench/reading/hostile-files.js';
import { packedText, zipBytes } from '../bench/reading/zip-bytes.js';
import { openEngine } from '../support/engine.js';
import { cells, kindLetters, names, readAs, sheetOf, tableIn, workbookOf } from '../support/reading.js';

const smallScale = 0.004;
const engine = await openEngine();

describe('a file made to break a reader, small', () => {
  it.each(hostileFiles(smallScale).map(({ name, make }) => [name, make] as const))(
    'with %s gives tables or a sentence, and its lines add up',
    (_, make) => {
      const { faults } = checked('export.csv', make());
      expect(faults.filter((fault) => !fault.startsWith('slow'))).toEqual([]);
    },
  );
});

describe('characters that are no letters', () => {
  it('such as NUL stay in their cells', () => {
    expect(cells(tableIn('id,note,score\n1,a\0b,4\n2,\0,5\n3,c,6\n'))).toEqual([
      ['1', 'a\0b', '4'],
      ['2', '\0', '5'],
      ['3', 'c', '6'],
    ]);
  });

  it('such as NUL reach the engine as they stand', () => {
    loadRaw(engine, tableIn('id,note,score\n1,a\0b,4\n2,x,5\n3,c,6\n'));
    const rows = engine.rows<{ c2: string }>(sql`SELECT c2 FROM raw_001 ORDER BY row_no`);
    expect(rows.map(({ c2 }) => c2)).toEqual(['a\0b', 'x', 'c']);
  });

  it('such as a byte order mark in mid-file begin no column and end no row', () => {
    const table = tableIn('\uFEFFid,note,score\n1,a,4\n2,b,5\n\uFEFFid,note,score\n3,c,6\n4,d,7\n');
    expect(names(table)).toEqual(['id', 'note', 'score']);
    expect(cells(table)).toEqual([
      ['1', 'a', '4'],
      ['2', 'b', '5'],
      ['3', 'c', '6'],
      ['4', 'd', '7'],
    ]);
  });

  it('such as right-to-left overrides are neither obeyed nor lost', () => {
    const table = tableIn('id,\u202Eeton,score\n1,\u202Ecba,4\n2,\u2067b\u2069,5\n3,c,6\n');
    expect(names(table)).toEqual(['id', '\u202Eeton', 'score']);
    expect(cells(table).map((row) => row[1])).toEqual(['\u202Ecba', '\u2067b\u2069', 'c']);
  });

  it('such as Unicode line separators end no row', () => {
    expect(
      cells(tableIn('id,note,score\n1,a\u2028b,4\n2,a\u0085b,5\n3,a\u000Bb,6\n')).map((row) => row[1]),
    ).toEqual(['a\u2028b', 'a\u0085b', 'a\u000Bb']);
  });
});

describe('a lone carriage return', () => {
  it('ends a line, and so is a line end of its own in the account', () => {
    const sheet = sheetOf('id,note,score\n1,a,4\r2,b,5\n3,c,6\r\n4,d,7\n');
    expect(sheet.lineEnd).toBe('mixed');
    expect(kindLetters(sheet.kinds)).toBe('HDDDD');
  });

  it('inside a quoted cell is part of it', () => {
    const sheet = sheetOf('id,note,score\n1,"a\rb",4\n2,b,5\n3,c,6\n');
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['1', 'a\rb', '4'],
        ['2', 'b', '5'],
        ['3', 'c', '6'],
      ],
    ]);
    expect(kindLetters(sheet.kinds)).toBe('HDDDD');
  });
});

describe('names that mean something to a program', () => {
  const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'];

  it('may be names and values of columns, and reach the engine', () => {
    const rows = [words, ...['4', '5', '6', '7'].map((score) => [...words.slice(0, 4).reverse(), score])];
    const table = tableIn(rows.map((row) => `${row.join(',')}\n`).join(''));
    expect(names(table)).toEqual(words);
    loadRaw(engine, table);
    expect(engine.rows(sql`SELECT c1, c4, c5 FROM raw_001 WHERE row_no = 2`)).toEqual([
      { c1: 'hasOwnProperty', c4: '__proto__', c5: '5' },
    ]);
  });

  it('may be names of files and sheets', () => {
    const sheets = words.map((name) => ({
      name,
      rows: [
        ['id', 'score'],
        ['a', 1],
        ['b', 2],
      ],
    }));
    const intake = readAs(workbookOf(sheets), {}, '__proto__');
    expect(intake.error).toBeNull();
    expect(intake.sheets.map((sheet) => [sheet.name, sheet.tables.length])).toEqual(
      words.map((word) => [word, 1]),
    );
  });

  it.each(words)('such as %s may be given as an encoding, delimiter or quote', (word) => {
    const given = { encoding: word, delimiter: word, quotechar: word, escapechar: word, row_delimiter: word };
    const answers = [{ file: 'export.csv', sheet: '', given }];
    const intake = readAs('id,score\n1,2\n2,3\n', { answers });
    expect(intake.sheets[0]?.kinds).toHaveLength(intake.sheets[0]?.lines.all ?? -1);
  });

  it('change nothing for objects made later', () => {
    readAs('__proto__,constructor\n1,2\n3,4\n');
    const object: object = {};
    expect(Object.keys(Object.getPrototypeOf(object) as object)).toEqual([]);
    expect('polluted' in object).toBe(false);
  });
});

describe('a workbook that wants more than to be read', () => {
  it('has no entity of its own expanded', () => {
    const sheet = readAs(
      rawWorkbook(
        '<c r="A2" t="inlineStr"><is><t>x&bomb;y</t></is></c>',
        '<row r="3"><c t="inlineStr"><is><t>&lt;b&gt; &amp; &#65;</t></is></c><c><v>2</v></c></row>',
        '<!DOCTYPE sst [<!ENTITY bomb "EXPANDED"><!ENTITY file SYSTEM "file:///etc/hostname">]>',
        'a &file; b &bomb; c',
      ),
    ).sheets[0];
    const text = JSON.stringify(sheet);
    expect(text).not.toContain('EXPANDED"');
    expect(sheet?.tables[0]?.rows.map((row) => row.cells[0])).toEqual(['x&bomb;y', '<b> & A']);
  });

  it('has links to other files shown as they were last seen, and not followed', () => {
    const sheet = readAs(
      rawWorkbook(
        '<c r="A2"><f>[1]Other!$A$1</f><v>41</v></c>',
        '<row r="3"><c r="A3"><f>WEBSERVICE("http://example.org/")</f><v>42</v></c><c><v>2</v></c></row>',
      ),
    ).sheets[0];
    expect(sheet?.tables[0]?.rows.map((row) => row.cells[0])).toEqual(['41', '42']);
  });
});

describe('a workbook that claims more than there can be', () => {
  it('has cells beyond the last row or column named, and not read', () => {
    const sheet = readAs(
      rawWorkbook(
        '',
        '<row r="1048577"><c r="A1048577"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c><c r="XFE4"><v>2</v></c></row>',
      ),
    ).sheets[0];
    expect(sheet?.warnings[0]).toBe(
      '2 cells stand beyond the last row or column that a spreadsheet can have and were not read: look for them where the file was made.',
    );
  });

  it('is refused where its cells are spread too far', () => {
    const row = (r: number): string => `<row r="${String(r)}"><c r="XFD${String(r)}"><v>1</v></c></row>`;
    const far = Array.from({ length: 3100 }, (_, i) => row(i + 3)).join('');
    expect(readAs(rawWorkbook('', far)).error).toMatch(/spreads its cells over more rows and columns/);
  });

  it('is refused where many cells share a long text', () => {
    const shared = '<c t="s"><v>0</v></c>'.repeat(7);
    const rows = Array.from({ length: 1000 }, (_, i) => `<row r="${String(i + 3)}">${shared}</row>`).join('');
    expect(readAs(rawWorkbook('', rows, '', 'word '.repeat(6000))).error).toMatch(
      /would show 210 million letters, because many cells share the same long text/,
    );
  });

  it('has a link over all its cells taken as a link over none', () => {
    const parts = workbookParts('', '', '').map((part) =>
      part.name.endsWith('sheet1.xml')
        ? packedText(
            part.name,
            '<worksheet><sheetData><row><c t="str"><v>id</v></c><c t="str"><v>score</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row></sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks></worksheet>',
          )
        : part,
    );
    expect(readAs(zipBytes(parts)).sheets[0]?.tables.map(cells)).toEqual([[['1', '2']]]);
  });

  it('is refused where an OpenDocument row of cells comes a million times', () => {
    const bytes = workbookOf(
      [
        {
          name: 'S',
          rows: [
            ['id', 'score'],
            [1, 2],
          ],
        },
      ],
      { format: 'ods' },
    );
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['content.xml'] ?? new Uint8Array());
    parts['content.xml'] = strToU8(
      xml
        .replace(
          /<table:table-row>(?=(?:(?!<table:table-row>).)*$)/s,
          '<table:table-row table:number-rows-repeated="1048576">',
        )
        .replace(
          /<table:table-cell office/g,
          '<table:table-cell table:number-columns-repeated="1000" office',
        ),
    );
    expect(readAs(zipSync(parts)).error).toMatch(/looks like an OpenDocument spreadsheet but is damaged/);
  });
});

describe('a workbook that holds more than cells', () => {
  const rest = [
    packedText('xl/vbaProject.bin', 'no program'),
    packedText('xl/externalLinks/externalLink1.xml', '<externalLink/>'),
  ];

  it('has macros and links to other workbooks named, and left alone', () => {
    const sheet = readAs(zipBytes([...workbookParts('<c r="A2"><v>1</v></c>', '', ''), ...rest])).sheets[0];
    expect(sheet?.warnings.slice(-2)).toEqual([
      'The workbook takes values from other workbooks: they were not opened, and its cells are as they were last saved.',
      'The workbook holds macros: they were not run.',
    ]);
  });
});

describe('a page that wants more than to be read', () => {
  it('is refused where it joins more cells than can be held against each other', () => {
    const joined = '<tr><td colspan=2>a</td></tr>'.repeat(150_000);
    expect(readAs(`<table><tr><td>id</td><td>score</td></tr>${joined}</table>`).error).toMatch(
      /joins so many cells over rows and columns that it cannot be read at once/,
    );
  });

  it('has no script run, no picture fetched and no entity of its own expanded', () => {
    const intake = readAs(
      '<!DOCTYPE html [<!ENTITY bomb "EXPANDED">]><html><body><script>globalThis.polluted = 1</script>' +
        '<table><tr><td>id</td><td>note</td></tr><tr><td>1</td><td>&bomb;<img src="http://example.org/x.png"></td></tr>' +
        '<tr><td>2</td><td>plain</td></tr></table></body></html>',
    );
    expect(intake.sheets[0]?.tables.map(cells)).toEqual([
      [
        ['1', '&bomb;'],
        ['2', 'plain'],
      ],
    ]);
    expect('polluted' in globalThis).toBe(false);
  });
});
