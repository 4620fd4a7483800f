import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileIntake } from '../../shared/reading/source.js';
import { names, readAs } from '../support/reading.js';

const folder = 'sample-data/wrekindale';
const read = (name: string): FileIntake =>
  readAs(new Uint8Array(readFileSync(`${folder}/${name}`)), {}, name);

describe('Set A', () => {
  const a1 = read('wrekindale_referrals_2023-24.xlsx');

  it('A1: the two visible sheets hold 1,146 rows under a two-row header', () => {
    const sheets = a1.sheets.filter(({ name }) => /^Q/.test(name));
    expect(sheets.map(({ tables }) => tables.length)).toEqual([1, 1]);
    expect(sheets.map(({ tables }) => tables[0]?.headerRows)).toEqual([
      [6, 7],
      [6, 7],
    ]);
    expect(sheets.reduce((sum, { tables }) => sum + (tables[0]?.rows.length ?? 0), 0)).toBe(1146);
    expect(
      sheets.map(({ lines }) => [
        lines.title,
        lines.header,
        lines.repeated_header,
        lines.subtotal,
        lines.total,
        lines.note,
      ]),
    ).toEqual([
      [4, 2, 2, 6, 1, 3],
      [4, 2, 2, 6, 1, 3],
    ]);
    expect(sheets.flatMap(({ tables }) => tables.map(({ grain }) => grain.suggested))).toEqual([
      'referral',
      'referral',
    ]);
  });

  it('A1: names are those that the provider typed', () => {
    const [q1] = a1.sheets.filter(({ name }) => name === 'Q1-Q2').flatMap(({ tables }) => tables);
    expect(q1 === undefined ? [] : names(q1).filter((name) => name !== '')).toEqual([
      'Client ID',
      'Initials',
      'DOB',
      'Age',
      'Gender',
      'Ethnicity',
      'Postcode',
      'GP Surgery',
      'Ref date',
      'Referred by',
      'Reason for referral',
      '2nd reason',
      'Date 1st contact',
      'Contacted?',
      'No. of sessions',
      'LW',
      'Life sat (start)',
      'Worthwhile (start)',
      'Happy (start)',
      'Anxiety (start)',
      'Life sat (end)',
      'Worthwhile (end)',
      'Happy (end)',
      'Anxiety (end)',
      'Date of review',
      'Outcome/closed',
      'Date closed',
      'Comments',
    ]);
  });

  it('A1: what is hidden is said', () => {
    const hidden = a1.sheets.map(({ name, hidden: state, hiddenRows }) => [name, state, hiddenRows]);
    expect(hidden).toEqual([
      ['Read me', 'visible', 0],
      ['Q1-Q2', 'visible', 0],
      ['Q3-Q4', 'visible', 31],
      ['Lookup', 'hidden', 0],
      ['old_2022', 'very_hidden', 0],
    ]);
    const said = a1.sheets.flatMap(({ warnings }) => warnings).join(' ');
    expect(said).toContain('1 column is hidden: “DOB”.');
    expect(said).toContain('filled yellow');
    const colours = a1.sheets.flatMap(({ tables }) => tables.flatMap(({ colours: found = [] }) => found));
    expect(colours.map(({ colour, rows }) => [colour, rows.length])).toEqual([
      ['yellow', 4],
      ['yellow', 14],
    ]);
    expect(a1.sheets.reduce((sum, { comments }) => sum + comments, 0)).toBe(12);
  });

  it.each([
    ['rowan_cases_export.csv', 3204, 'referral'],
    ['rowan_wellbeing.csv', 2790, 'measure'],
    ['rowan_referrals.csv', 4410, 'onward'],
    ['gp_practice_extract_apr24.csv', 7860, 'referral'],
    ['outcome_form_responses.csv', 118, 'measure'],
  ])('%s is one table of %i rows', (name, rows, grain) => {
    const [sheet, ...others] = read(name).sheets;
    expect(others).toEqual([]);
    expect(sheet?.tables.map((table) => [table.rows.length, table.grain.suggested])).toEqual([[rows, grain]]);
    expect(sheet?.tables[0]?.rows.filter(({ flag }) => flag === 'short' || flag === 'long')).toEqual([]);
  });

  it('A3: repeated preambles, headers and totals are set apart from its rows', () => {
    const [sheet] = read('gp_practice_extract_apr24.csv').sheets;
    expect(sheet?.lines).toEqual({
      title: 36,
      header: 1,
      repeated_header: 5,
      data: 7860,
      subtotal: 0,
      total: 6,
      blank: 6,
      second_table: 0,
      note: 0,
      rejected: 0,
      all: 7914,
    });
    expect(sheet?.tables[0]?.grain.evidence).toMatch(/^It lists coded events/);
  });
});
