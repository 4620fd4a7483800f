import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { bytesOf, exportNamed, rowsOf, sheetCells, textOf } from './exports.js';

const book = read(bytesOf('wrekindale/wrekindale_referrals_2023-24.xlsx'), {
  dense: true,
  cellStyles: true,
  cellNF: true,
});
const dataRows = (sheet: string) => {
  const rows = sheetCells(book, sheet).map((row, i) => ({ row: i + 1, id: String(row[0]?.v ?? '') }));
  return rows.filter(({ id }) => /^(HX|ST)-\d{4}$/.test(id));
};

describe('the workbook', () => {
  it('holds 1,146 data rows', () => {
    expect(dataRows('Q1-Q2').length + dataRows('Q3-Q4').length).toBe(1146);
  });

  it('hides a sheet, hides another very well, and hides the dates of birth', () => {
    const states = book.Workbook?.Sheets?.map((sheet) => [sheet.name, sheet.Hidden]);
    expect(states).toEqual([
      ['Read me', 0],
      ['Q1-Q2', 0],
      ['Q3-Q4', 0],
      ['Lookup', 1],
      ['old_2022', 2],
    ]);
    expect(book.Sheets['Q1-Q2']?.['!cols']?.[2]?.hidden).toBe(true);
  });

  it('has a filter left on that hides 31 rows', () => {
    expect(
      book.Sheets['Q3-Q4']?.['!rows']?.filter(
        (row: { hidden?: boolean } | undefined) => row?.hidden === true,
      ),
    ).toHaveLength(31);
    expect(book.Sheets['Q3-Q4']?.['!autofilter']).toBeDefined();
  });

  it('carries facts in twelve cell notes', () => {
    const notes = ['Q1-Q2', 'Q3-Q4'].flatMap((sheet) =>
      sheetCells(book, sheet)
        .flat()
        .filter((cell) => cell?.c !== undefined),
    );
    expect(notes).toHaveLength(12);
  });
});

describe('the platform exports', () => {
  it('hold the rows that were ordered', () => {
    const records = (name: string, id: RegExp) =>
      textOf(name)
        .split('\r\n')
        .filter((line) => id.test(line)).length;
    expect(records('rowan_cases_export.csv', /^RC-\d{5},/)).toBe(3204);
    expect(records('rowan_wellbeing.csv', /^CR\d+,/)).toBe(2790);
    expect(records('rowan_referrals.csv', /^CR\d+,/)).toBe(4410);
  });

  it('promise UTF-8 where the bytes are Windows-1252', () => {
    const bytes = bytesOf('wrekindale/rowan_cases_export.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    expect(textOf('rowan_cases_export.csv')).toContain('â€™');
  });
});

describe('the practice extract', () => {
  const lines = textOf('gp_practice_extract_apr24.csv').split('\r\n');

  it('holds 7,860 events in six blocks, two of them tab-separated', () => {
    const total = lines.filter(
      (line) => line.includes('Social prescribing') || line.includes('Referral to social'),
    );
    const blocks = lines.filter((line) => line.startsWith('Last run:'));
    expect(total.length - lines.filter((line) => line.startsWith('Report:')).length).toBe(7860);
    expect(blocks).toHaveLength(6);
    expect(blocks.filter((line) => line.includes('\t'))).toHaveLength(2);
    expect(lines).toContain('"Total: 1,204"');
  });
});

describe('the form', () => {
  it('holds 118 answers, six of them sent twice', () => {
    expect(rowsOf('wrekindale/outcome_form_responses.csv')).toHaveLength(118);
  });
});

const exports = [
  'wrekindale_referrals_2023-24.xlsx',
  'rowan_cases_export.csv',
  'rowan_wellbeing.csv',
  'rowan_referrals.csv',
  'rowan_contacts.csv',
  'gp_practice_extract_apr24.csv',
  'outcome_form_responses.csv',
];

/** Weights 10 to 2, modulus 11. */
function isValidNhsNumber(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.slice(9));
}

describe('invented numbers', () => {
  const cells = exports.flatMap((name) => exportNamed(name).all);

  it('are NHS numbers of the test range with valid check digits, seven in all', () => {
    const found = cells.flatMap((cell) => cell.match(/(?<!\d)[1-9]\d{2} ?\d{3} ?\d{4}(?!\d)/g) ?? []);
    const digits = found.map((number) => number.replaceAll(' ', ''));
    expect(digits).toHaveLength(7);
    expect(digits.every((number) => number.startsWith('999') && isValidNhsNumber(number))).toBe(true);
  });

  it('are telephone numbers kept for drama, twelve in all', () => {
    const found = cells.flatMap((cell) => cell.match(/(?<!\d)0\d{4} \d{6}(?!\d)/g) ?? []);
    expect(found).toHaveLength(12);
    expect(found.every((number) => /^(07700 900|01632 960)\d{3}$/.test(number))).toBe(true);
  });

  it('are postcodes of the right form in an area that does not exist', () => {
    const codes = rowsOf('reference/postcode_lsoa.csv').map((row) => row['postcode'] ?? '');
    expect(codes.every((code) => /^WK[0-9]{1,2} [0-9][ABD-HJLNP-UW-Z]{2}$/.test(code))).toBe(true);
  });

  it('are small areas from an unassigned range', () => {
    const codes = rowsOf('reference/lsoa_imd.csv').map((row) => row['lsoa21cd'] ?? '');
    expect(codes.every((code) => /^E0199\d{4}$/.test(code))).toBe(true);
  });
});
