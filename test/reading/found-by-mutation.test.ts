import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checked } from '../bench/reading/fuzz-check.js';
import { hostileFiles, rawWorkbook, workbookParts } from '../bench/reading/hostile-files.js';
import { packedText, zipBytes } from '../bench/reading/zip-bytes.js';
import { cells, kindLetters, names, readAs, sheetOf, tableIn, workbookOf } from '../support/reading.js';

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

describe('a damaged workbook', () => {
  const isDamaged = /looks like an Excel (?:binary )?workbook but is damaged/;

  it('may name types of cells that there are not: their text is read', () => {
    const intake = readAs(
      rawWorkbook(
        '<c r="A2" t="sTr"><v>41</v></c>',
        '<row r="3"><c r="A3" t="q"><v>x</v></c><c r="B3"><v>2</v></c></row>',
      ),
    );
    expect(intake.sheets[0]?.tables[0]?.rows.map((row) => row.cells[0])).toEqual(['41', 'x']);
  });

  it('is read where only a part is damaged that no cell stands in', () => {
    const { packed, ...part } = packedText('docProps/core.xml', '<a>words and words</a>'.repeat(9));
    const cut = { ...part, packed: packed.subarray(0, packed.length - 6) };
    expect(readAs(zipBytes([...workbookParts('', '', ''), cut])).error).toBeNull();
  });

  it('is refused where a part is damaged that cells stand in', () => {
    const parts = workbookParts('', '', '').map((part) =>
      part.name.includes('sheet1')
        ? { ...part, packed: part.packed.subarray(0, part.packed.length - 6) }
        : part,
    );
    expect(readAs(zipBytes(parts)).error).toMatch(isDamaged);
  });

  it('is refused where one of its sheets is missing', () => {
    const parts = workbookParts('', '', '').filter(({ name }) => !name.includes('sheet1'));
    expect(readAs(zipBytes(parts)).error).toMatch(isDamaged);
  });

  it('is read in no time where a cell stands a million rows away', () => {
    const away = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    const start = performance.now();
    expect(readAs(rawWorkbook('', away)).sheets[0]?.lines.all).toBe(1_048_576);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is refused where a comment claims more formats than it has letters', () => {
    const bytes = workbookOf(
      [
        {
          name: 'Q1',
          rows: [
            ['id', 'score'],
            [1, 2],
            [3, 4],
          ],
          change: (sheet) => {
            sheet['A2'] = { t: 'n', v: 1, c: [{ a: 'x', t: 'checked' }] };
          },
        },
      ],
      { format: 'xlsb' },
    );
    const parts = unzipSync(bytes);
    const comments = parts['xl/comments1.bin'] ?? new Uint8Array();
    const oneRun = Buffer.from(comments).lastIndexOf(Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]));
    expect(readAs(zipSync(parts)).sheets[0]?.comments).toBe(1);
    comments.set([0xff, 0xff, 0xff, 0xff], oneRun);
    expect(readAs(zipSync(parts)).error).toMatch(isDamaged);
  });

  it('is refused where it is nothing but parts', () => {
    const part = packedText('', 'picture');
    const parts = Array.from({ length: 60_000 }, (_, i) => ({ ...part, name: `xl/media/${String(i)}` }));
    expect(readAs(zipBytes([...workbookParts('', '', ''), ...parts])).error).toMatch(isDamaged);
  });
});

describe('a damaged old workbook', () => {
  const rows = [
    ['id', 'note', 'score'],
    [1, 'a', 4],
    [2, 'b', 5],
  ];
  const sound = workbookOf([{ name: 'Q1', rows }], { format: 'biff8' });

  it('may claim more links than it holds: they are not looked at', () => {
    const bytes = withRecord(sound, 0x005c, (record) => {
      record.setUint16(0, 0x0017, true);
      record.setUint16(4, 0xffff, true);
    });
    expect(readAs(bytes).sheets[0]?.tables.map(cells)).toEqual([
      [
        ['1', 'a', '4'],
        ['2', 'b', '5'],
      ],
    ]);
  });

  it.each<readonly [string, number, (record: DataView) => void]>([
    ['a formula ends before it begins', 0x0203, (record) => record.setUint16(0, 0x0006, true)],
    ['a text has fewer letters than it says', 0x0204, (record) => record.setUint16(10, 0xffff, true)],
    ['a sheet has a shorter name than it says', 0x0085, (record) => record.setUint8(10, 0xff)],
    ['a record runs beyond the end', 0x023e, (record) => record.setUint16(2, 0xffff, true)],
    ['the version is none that there is', 0x0809, (record) => record.setUint16(4, 0x0200, true)],
  ])('is refused where %s', (_, type, change) => {
    expect(readAs(withRecord(sound, type, change)).error).toMatch(
      /looks like an old Excel workbook but is damaged/,
    );
  });

  it('is refused where its chains of sectors come back to themselves', () => {
    const bytes = sound.slice();
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 30; sector += 1) view.setUint32(table + sector * 4, sector, true);
    expect(readAs(bytes).error).toMatch(/is (?:damaged|missing)|without a worksheet/);
  });
});

/** A workbook with its first record of a type changed; the view begins at the record's type and length. */
function withRecord(workbook: Uint8Array, type: number, change: (record: DataView) => void): Uint8Array {
  const bytes = workbook.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 512; at + 4 < bytes.length;) {
    if (view.getUint32(at, true) !== 0x0010_0809) {
      at += 64;
      continue;
    }
    while (view.getUint16(at, true) !== type) at += 4 + view.getUint16(at + 2, true);
    change(new DataView(bytes.buffer, at));
    return bytes;
  }
  throw new Error('there is no such record');
}

describe('a binary workbook', () => {
  const rows = [
    ['id', 'score'],
    [1, 2],
    [3, 4],
  ];

  it('may hold lists that claim more than they hold, where no cell stands', () => {
    const parts = unzipSync(workbookOf([{ name: 'Q1', rows }], { format: 'xlsb' }));
    const claim = Uint8Array.from([0x33, 4, 0xff, 0xff, 0xff, 0xff]);
    const sheet = parts['xl/worksheets/sheet1.bin'] ?? new Uint8Array();
    parts['xl/worksheets/sheet1.bin'] = Uint8Array.from([...claim, ...sheet]);
    expect(readAs(zipSync(parts)).sheets[0]?.tables.map(cells)).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
  });
});

describe('a file of long rows, each with a stray quote', () => {
  it('is read in no time', () => {
    const file = hostileFiles(1).find(({ name }) => name === 'long ragged rows with a stray quote');
    expect(readAs(file?.make() ?? '').sheets[0]?.tables[0]?.columns).toHaveLength(200);
  });
});

describe('a file with one row of very many cells', () => {
  it('is read in no time, and the rows around it as they are', () => {
    const rows = Array.from({ length: 600 }, (_, i) => `R${String(i)},2023-04-03,${String(i % 9)}\n`);
    const wide = `R9999,2023-04-03,4${','.repeat(200_000)}\n`;
    const start = performance.now();
    const table = tableIn(`id,seen_on,score\n${rows.slice(0, 45).join('')}${wide}${rows.slice(45).join('')}`);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(names(table)).toEqual(['id', 'seen_on', 'score']);
    expect(cells(table).filter((row) => row.length === 3)).toHaveLength(600);
  });
});
