import { afterAll, describe, expect, it } from 'vitest';
import { dateQuestions } from '../../shared/clean/date-order/date-questions.js';
import { openDates, proposeSteps } from '../../shared/clean/propose-steps.js';
import { replaySteps } from '../../shared/clean/replay.js';
import type { Step } from '../../shared/clean/step.js';
import { type Decide, type Project, emptyProject } from '../../shared/project/project.js';
import { applyRules } from '../../shared/rules/apply.js';
import { dateOrderOpen } from '../../shared/rules/date-order-open.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { loadedTable, mapped } from './made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

interface Dated {
  readonly referral: readonly string[];
  readonly contact: readonly string[];
}

/** Clean a table of two date columns and ask what stays open. */
function cleaned(
  { referral, contact }: Dated,
  decide: Decide = 'safe',
  decisions: Project['decisions'] = [],
) {
  const table = loadedTable(engine, {
    columns: ['No', 'Referred', 'Seen'],
    rows: referral.map((text, i) => [String(i + 1), text, contact[i] ?? '']),
  });
  const mapping = mapped(table, { Referred: 'referral_date', Seen: 'first_contact_date' });
  const project = { ...emptyProject, decisions, settings: { ...emptyProject.settings, decide } };
  const context = { tables: [table], profiles: [], mapping, project };
  const dates = openDates(engine, context);
  const steps = proposeSteps(engine, { ...context, dates });
  replaySteps(engine, [table], steps);
  applyRules(engine, { ...context, intake: [], steps, today: '2024-12-31' }, [dateOrderOpen]);
  const cells = engine.rows<{ cell: string }>(sql`SELECT c2 AS cell FROM cleaned_001 ORDER BY row_no`);
  const flagged = engine.rows<{ row: number }>(
    sql`SELECT row_no AS "row" FROM issues WHERE column_index = 2 AND row_no IS NOT NULL ORDER BY row_no`,
  );
  return {
    cells: cells.map(({ cell }) => cell),
    flagged: flagged.map(({ row }) => row),
    steps: steps.filter(({ column }) => column === 2),
    questions: dateQuestions([table], dates).filter(({ column }) => column === 2),
  };
}

const labels = (steps: readonly Step[]): string[] => steps.map(({ id }) => id.split('/').at(-1) ?? '');

/** No day after the twelfth, so that the column itself proves nothing; every contact comes within days. */
const silent: Dated = {
  referral: ['03/10/2023', '04/11/2023', '05/09/2023', '06/12/2023', '07/08/2023'],
  contact: ['2023-10-06', '2023-11-08', '2023-09-08', '2023-12-09', '2023-08-11'],
};

const swap = (text: string): string => text.replace(/^(\d+)\/(\d+)/, '$2/$1');

