import { afterAll, describe, expect, it, vi } from 'vitest';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import { applyRules } from '../../shared/rules/apply.js';
import { scaleMayBeReversed } from '../../shared/rules/scale-may-be-reversed.js';
import { sql } from '../../shared/sql/sql.js';
import { askRows } from '../support/ask-rule.js';
import { type Rows, loadCleanTables } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';
import { sourceTable } from '../support/source-table.js';

vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

type Pair = readonly [anxious: number, happy: number];

/** `same` pairs on one side of 5 and `apart` on both, half high and half low: correlation (same − apart) / all. */
function pairs(same: number, apart: number): readonly Pair[] {
  const half = (count: number, one: Pair, other: Pair): Pair[] =>
    Array.from({ length: count }, (_, i) => (i % 2 === 0 ? one : other));
  return [...half(same, [3, 3], [7, 7]), ...half(apart, [3, 7], [7, 3])];
}

/** Long rows, one a score, of one person a pair. */
function scores(given: readonly Pair[], beside = 'ons4_happy', watched = 'ons4_anxious'): Rows {
  return given.flatMap(([score, wellbeing], i) => {
    const about = { person_id: `P${String(i)}`, timepoint: 'baseline', completed_date: '2023-03-20' };
    return [
      { ...about, instrument: watched, total: String(score) },
      { ...about, instrument: beside, total: String(wellbeing) },
    ];
  });
}

const ask = (measure: Rows) => askRows(engine, scaleMayBeReversed, { referral: [], measure });

describe('scale-may-be-reversed, against wellbeing in one table', () => {
  it('finds anxiety that is high where happiness is high, once for the table', () => {
    const { brief, issues, result } = ask(scores(pairs(18, 2)));
    expect(brief).toEqual(['whole warning']);
    expect(issues[0]).toMatchObject({ column: 'total', field: 'total', row: null });
    expect(issues[0]?.message).toBe(
      'ONS4 anxiety in “total” of “measure.csv” may be reversed: high where wellbeing is.',
    );
    expect(result).toMatchObject({ outcome: 'fail', broken: 1, of: 1 });
  });

  it('finds concerns (MYCaW) that are high where happiness is high', () => {
    const low = (given: readonly Pair[]) => given.map(([score, happy]): Pair => [score - 2, happy]);
    expect(ask(scores(low(pairs(18, 2)), 'ons4_happy', 'mycaw')).brief).toEqual(['whole warning']);
    expect(ask(scores(low(pairs(2, 18)), 'ons4_happy', 'mycaw')).brief).toEqual([]);
  });

  it('begins at a correlation of 0.2', () => {
    expect(ask(scores(pairs(12, 8))).brief).toEqual(['whole warning']);
    expect(ask(scores(pairs(22, 18))).result).toMatchObject({ outcome: 'pass', of: 1 });
  });

  it('accepts anxiety that is low where happiness is high, or has nothing to do with it', () => {
    expect(ask(scores(pairs(2, 18))).result.outcome).toBe('pass');
    expect(ask(scores(pairs(20, 20))).result.outcome).toBe('pass');
  });

  it('compares people at one time point, so that a real worsening of all is no evidence', () => {
    const later = scores(pairs(10, 10)).map((row) => ({
      ...row,
      timepoint: 'followup',
      completed_date: '2023-06-20',
      total: String(Number(row['total']) + 2),
    }));
    expect(ask([...scores(pairs(10, 10)), ...later]).result.outcome).toBe('pass');
  });

  it('averages happiness and life satisfaction', () => {
    const happy = scores(pairs(18, 2));
    const satisfied = pairs(18, 2).map(([, wellbeing], i) => ({
      person_id: `P${String(i)}`,
      ...{ timepoint: 'baseline', completed_date: '2023-03-20', instrument: 'ons4_satisfaction' },
      total: String(10 - wellbeing),
    }));
    expect(ask([...happy, ...satisfied]).result.outcome).toBe('pass');
  });

  it('does not apply below 20 pairs, to scores of other days, or to anxiety alone', () => {
    expect(ask(scores(pairs(19, 0))).result).toMatchObject({ outcome: 'not_applicable', of: 0 });
    const otherDay = scores(pairs(20, 0)).map((row) =>
      row['instrument'] === 'ons4_happy' ? { ...row, completed_date: '2023-03-21' } : row,
    );
    expect(ask(otherDay).result.outcome).toBe('not_applicable');
    const alone = scores(pairs(20, 0)).filter(({ instrument }) => instrument === 'ons4_anxious');
    expect(ask(alone).result.outcome).toBe('not_applicable');
  });

  it('says nothing where scores are blank or do not vary', () => {
    const blank = scores(pairs(20, 0)).map((row) => ({ ...row, total: '' }));
    expect(ask(blank).result.outcome).toBe('not_applicable');
    expect(ask(scores(Array.from({ length: 30 }, () => [4, 6]))).result.outcome).toBe('pass');
  });

  it('looks at PHQ-9 beside SWEMWBS where there is no ONS4', () => {
    const given = pairs(18, 2).map(([score, wellbeing]): Pair => [score * 2, wellbeing * 3]);
    expect(ask(scores(given, 'swemwbs7', 'phq9')).issues[0]?.message).toContain('PHQ-9');
  });
});

