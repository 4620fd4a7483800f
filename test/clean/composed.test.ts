import { afterAll, describe, expect, it } from 'vitest';
import { emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function csv(header: string, rows: readonly string[]): string {
  const ids = rows.map(
    (row, i) => `C${String(i + 100)},${String(1 + (i % 28)).padStart(2, '0')}/05/2023,${row}`,
  );
  return [`Client ID,Referral date,${header}`, ...ids].join('\n');
}

function repeated(rows: readonly string[], times: number): string[] {
  return Array.from({ length: times }, () => rows).flat();
}

describe('a birth date in three columns', () => {
  const text = csv('DOB day,DOB month,DOB year', [
    ...repeated(['14,6,1958', '3,November,1971'], 10),
    '31,2,1980',
    ',9,1944',
    ',,1960',
    '7,7,',
  ]);

  it('is put together, and what makes no date is said', async () => {
    const { mapping, build, mappingQuestions } = await runOf(engine, { 'a.csv': text });
    expect(mapping.slice(2).map(({ target }) => target?.field)).toEqual([
      'birth_date_day',
      'birth_date_month',
      'birth_date_year',
    ]);
    expect(mappingQuestions).toEqual([]);
    const found = engine.rows(
      sql`SELECT birth_date::VARCHAR AS born, age_at_referral AS age FROM referral ORDER BY source_row`,
    );
    expect(found.slice(0, 2)).toEqual([
      { born: '1958-06-14', age: 64 },
      { born: '1971-11-03', age: 51 },
    ]);
    expect(found.slice(-4)).toEqual([
      { born: null, age: null },
      { born: null, age: 78 },
      { born: null, age: 62 },
      { born: null, age: null },
    ]);
    expect(build.notes).toContain(
      'In 22 rows of referral, birth_date is put together from columns that hold its parts.',
    );
    expect(build.notes).toContain(
      'In 2 rows of referral, birth_date is left empty, as its parts make no date; they stay in the source cells.',
    );
  });

  it('keeps the parts as they were typed', async () => {
    await runOf(engine, { 'a.csv': text });
    const [row] = engine.rows(sql`SELECT c3, c4, c5 FROM raw_001 WHERE source_row = 3`);
    expect(row).toEqual({ c3: '3', c4: 'November', c5: '1971' });
  });
});

describe('a day, a month and a year of no named date', () => {
  it('are asked about, but for years in which nobody was referred and these people were born', async () => {
    const text = csv('Day,Month,Year', repeated(['14,6,1958', '3,11,1971'], 10));
    const { mappingQuestions } = await runOf(engine, { 'a.csv': text });
    expect(mappingQuestions.map(({ column }) => column).sort()).toEqual([3, 4]);
  });
});

describe('a referral date in three columns', () => {
  it('makes the rows referrals', async () => {
    const rows = repeated(['C1,3,May,2023', 'C2,14,06,2023'], 10);
    const text = ['Client ID,Referral day,Referral month,Referral year', ...rows].join('\n');
    await runOf(engine, { 'a.csv': text });
    expect(engine.rows(sql`SELECT DISTINCT referral_date::VARCHAR AS day FROM referral ORDER BY 1`)).toEqual([
      { day: '2023-05-03' },
      { day: '2023-06-14' },
    ]);
  });
});

describe('age and gender in one column', () => {
  const cells = [
    '45 F',
    '62 M',
    'Female 38',
    '71yrs male',
    'M/29',
    '"50, non-binary"',
    '45',
    '3x',
    '40-50 F',
  ];

  it.each(['Age/Gender', 'Age'])(
    'under “%s” become two fields, and what is neither is said',
    async (header) => {
      const text = csv(header, [...repeated(cells.slice(0, 5), 6), ...cells.slice(5)]);
      const { build, mapping } = await runOf(engine, { 'a.csv': text });
      expect(mapping[2]?.target?.field).toBe('age_and_gender');
      const found = engine.rows<{ age: number; gender: string }>(
        sql`SELECT age_at_referral AS age, gender FROM referral ORDER BY source_row`,
      );
      const pairs = found.map(({ age, gender }) => [age, gender]);
      expect(pairs.slice(0, 5)).toEqual([
        [45, '2'],
        [62, '1'],
        [38, '2'],
        [71, '1'],
        [29, '1'],
      ]);
      expect(pairs.slice(-4)).toEqual([
        [50, '3'],
        [45, null],
        [3, null],
        [null, '2'],
      ]);
      expect(build.notes).toContain(
        'In 33 rows of referral, age_at_referral is taken out of a column that holds two things.',
      );
      expect(build.notes).toContain(
        'In 2 rows of referral, gender is not found in a column that holds two things; the cell stays as it is.',
      );
    },
  );
});

describe('a count of contacts with what some of them were', () => {
  it('counts them all, and says what stays behind', async () => {
    const text = csv('No of contacts', [...repeated(['4 (2 phone)', '3', '6'], 8), '5 (1 f2f)']);
    const project = { ...emptyProject, settings: { ...emptyProject.settings, decide: 'suggested' as const } };
    const { build } = await runOf(engine, { 'a.csv': text }, project);
    expect(engine.rows(sql`SELECT contacts_total AS n FROM referral ORDER BY source_row LIMIT 1`)).toEqual([
      { n: 4 },
    ]);
    expect(build.notes.join(' ')).toContain(
      'In 9 rows of referral, contacts_total is taken out of words; what stands in brackets',
    );
  });
});