describe('the order of a column that proves none', () => {
  it('is settled by the sequence of the dates in its rows, in a step of its own', () => {
    const monthFirst = {
      ...silent,
      referral: ['10/03/2023', '11/04/2023', '09/05/2023', '12/06/2023', '11/02/2023'],
    };
    const { cells, steps, flagged, questions } = cleaned({
      ...monthFirst,
      contact: ['2023-10-06', '2023-11-08', '2023-09-08', '2023-12-09', '2023-11-11'],
    });
    expect(cells).toHaveLength(5);
    expect(labels(steps)).not.toContain('dates_sequence');
    expect([flagged.length, questions.length]).toEqual([5, 1]);
    const early = {
      referral: monthFirst.referral,
      contact: ['2023-03-12', '2023-04-15', '2023-05-12', '2023-06-14', '2023-02-15'],
    };
    const settled = cleaned(early);
    expect(settled.cells).toEqual(['2023-03-10', '2023-04-11', '2023-05-09', '2023-06-12', '2023-02-11']);
    expect(labels(settled.steps)).toContain('dates_sequence');
    expect(settled.steps.find(({ id }) => id.endsWith('dates_sequence'))).toMatchObject({
      kind: 'safe',
      reason:
        '5 dates are read day first: the other order breaks the sequence of dates in 5 rows, this one in none.',
    });
    expect([settled.flagged, settled.questions]).toEqual([[], []]);
  });

  it('stays open, and is asked once with real examples, where no sequence speaks', () => {
    const { cells, flagged, questions } = cleaned({ ...silent, contact: [] });
    expect(cells).toEqual(silent.referral);
    expect(flagged).toEqual([1, 2, 3, 4, 5]);
    expect(questions).toMatchObject([{ about: 'order', rows: 5, of: 5, answered: null }]);
    expect(questions[0]?.examples).toHaveLength(3);
    expect(questions[0]?.examples[0]).toEqual({
      row: 2,
      text: '03/10/2023',
      readings: ['2023-10-03', '2023-03-10'],
    });
    expect(questions[0]?.choices.map(({ answer }) => answer)).toEqual(['dmy', 'mdy', 'open']);
  });

  it('takes the answer to that question', () => {
    const { questions } = cleaned({ ...silent, contact: [] });
    const answer = {
      about: questions[0]?.id ?? '',
      answer: 'mdy',
      reason: '',
      decidedBy: 'A',
      decidedAt: '2024-01-01',
    };
    const { cells, flagged, steps, questions: after } = cleaned({ ...silent, contact: [] }, 'safe', [answer]);
    expect(cells[0]).toBe('2023-03-10');
    expect(flagged).toEqual([]);
    expect(steps.find(({ id }) => id.endsWith('/dates'))).toMatchObject({ on: true, decidedBy: 'A' });
    expect(after[0]?.answered).toBe('mdy');
  });
});

describe('spreadsheet numbers four years before the other dates of their rows', () => {
  const referral = ['43739', '43742', '43750', '43761'];
  const contact = ['2023-10-06', '2023-10-09', '2023-10-20', '2023-11-04'];

  it('are asked about, and count from 1904 where a person says so', () => {
    const { questions, cells } = cleaned({ referral, contact });
    expect(cells[0]).toBe('2019-10-01');
    expect(questions).toMatchObject([{ about: 'system', rows: 4 }]);
    const answer = {
      about: questions[0]?.id ?? '',
      answer: 'from_1904',
      reason: '',
      decidedBy: 'A',
      decidedAt: '2024-01-01',
    };
    expect(cleaned({ referral, contact }, 'safe', [answer]).cells[0]).toBe('2023-10-02');
  });
});

describe('a block of rows pasted from a month-first system', () => {
  const days = Array.from({ length: 60 }, (_, i) => ({ day: (i % 28) + 1, month: 4 + Math.floor(i / 28) }));
  const two = (n: number): string => String(n).padStart(2, '0');
  const typed = days.map(({ day, month }, i) => {
    const text = `${two(day)}/${two(month)}/2023`;
    return i >= 24 && i < 44 ? swap(text) : text;
  });
  const truth = days.map(({ day, month }) => `2023-${two(month)}-${two(day)}`);
  const seen = truth.map(() => '2023-12-31');

  it('is read row by row only where a person lets it, and never wrongly', () => {
    const safe = cleaned({ referral: typed, contact: seen });
    const left = safe.cells.flatMap((cell, i) => (cell === truth[i] ? [] : [i + 1]));
    expect(left).toEqual(safe.flagged);
    expect(left.length).toBeGreaterThan(0);
    expect(safe.questions).toHaveLength(1);
    const { cells, flagged, steps } = cleaned({ referral: typed, contact: seen }, 'suggested');
    const wrong = cells.filter((cell, i) => cell !== truth[i] && !flagged.includes(i + 1));
    expect(wrong).toEqual([]);
    expect(flagged.length).toBeLessThan(left.length);
    expect(steps.find(({ id }) => id.endsWith('dates_by_neighbours'))).toMatchObject({ kind: 'suggested' });
  });

  it('enters each such date in the ledger under that step', () => {
    cleaned({ referral: typed, contact: seen }, 'suggested');
    const entered = engine.rows<{ n: number }>(
      sql`SELECT count(*)::INTEGER AS n FROM ledger WHERE step LIKE '%dates_by_neighbours' AND was <> "is"`,
    );
    expect(entered[0]?.n).toBeGreaterThan(10);
  });
});
