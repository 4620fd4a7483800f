import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsPage } from '../../shared/ipc/rows-page.js';
import type { Run } from '../../shared/pipeline.js';
import { bandOf } from '../../shared/scores/bands.js';
import type { CompletenessGrid, GridAxis } from '../../shared/scores/completeness-grid.js';
import type { FieldScore } from '../../shared/scores/field-score.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const header =
  'Referral ID,Person ID,Referral date,First contact date,Gender,Ethnicity,Date of birth,Status,Date closed,Closure reason,Link worker,Scheme,Date entered';

/** 60 referrals over six months, with known faults. */
function referrals(): string {
  const lines = Array.from({ length: 60 }, (_, i) => {
    const month = String((i % 6) + 1).padStart(2, '0');
    const date = i === 7 ? '31/02/2023' : i === 8 ? '' : `${String(13 + (i % 15))}/${month}/2023`;
    const contact = i === 9 ? `01/01/2023` : i < 30 ? `28/${month}/2023` : '';
    const gender = ['Female', 'Male', 'Not stated', 'Not known', ''][i % 5] ?? '';
    const ethnicity = i % 10 === 0 ? 'Q7' : 'White British';
    const closed = i % 2 === 0;
    const id = i === 59 ? 'R0' : `R${String(i)}`;
    return [
      id,
      `P${String(i)}`,
      date,
      contact,
      gender,
      ethnicity,
      '14/06/1958',
      closed ? 'Closed' : 'Open',
      closed && i % 4 === 0 ? `28/${month}/2023` : '',
      closed ? 'Completed' : '',
      i < 55 ? 'LW1' : 'LW2',
      i < 30 ? 'Hollin' : 'Marbrook',
      `28/${month}/2023`,
    ].join(',');
  });
  return [header, ...lines, ''].join('\n');
}

let run: Run;
beforeAll(async () => {
  run = await runOf(engine, { 'referrals.csv': referrals() });
});

function score(field: string): FieldScore {
  const found = run.scores.fields.find((one) => one.record === 'referral' && one.field === field);
  if (found === undefined) throw new Error(`no score of ${field}`);
  return found;
}

function grid(by: GridAxis): CompletenessGrid {
  const found = run.scores.grids.find((one) => one.record === 'referral' && one.by === by);
  if (found === undefined) throw new Error(`no grid by ${by}`);
  return found;
}

describe('the score of a field', () => {
  it('is timely where it was entered within a week of its day, and says nothing of other days', () => {
    expect(score('referral_date').timeliness).toEqual({ n: 27, of: 58, why: null });
    expect(score('gender').timeliness.n).toBeNull();
  });

  it('keeps apart what is usable, declined, not known and blank', () => {
    expect(score('gender').counts).toEqual({
      of: 60,
      usable: 24,
      unusable: 0,
      declined: 12,
      unknown: 12,
      blank: 12,
      notApplicable: 0,
    });
    expect(score('gender').completeness).toEqual({ n: 36, of: 60, why: null });
    expect(score('gender').validity).toEqual({ n: 36, of: 36, why: null });
  });

  it('counts a text that is no code as said and not valid', () => {
    expect(score('ethnic_category').counts).toMatchObject({ of: 60, usable: 54, unusable: 6, blank: 0 });
    expect(score('ethnic_category').validity).toEqual({ n: 54, of: 60, why: null });
  });

  it('counts a date that does not exist as said and not valid, and a blank as not said', () => {
    expect(score('referral_date').counts).toMatchObject({ usable: 58, unusable: 1, blank: 1 });
    expect(score('referral_date').completeness).toEqual({ n: 59, of: 60, why: null });
    expect(score('referral_date').validity).toEqual({ n: 58, of: 59, why: null });
  });

  it('holds a contradiction against both fields, of the rows where they can be compared', () => {
    expect(score('first_contact_date').consistency).toEqual({ n: 28, of: 29, why: null });
    expect(score('nhs_number').consistency.why).toBe('No rule compares it with another field.');
  });

  it('expects a closing date of closed referrals only', () => {
    expect(score('closure_date').counts).toMatchObject({ of: 30, usable: 15, blank: 15 });
  });

  it('counts rows whose identifier another row has', () => {
    expect(score('referral_id').uniqueness).toEqual({ n: 58, of: 60, why: null });
    expect(score('gender').uniqueness).toEqual({
      n: null,
      of: null,
      why: 'It need not differ from row to row.',
    });
  });

  it('says of every field that its rows add up', () => {
    for (const { counts } of run.scores.fields) {
      const { of, usable, unusable, declined, unknown, blank } = counts;
      expect(usable + unusable + declined + unknown + blank).toBe(of);
      expect(Math.min(usable, unusable, declined, unknown, blank)).toBeGreaterThanOrEqual(0);
    }
  });

  it('tells worked-out values apart', () => {
    expect(score('age_at_referral')).toMatchObject({ columns: [], derived: 58 });
    expect(score('age_at_referral').waived).toBe('“Date of birth” stands in for it.');
    expect(score('birth_date').waived).toBeNull();
  });

  it('names the questions that need it', () => {
    expect(score('referral_date').questions).toContain('Q01');
    expect(score('goal_met').questions).toEqual([]);
  });
});

