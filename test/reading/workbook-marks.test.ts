import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetFiles } from '../../shared/outputs/sheet-files.js';
import type { SheetMark } from '../../shared/reading/source.js';
import { readAs, workbookOf } from '../support/reading.js';

const rows = [
  ['Client ID', 'Ref date', 'Sessions', 'LW'],
  ['WR-001', '03/04/2023', 4, 'LW1'],
  ['WR-002', '04/04/2023', 5, 'LW2'],
  ['WR-003', '05/04/2023', 6, 'LW1'],
  ['WR-004', '06/04/2023', 7, 'LW3'],
];

type Change = NonNullable<Parameters<typeof workbookOf>[0][number]['change']>;

function marksOf(
  change: Change,
  options: Parameters<typeof workbookOf>[1] & { readonly hidden?: 0 | 1 | 2 } = {},
): readonly SheetMark[] {
  const bytes = workbookOf([{ name: 'Q1', rows, change, hidden: options.hidden ?? 0 }], options);
  return readAs(bytes).sheets[0]?.marks ?? [];
}

const commented: Change = (sheet) => {
  sheet['B3'] = { t: 's', v: '04/04/2023', c: [{ a: 'Ann', t: 'moved to “Telford” & back' }] };
};

describe('the marks of a sheet', () => {
  it.each([
    ['xlsx', 'Ann: moved to “Telford” & back'],
    ['xlsb', 'Ann: moved to “Telford” & back'],
    ['biff8', 'Ann: moved to _Telford_ & back'],
    ['ods', 'moved to “Telford” & back'],
  ] as const)('hold what a comment says, as far as the parser writes it in %s', (format, text) => {
    expect(marksOf(commented, { format })).toEqual([{ row: 3, column: 'B', kind: 'comment', text }]);
  });

  it('hold every remark of a thread, with who made it', () => {
    const marks = marksOf((sheet) => {
      const thread = [
        { a: 'Zoë', t: 'Is this “right”?', T: true },
        { a: 'Bo', t: 'Yes & done', T: true },
      ];
      sheet['B3'] = { t: 's', v: '04/04/2023', c: thread };
    });
    expect(marks.map(({ text }) => text)).toEqual(['Zoë: Is this “right”?', 'Bo: Yes & done']);
  });

  it('name formula errors, hidden rows, columns and sheets, and filters', () => {
    const marks = marksOf(
      (sheet) => {
        sheet['C3'] = { t: 'e', v: 0x2a, w: '#N/A' };
        sheet['!rows'] = [{}, {}, {}, { hidden: true }];
        sheet['!cols'] = [{}, {}, {}, { hidden: true }];
        sheet['!autofilter'] = { ref: 'A1:D5' };
      },
      { hidden: 2 },
    );
    expect(marks).toEqual([
      { row: null, column: '', kind: 'hidden_sheet', text: 'very hidden' },
      { row: null, column: '', kind: 'filter', text: 'A1:D5' },
      { row: null, column: 'D', kind: 'hidden_column', text: 'LW' },
      { row: 3, column: 'C', kind: 'formula_error', text: '#N/A' },
      { row: 4, column: '', kind: 'hidden_row', text: '' },
    ]);
  });

  it('name colours that mark some rows, and the key beside the table, but no decoration', () => {
    const sheet = coloured({ A3: 'FFFF00', A8: 'FFFF00', A1: '00FF00' });
    expect(sheet?.marks).toEqual([
      { row: 3, column: 'A', kind: 'colour', text: 'yellow (#FFFF00)' },
      { row: 8, column: 'A', kind: 'colour', text: 'yellow (#FFFF00)' },
    ]);
    expect(sheet?.tables[0]?.colours).toEqual([{ colour: 'yellow', rows: [3], columns: [1] }]);
    expect(coloured({ A2: 'FFFF00', A3: 'FFFF00', A4: 'FFFF00' })?.marks).toBeUndefined();
  });

  it('are absent where there is nothing to mark', () => {
    expect(readAs(workbookOf([{ name: 'Q1', rows }])).sheets[0]).not.toHaveProperty('marks');
  });

  it('are written to marks.csv, one a line', () => {
    const intake = [readAs(workbookOf([{ name: 'Q1', rows, change: commented }]), {}, 'a.xlsx')];
    const [file] = [...sheetFiles(intake, [])];
    expect(file?.path).toBe('marks.csv');
    expect(strFromU8(file?.bytes ?? new Uint8Array())).toBe(
      'file,sheet,row,column,kind,text\na.xlsx,Q1,3,B,comment,Ann: moved to “Telford” & back\n',
    );
  });
});

