import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Cell } from '../../shared/engine/engine.js';
import { emptyProject } from '../../shared/project/project.js';
import { type Sql, sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { built } from './built.js';
import { loadedTable, mapped } from './made-tables.js';

vi.setConfig({ testTimeout: 30_000 });
const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function column(query: Sql): Cell[] {
  return engine.rows(query).map((row) => Object.values(row)[0] ?? null);
}

/** A table of referrals whose headers are field names. */
function referrals(columns: readonly string[], rows: readonly (readonly string[])[], table = '001') {
  const made = loadedTable(engine, { table, columns, rows });
  return { table: made, mapping: mapped(made, Object.fromEntries(columns.map((field) => [field, field]))) };
}

describe('a referral', () => {
  it('is typed only where its text has the strict shape; the rest is null', () => {
    const { table, mapping } = referrals(
      ['referral_id', 'referral_date', 'contacts_total', 'gender', 'scheme_id', 'needs_all'],
      [
        ['R1', '2024-03-05', '4', '2', 'North', 'N01;N04'],
        ['R2', '31/02/2023', '4 (2 phone)', 'not_stated', 'as above', 'N01;what'],
        ['R3', '1900-01-01', '4.5', 'woman?', 'not_known', 'not_applicable'],
        ['deleted', '2024-02-30', '', '', '', ''],
      ],
    );
    built(engine, { tables: [table], mapping });
    expect(
      engine.rows(sql`SELECT referral_id, referral_date::VARCHAR AS day, contacts_total, gender, scheme_id, needs_all
        FROM referral ORDER BY row_no`),
    ).toEqual([
      {
        referral_id: 'R1',
        day: '2024-03-05',
        contacts_total: 4,
        gender: '2',
        scheme_id: 'North',
        needs_all: 'N01;N04',
      },
      {
        referral_id: 'R2',
        day: null,
        contacts_total: null,
        gender: 'not_stated',
        scheme_id: null,
        needs_all: 'N01',
      },
      {
        referral_id: 'R3',
        day: null,
        contacts_total: null,
        gender: null,
        scheme_id: null,
        needs_all: 'not_applicable',
      },
      {
        referral_id: 'row@001-5',
        day: null,
        contacts_total: null,
        gender: null,
        scheme_id: null,
        needs_all: null,
      },
    ]);
  });

  it('gets its age, area and groups worked out, never over a supplied value', () => {
    const { table, mapping } = referrals(
      [
        'referral_date',
        'birth_date',
        'age_at_referral',
        'postcode',
        'imd_decile',
        'ethnic_category',
        'referral_source',
        'gp_practice_code',
      ],
      [
        ['2024-02-28', '2004-02-29', '', 'WK1 1AY', '', 'R', '23', 'Dr Okafor & Partners'],
        ['2024-03-01', '2004-02-29', '', 'wk11ay', '9', 'Z', '99', 'P99001'],
        ['2024-03-01', '1990', '', '', '', '', '02', ''],
        ['2024-03-01', '1990-01-01', '71', '', '12', '', '', ''],
        ['2024-03-01', '', '999', '', '', '', '', ''],
      ],
    );
    const report = built(engine, {
      tables: [table],
      mapping,
      references: [
        {
          file: 'a.csv',
          grain: 'reference',
          columns: ['postcode', 'lsoa21cd'],
          rows: [['WK1 1AY', 'E01990012']],
        },
        {
          file: 'b.csv',
          grain: 'reference',
          columns: ['lsoa21cd', 'imd_decile'],
          rows: [['E01990012', '3']],
        },
        {
          file: 'c.csv',
          grain: 'reference',
          columns: ['Practice code', 'Practice name', 'List size'],
          rows: [
            ['P99002', 'Dr Okafor and Partners', '1'],
            ['P99002', 'Dr Okafor & Partners', '1'],
          ],
        },
      ],
    });
    expect(
      engine.rows(sql`SELECT age_at_referral AS age, age_band, imd_decile AS decile, imd_quintile AS quintile, ethnic_group AS ethnic,
        referral_source_group AS source, gp_practice_code AS practice FROM referral ORDER BY row_no`),
    ).toEqual([
      {
        age: 19,
        age_band: '16-24',
        decile: 3,
        quintile: 2,
        ethnic: 'asian',
        source: 'medical',
        practice: 'P99002',
      },
      { age: 20, age_band: '16-24', decile: 9, quintile: 5, ethnic: null, source: null, practice: 'P99001' },
      {
        age: 33,
        age_band: '25-34',
        decile: null,
        quintile: null,
        ethnic: null,
        source: 'self_family',
        practice: null,
      },
      { age: 71, age_band: '65-74', decile: 12, quintile: null, ethnic: null, source: null, practice: null },
      { age: 999, age_band: null, decile: null, quintile: null, ethnic: null, source: null, practice: null },
    ]);
    expect(report.derived.map(({ column: field, rows }) => [field, rows])).toEqual([
      ['referral_id', 5],
      ['gp_practice_code', 1],
      ['age_at_referral', 3],
      ['imd_decile', 1],
    ]);
  });

  it('has the first need of its cell as the main one, and keeps all', () => {
    const { table, mapping } = referrals(
      ['referral_id', 'need_primary', 'needs_all'],
      [
        ['R1', 'N07;N04', 'N01'],
        ['R2', 'N01', 'N02;N01'],
        ['R3', 'not_known', ''],
        ['R4', 'N03', ''],
      ],
    );
    built(engine, { tables: [table], mapping });
    expect(
      engine.rows(sql`SELECT need_primary AS main, needs_all AS "all" FROM referral ORDER BY row_no`),
    ).toEqual([
      { main: 'N07', all: 'N07;N04;N01' },
      { main: 'N01', all: 'N02;N01' },
      { main: 'not_known', all: null },
      { main: 'N03', all: null },
    ]);
    const list = referrals(['referral_id', 'needs_all'], [['R1', 'N05;N02']]);
    built(engine, { tables: [list.table], mapping: list.mapping });
    expect(engine.rows(sql`SELECT need_primary AS main, needs_all AS "all" FROM referral`)).toEqual([
      { main: 'N05', all: 'N05;N02' },
    ]);
  });

  it('without a number is person and date, once a day, unless nothing is to be decided', () => {
    const rows = [
      ['C1', '2024-03-05'],
      ['C1', '2024-03-05'],
      ['C1', '2024-04-05'],
      ['', '2024-03-05'],
    ];
    const { table, mapping } = referrals(['person_id', 'referral_date'], rows);
    const report = built(engine, { tables: [table], mapping });
    expect(column(sql`SELECT referral_id FROM referral ORDER BY row_no`)).toEqual([
      'C1@2024-03-05',
      'C1@2024-04-05',
      'row@001-5',
    ]);
    expect(report.leftOut.map(({ rows: left }) => left)).toEqual([1]);
    const settings = { ...emptyProject.settings, decide: 'none' as const };
    built(engine, { tables: [table], mapping, project: { ...emptyProject, settings } });
    expect(column(sql`SELECT count(*) FROM referral`)).toEqual([4]);
  });

  it('is left out when a step set its row aside, and the report says so', () => {
    const { table, mapping } = referrals(
      ['referral_id', 'closure_reason'],
      [
        ['R1', 'K01'],
        ['R2', 'K14'],
      ],
    );
    const report = built(engine, {
      tables: [table],
      mapping,
      steps: [
        {
          id: 'f/set_aside_closed_as_error',
          kind: 'safe',
          table: '001',
          column: 2,
          on: true,
          reason: 'Entered in error.',
          action: { does: 'set_aside_codes', field: 'closure_reason', codes: ['K14'] },
        },
      ],
    });
    expect(column(sql`SELECT referral_id FROM referral`)).toEqual(['R1']);
    expect(report.notes).toEqual(['1 row of file-001.csv is left out: entered in error.']);
  });
});

describe('tables that list coded events', () => {
  const evidence = 'It lists coded events.';
  const rows = [
    ['C1', '2024-03-05'],
    ['C1', '2024-03-05'],
  ];

  it('are not counted beside a table of referrals', () => {
    const events = loadedTable(engine, {
      table: '001',
      evidence,
      columns: ['person_id', 'referral_date'],
      rows,
    });
    const { table, mapping } = referrals(['referral_id'], [['R1']], '002');
    const report = built(engine, {
      tables: [events, table],
      mapping: [...mapped(events, { person_id: 'person_id', referral_date: 'referral_date' }), ...mapping],
    });
    expect(report.counted.map(({ table: counted, rows: n }) => [counted, n])).toEqual([['002', 1]]);
    expect(report.notCounted.map(({ table: not, rows: n }) => [not, n])).toEqual([['001', 2]]);
  });

  it('are counted, once a person and day, where they are all there is', () => {
    const events = loadedTable(engine, {
      table: '001',
      evidence,
      columns: ['person_id', 'referral_date'],
      rows,
    });
    const report = built(engine, {
      tables: [events],
      mapping: mapped(events, { person_id: 'person_id', referral_date: 'referral_date' }),
    });
    expect(report.counted.map(({ rows: n }) => n)).toEqual([1]);
    expect(report.notes[0]).toContain('further coded event');
  });
});

describe('contacts, connections and scores', () => {
  it('belong to the referral they name, else to their person’s only one, else to the latest before them', () => {
    const { table, mapping } = referrals(
      ['referral_id', 'person_id', 'referral_date'],
      [
        ['R1', 'C1', '2024-01-01'],
        ['R2', 'C2', '2024-01-01'],
        ['R3', 'C2', '2024-03-01'],
      ],
    );
    const columns = ['referral_id', 'person_id', 'onward_date'];
    const onward = loadedTable(engine, {
      table: '002',
      grain: 'onward',
      columns,
      rows: [
        ['R3', '', ''],
        ['', 'C1', ''],
        ['', 'C2', '2024-02-01'],
        ['', 'C2', '2024-03-01'],
        ['', 'C2', '2023-01-01'],
        ['R9', 'C1', ''],
        ['', 'C7', ''],
      ],
    });
    const targets = Object.fromEntries(columns.map((field) => [field, field]));
    const report = built(engine, {
      tables: [table, onward],
      mapping: [...mapping, ...mapped(onward, targets, 'onward')],
    });
    expect(column(sql`SELECT referral_id FROM onward ORDER BY row_no`)).toEqual([
      'R3',
      'R1',
      'R2',
      'R3',
      null,
      'R9',
      null,
    ]);
    expect(report.linked).toEqual([{ record: 'onward', rows: 3 }]);
  });

  it('are not tied across systems that merely use the same numbers', () => {
    const one = referrals(
      ['referral_id', 'person_id', 'birth_date'],
      Array.from({ length: 6 }, (_, i) => [String(i + 1), String(i + 1), '1990-01-01']),
    );
    const other = referrals(
      ['referral_id', 'person_id', 'birth_date'],
      Array.from({ length: 6 }, (_, i) => [String(i + 1), String(i + 1), '1950-01-01']),
      '002',
    );
    const report = built(engine, {
      tables: [one.table, other.table],
      mapping: [...one.mapping, ...other.mapping],
    });
    expect([...report.systems]).toEqual([
      ['001', '001'],
      ['002', '002'],
    ]);
    expect(column(sql`SELECT DISTINCT referral_id FROM referral WHERE row_no = 1 ORDER BY ALL`)).toEqual([
      '002:1',
      '1',
    ]);
  });
});

describe('scores in columns of their own', () => {
  it('become rows, dated by their column, or at the start by first contact or referral', () => {
    const table = loadedTable(engine, {
      columns: ['Client', 'Ref date', '1st contact', 'Happy start', 'Happy end', 'Review'],
      rows: [
        ['C1', '2024-01-01', '2024-01-09', '4', '7', '2024-04-01'],
        ['C2', '2024-01-02', '', '11', '', ''],
        ['C3', '2024-01-03', '', 'not_known', 'seven', '2024-04-03'],
      ],
    });
    const score = { record: 'measure', field: 'total', instrument: 'ons4_happy' } as const;
    built(engine, {
      tables: [table],
      mapping: mapped(table, {
        Client: 'person_id',
        'Ref date': 'referral_date',
        '1st contact': 'first_contact_date',
        'Happy start': { ...score, timepoint: 'baseline' },
        'Happy end': { ...score, timepoint: 'followup', datedBy: 6 },
      }),
    });
    expect(
      engine.rows(sql`SELECT person_id, referral_id, timepoint, completed_date::VARCHAR AS day, total, total_scored FROM measure
        ORDER BY row_no, timepoint`),
    ).toEqual([
      {
        person_id: 'C1',
        referral_id: 'C1@2024-01-01',
        timepoint: 'baseline',
        day: '2024-01-09',
        total: 4,
        total_scored: 4,
      },
      {
        person_id: 'C1',
        referral_id: 'C1@2024-01-01',
        timepoint: 'followup',
        day: '2024-04-01',
        total: 7,
        total_scored: 7,
      },
      {
        person_id: 'C2',
        referral_id: 'C2@2024-01-02',
        timepoint: 'baseline',
        day: '2024-01-02',
        total: 11,
        total_scored: null,
      },
      {
        person_id: 'C3',
        referral_id: 'C3@2024-01-03',
        timepoint: 'followup',
        day: '2024-04-03',
        total: null,
        total_scored: null,
      },
    ]);
  });

  it('at the start are never dated by the review, however empty their own dates are', () => {
    const table = loadedTable(engine, {
      columns: ['Client', 'Ref date', '1st contact', 'Happy start', 'Happy end', 'Review'],
      rows: [['C1', '2024-01-01', '', '4', '7', '2024-04-01']],
    });
    const score = { record: 'measure', field: 'total', instrument: 'ons4_happy' } as const;
    built(engine, {
      tables: [table],
      mapping: mapped(table, {
        Client: 'person_id',
        'Ref date': 'referral_date',
        '1st contact': 'first_contact_date',
        'Happy start': { ...score, timepoint: 'baseline' },
        'Happy end': { ...score, timepoint: 'followup' },
        Review: { record: 'measure', field: 'completed_date', timepoint: 'followup' },
      }),
    });
    expect(
      engine.rows(sql`SELECT timepoint, completed_date::VARCHAR AS day FROM measure ORDER BY timepoint`),
    ).toEqual([
      { timepoint: 'baseline', day: '2024-01-01' },
      { timepoint: 'followup', day: '2024-04-01' },
    ]);
  });
});

describe('scores in rows', () => {
  const columns = ['person_id', 'framework', 'item', 'timepoint', 'completed_date', 'score'];

  function measured(rows: readonly (readonly string[])[]) {
    const table = loadedTable(engine, { grain: 'measure', columns, rows });
    const record = 'measure' as const;
    const mapping = mapped(
      table,
      {
        person_id: 'person_id',
        framework: 'instrument',
        item: { record, field: 'item_label' },
        timepoint: 'timepoint',
        completed_date: 'completed_date',
        score: 'total',
      },
      record,
    );
    return built(engine, { tables: [table], mapping });
  }

  const scores = (): Record<string, Cell>[] =>
    engine.rows(sql`SELECT person_id, instrument, item_no, item_value, total, round(total_scored, 6) AS scored, total_from_items AS added
      FROM measure WHERE item_no IS NULL ORDER BY person_id, instrument`);

  it('take their instrument from the framework and the item', () => {
    const report = measured([
      ['C1', 'ONS4', 'Happy', 'baseline', '2024-01-01', '4'],
      ['C2', 'swemwbs7', 'total', 'baseline', '2024-01-01', '23'],
      ['C3', 'swemwbs7', '', 'baseline', '2024-01-01', '20.73'],
      ['C4', 'swemwbs7', '', 'baseline', '2024-01-01', '20.5'],
      ['C5', 'House form', 'mood', 'baseline', '2024-01-01', '3'],
    ]);
    expect(
      scores().map(({ person_id, instrument, total, scored }) => [person_id, instrument, total, scored]),
    ).toEqual([
      ['C1', 'ons4_happy', 4, 4],
      ['C2', 'swemwbs7', 23, 20.73],
      ['C3', 'swemwbs7', 20.73, 20.73],
      ['C4', 'swemwbs7', 20.5, null],
      ['C5', null, 3, null],
    ]);
    expect(report.unnamedScores).toBe(1);
  });

  it('are added up from items only where enough were answered, and not where there is a total', () => {
    const items = (person: string, values: readonly string[]) =>
      values.map((value, i) => [
        person,
        'swemwbs7',
        `item ${String(i + 1)}`,
        'baseline',
        '2024-01-01',
        value,
      ]);
    measured([
      ...items('C1', ['3', '3', '3', '3', '3', '4', '4']),
      ...items('C2', ['3', '3', '3', '3', '3', '4']),
      ...items('C3', ['3', '3', '3', '3', '3', '4', '4']),
      ['C3', 'swemwbs7', 'total', 'baseline', '2024-01-01', '30'],
      ['C4', 'mycaw', 'concern 1', 'baseline', '2024-01-01', '5'],
      ['C4', 'mycaw', 'wellbeing', 'baseline', '2024-01-01', '4'],
    ]);
    expect(scores()).toEqual([
      {
        person_id: 'C1',
        instrument: 'swemwbs7',
        item_no: null,
        item_value: null,
        total: 23,
        scored: 20.73,
        added: true,
      },
      {
        person_id: 'C3',
        instrument: 'swemwbs7',
        item_no: null,
        item_value: null,
        total: 30,
        scored: 27.03,
        added: false,
      },
      {
        person_id: 'C4',
        instrument: 'mycaw',
        item_no: null,
        item_value: null,
        total: 4.5,
        scored: 4.5,
        added: true,
      },
    ]);
  });
});