describe('a band', () => {
  it.each([
    ['M', 0.98, 'good'],
    ['M', 0.979, 'gaps'],
    ['M', 0.899, 'poor'],
    ['R', 0.9, 'good'],
    ['R', 0.7, 'gaps'],
    ['R', 0.699, 'poor'],
    ['O', 0.1, 'not_judged'],
    ['M', null, 'not_judged'],
  ] as const)('of a field of level %s that is usable in %s is %s', (level, share, band) => {
    expect(bandOf(level, share)).toBe(band);
  });
});

describe('the worst fields', () => {
  it('are at most five, none of which another stands in for or has nothing to lose', () => {
    const { worst, fields } = run.scores;
    expect(worst).toHaveLength(5);
    for (const one of worst) {
      const own = fields.find(({ record, field }) => record === one.record && field === one.field);
      expect(own?.waived).toBeNull();
      expect(one.usable).toBeLessThan(one.of);
    }
    expect(worst.map(({ weight }) => weight)).toEqual(
      [...worst.map(({ weight }) => weight)].sort((a, b) => b - a),
    );
  });

  it('say what stands in the way', () => {
    expect(run.scores.worst.find(({ field }) => field === 'need_primary')).toMatchObject({
      because: 'no_column',
      lost: 60,
    });
  });
});

describe('a completeness grid', () => {
  it('has every row in one group, months in their order and what is not dated last', () => {
    const { groups } = grid('month');
    expect(groups.map(({ id }) => id)).toEqual([
      '2023-01',
      '2023-02',
      '2023-03',
      '2023-04',
      '2023-05',
      '2023-06',
      null,
    ]);
    expect(groups.reduce((sum, { rows }) => sum + rows, 0)).toBe(60);
  });

  it.each(['month', 'site', 'worker'] as const)('by %s adds up to the score of each field', (by) => {
    for (const row of grid(by).rows) {
      const { counts } = score(row.field);
      expect(row.cells.reduce((sum, { n }) => sum + n, 0)).toBe(counts.usable);
      expect(row.cells.reduce((sum, { of }) => sum + of, 0)).toBe(counts.of);
    }
  });

  it('marks groups of few rows', () => {
    expect(grid('worker').groups).toEqual([
      { id: 'LW1', rows: 55, few: false, together: 0 },
      { id: 'LW2', rows: 5, few: true, together: 0 },
    ]);
  });

  it('is left out where no row names a group', () => {
    expect(run.scores.grids.some(({ by }) => by === 'practice')).toBe(false);
  });
});

describe('an index like the DQMI', () => {
  it('is given by file and by site, with its items and months', () => {
    const { dqmi } = run.scores;
    expect(dqmi.map(({ by, name, rows }) => [by, name, rows])).toEqual([
      ['file', 'referrals.csv', 60],
      ['site', 'Hollin', 30],
      ['site', 'Marbrook', 30],
    ]);
    const [file] = dqmi;
    const mean = (file?.items ?? []).reduce((sum, item) => sum + item.score, 0) / (file?.items.length ?? 1);
    expect(file?.months).toEqual({ submitted: 6, expected: 6 });
    expect(file?.value).toBeCloseTo(mean * 100, 8);
  });

  it('takes off defaults beyond the share that may be one', () => {
    const gender = run.scores.dqmi[0]?.items.find(({ field }) => field === 'gender');
    expect(gender?.score).toBeCloseTo((24 + 24 - (24 - 0.05 * 60)) / 60, 10);
  });
});

describe('the rows that lack a field', () => {
  it.each(['gender', 'ethnic_category', 'referral_date', 'closure_date', 'referral_id', 'goal_met'])(
    'of %s are as many as its score says',
    (field) => {
      const { of, usable } = score(field).counts;
      const page = rowsPage(engine, run, {
        source: { kind: 'record', record: 'referral' },
        offset: 0,
        limit: 100,
        filters: [{ column: field, lacks: true }],
        sort: [],
      });
      expect(page.total).toBe(of - usable);
    },
  );

  it('can be narrowed to one cell of a grid', () => {
    const { groups, rows } = grid('month');
    const cells = rows.find(({ field }) => field === 'gender')?.cells ?? [];
    const page = rowsPage(engine, run, {
      source: { kind: 'record', record: 'referral' },
      offset: 0,
      limit: 100,
      filters: [
        { column: 'gender', lacks: true },
        { column: 'referral_date', contains: groups[2]?.id ?? '' },
      ],
      sort: [],
    });
    expect(page.total).toBe((cells[2]?.of ?? 0) - (cells[2]?.n ?? 0));
  });
});