describe('an OpenDocument sheet', () => {
  const style = (name: string, inside: string): string =>
    `<style:style style:name="${name}" style:family="table-cell">${inside}</style:style>`;
  const parts = unzipSync(workbookOf([{ name: 'Q1', rows }], { format: 'ods' }));
  const xml = strFromU8(parts['content.xml'] ?? new Uint8Array())
    .replace(
      '<office:automatic-styles>',
      `<office:automatic-styles>${style('gone', '<style:table-properties table:display="false"/>')}${style('mark', '<style:table-cell-properties fo:background-color="#ffff00"/>')}`,
    )
    .replace(
      /<table:table table:name="Q1"[^>]*>/,
      '<table:table table:name="Q1" table:style-name="gone"><table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>',
    )
    .replace(
      '</table:table>',
      '</table:table><table:database-ranges><table:database-range table:target-range-address="$Q1.$A$1:$Q1.$D$5" table:display-filter-buttons="true"/></table:database-ranges>',
    );
  const nth = (from: string, tag: string, n: number): number =>
    Array.from(from.matchAll(new RegExp(tag, 'g')))[n]?.index ?? -1;
  const row = nth(xml, '<table:table-row', 3);
  const withRow = `${xml.slice(0, row)}<table:table-row table:visibility="filter"${xml.slice(row + '<table:table-row'.length)}`;
  const cell = nth(withRow, '<table:table-cell', 5);
  parts['content.xml'] = strToU8(
    `${withRow.slice(0, cell)}<table:table-cell table:style-name="mark"${withRow.slice(cell + '<table:table-cell'.length)}`,
  );
  const [sheet] = readAs(zipSync(parts)).sheets;

  it('has its hidden parts, filters and colours named too', () => {
    expect(sheet?.marks).toEqual([
      { row: null, column: '', kind: 'hidden_sheet', text: 'hidden' },
      { row: null, column: '', kind: 'filter', text: 'A1:D5' },
      { row: null, column: 'D', kind: 'hidden_column', text: 'LW' },
      { row: 2, column: 'B', kind: 'colour', text: 'yellow (#FFFF00)' },
      { row: 4, column: '', kind: 'hidden_row', text: '' },
    ]);
    expect([sheet?.hidden, sheet?.hiddenRows]).toEqual(['hidden', 1]);
  });
});

describe('a filter that was left on', () => {
  it('is named where it hides no row', () => {
    const change: Change = (sheet) => {
      sheet['!autofilter'] = { ref: 'A1:D5' };
    };
    expect(readAs(workbookOf([{ name: 'Q1', rows, change }])).sheets[0]?.warnings).toEqual([
      'A filter was left on: it hides no row, and all rows were read.',
    ]);
  });
});

/** The parser cannot write fills, so they are put into the finished file, with a key under the table. */
function coloured(cells: Readonly<Record<string, string>>) {
  const book = utils.book_new(utils.aoa_to_sheet([...rows, [], [], ['declined']]), 'Q1');
  const parts = unzipSync(new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer));
  const colours = [...new Set(Object.values(cells))];
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const fills = colours.map(
    (rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`,
  );
  const styles = colours.map(
    (_, i) => `<xf numFmtId="0" fontId="0" fillId="${String(i + 2)}" borderId="0" applyFill="1"/>`,
  );
  parts['xl/styles.xml'] = strToU8(
    part('xl/styles.xml')
      .replace('</fills>', `${fills.join('')}</fills>`)
      .replace('</cellXfs>', `${styles.join('')}</cellXfs>`),
  );
  const sheet = Object.entries(cells).reduce(
    (xml, [cell, rgb]) =>
      xml.replace(`<c r="${cell}"`, `<c r="${cell}" s="${String(colours.indexOf(rgb) + 1)}"`),
    part('xl/worksheets/sheet1.xml'),
  );
  parts['xl/worksheets/sheet1.xml'] = strToU8(sheet);
  return readAs(zipSync(parts)).sheets[0];
}
