import { afterAll, describe, expect, it } from 'vitest';
import { openDates, proposeSteps } from '../../shared/clean/propose-steps.js';
import { replaySteps } from '../../shared/clean/replay.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { applyRules } from '../../shared/rules/apply.js';
import { dateOrderThin } from '../../shared/rules/sets/date-order-thin.js';
import { sql } from '../../shared/sql/sql.js';
import { loadedTable, mapped } from '../clean/made-tables.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

/** `severity row` of what is said of the referral dates, and the dates after cleaning. */
function told(referral: readonly string[], contact: readonly string[] = [], project: Project = emptyProject) {
  const table = loadedTable(engine, {
    columns: ['No', 'Referred', 'Seen'],
    rows: referral.map((text, i) => [String(i + 1), text, contact[i] ?? '']),
  });
  const mapping = mapped(table, { Referred: 'referral_date', Seen: 'first_contact_date' });
  const context = { tables: [table], profiles: [], mapping, project };
  const dates = openDates(engine, context);
  const steps = proposeSteps(engine, { ...context, dates });
  replaySteps(engine, [table], steps);
  const asked = { ...context, intake: [], steps, dates, today: '2024-12-31' };
  const [result] = applyRules(engine, asked, [dateOrderThin]);
  const issues = engine.rows<{ said: string }>(
    sql`SELECT severity || ' ' || row_no AS said FROM issues WHERE column_index = 2 ORDER BY row_no`,
  );
  const cells = engine.rows<{ cell: string }>(sql`SELECT c2 AS cell FROM cleaned_001 ORDER BY row_no`);
  return { result, said: issues.map(({ said }) => said), cells: cells.map(({ cell }) => cell) };
}

const proving = (days: number): string[] =>
  Array.from({ length: days }, (_, i) => `${String(13 + (i % 16))}/03/2023`);

describe('date-order-thin', () => {
  it('reads dates in an order that few others prove, and says so', () => {
    const { cells, said, result } = told([...proving(14), '04/05/2023']);
    expect(cells[14]).toBe('2023-05-04');
    expect(said).toEqual(['info 15']);
    expect(result).toMatchObject({ outcome: 'fail', sets: [{ n: 1, of: 15 }] });
  });

  it('is content with fifteen that prove it', () => {
    expect(told([...proving(15), '04/05/2023'])).toMatchObject({ said: [], result: { outcome: 'pass' } });
  });

  it('points at a date whose own row speaks for the other reading', () => {
    const contact = ['2023-04-07', ...proving(30).map(() => '')];
    const { cells, said } = told(['04/05/2023', ...proving(30)], contact);
    expect([cells[0], said]).toEqual(['2023-05-04', ['warning 1']]);
    expect(told(['04/05/2023', ...proving(30)], ['2023-05-07']).said).toEqual([]);
  });

  it('points at rows whose order the sequence of others gave, and that are typed otherwise beside', () => {
    const first = Array.from({ length: 20 }, (_, i) => `0${String((i % 4) + 5)}/02/2022`);
    const seen = Array.from({ length: 20 }, (_, i) => `${String(13 + (i % 9))}/02/2022`);
    const all = [...first, '03/02/2022', '04/02/2022'];
    const whole = told(all, [...seen, '1.4.23', '2.4.23']);
    expect(whole.cells.slice(20)).toEqual(['2022-02-03', '2022-02-04']);
    expect(whole.said).toEqual(['warning 21', 'warning 22']);
  });

  it('says nothing where a person settled the order, nor of columns without such dates', () => {
    expect(told(['2023-05-04', '14/03/2023'])).toMatchObject({ said: [] });
    expect(told([])).toMatchObject({ said: [] });
  });
});