interface Sheet {
  readonly table: string;
  readonly start: number;
  readonly end: number;
  readonly happyEnd?: number;
  readonly people?: number;
}

/** A workbook with a wide sheet for each: anxiety and happiness at the start and at the end, unlike from row to row. */
function askSheets(...sheets: readonly Sheet[]) {
  const wave = [-1, 0, 1, 0];
  const measure = sheets.flatMap(({ table, start, end, happyEnd = 6, people = 24 }) =>
    Array.from({ length: people }, (_, i) => {
      const about = { person_id: `${table}-${String(i)}`, row_no: String(i + 1) };
      const [noise = 0, other = 0] = [wave[i % 4], wave[(i + 1) % 4]];
      return [
        { ...about, timepoint: 'baseline', instrument: 'ons4_anxious', total: String(start + noise) },
        { ...about, timepoint: 'followup', instrument: 'ons4_anxious', total: String(end + other) },
        { ...about, timepoint: 'baseline', instrument: 'ons4_happy', total: String(4 + other) },
        { ...about, timepoint: 'followup', instrument: 'ons4_happy', total: String(happyEnd + noise) },
      ];
    }).flat(),
  );
  loadCleanTables(engine, { referral: [], measure });
  engine.run(
    sql`UPDATE measure SET source_table = split_part(person_id, '-', 1), source_sheet = split_part(person_id, '-', 1)`,
  );
  const tables = sheets.map(({ table }) => ({
    ...sourceTable({}, { table, file: 'book.xlsx' }),
    sheet: `Sheet ${table}`,
  }));
  const mapping = tables.flatMap(({ table, sheet }) =>
    (['baseline', 'followup'] as const).map((timepoint, i): MappingEntry => ({
      ...{ file: 'book.xlsx', sheet, table, column: `Anxiety (${timepoint})`, index: i + 1 },
      target: { record: 'measure', field: 'total', instrument: 'ons4_anxious', timepoint },
      ...{ confidence: 1, transform: 'unpivot', evidence: '', confirmed: true },
    })),
  );
  const context = { tables, mapping, intake: [], steps: [], profiles: [], today: '2024-03-31' };
  const [result] = applyRules(engine, context, [scaleMayBeReversed]);
  const issues = engine.rows<{ sheet: string; message: string }>(sql`SELECT sheet, message FROM issues`);
  return { result, issues };
}

describe('scale-may-be-reversed, against another table', () => {
  const sound = { table: '001', start: 7, end: 5 };
  const turned = { table: '002', start: 3, end: 5 };

  it('finds the mirror image, and not what it mirrors', () => {
    const { issues, result } = askSheets(sound, turned);
    expect(issues).toEqual([
      {
        sheet: 'Sheet 002',
        message:
          '“Anxiety (baseline)” and “Anxiety (followup)” of “Sheet 002” may be reversed: a mirror of another table.',
      },
    ]);
    expect(result).toMatchObject({ broken: 1, of: 2 });
  });

  it('takes a start below the middle by more than chance', () => {
    expect(askSheets(sound, { ...turned, start: 5, end: 7 }).issues).toEqual([]);
  });

  it('takes wellbeing that rose where anxiety rose', () => {
    expect(askSheets(sound, { ...turned, happyEnd: 3 }).issues).toEqual([]);
  });

  it('leaves a worsening alone where no other table shows the opposite, or there are few pairs', () => {
    expect(askSheets(turned).issues).toEqual([]);
    expect(askSheets({ ...turned, table: '001' }, turned).issues).toEqual([]);
    expect(askSheets({ ...sound, people: 9 }, turned).issues).toEqual([]);
  });
});
