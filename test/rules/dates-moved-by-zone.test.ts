import { afterAll, describe, expect, it } from 'vitest';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { applyRules } from '../../shared/rules/apply.js';
import { datesMovedByZone } from '../../shared/rules/sets/dates-moved-by-zone.js';
import { sql } from '../../shared/sql/sql.js';
import { mapped } from '../clean/made-tables.js';
import { openEngine } from '../support/engine.js';
import { sourceTable } from '../support/source-table.js';
import { replaySteps } from '../../shared/clean/replay.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function asked(cells: readonly string[]) {
  const table = sourceTable([['Referred at', cells]]);
  loadRaw(engine, table);
  replaySteps(engine, [table], []);
  const context = {
    ...{ intake: [], tables: [table], steps: [], today: '2024-12-31' },
    mapping: mapped(table, { 'Referred at': 'referral_date' }),
    profiles: profileTable(engine, table),
  };
  const [result] = applyRules(engine, context, [datesMovedByZone]);
  const issues = engine.rows<{ message: string; severity: string; column: string; row: number | null }>(
    sql`SELECT message, severity, "column", "row" FROM issues`,
  );
  return { result, issues };
}

describe('dates-moved-by-zone', () => {
  it('counts once a column the dates that are another day in London, and another month', () => {
    const { result, issues } = asked([
      ...['2024-05-31T23:00:00Z', '2024-06-02T23:30:00Z', '2024-06-02T10:00:00Z', '2024-01-05T23:00:00Z'],
      ...['2024-06-05', ''],
    ]);
    expect(result).toMatchObject({ outcome: 'fail', broken: 1, of: 1 });
    expect(issues).toEqual([
      {
        message:
          '“Referred at”: 2 of 5 dates are another day in London than written, 1 of them in another month.',
        ...{ severity: 'info', column: 'Referred at', row: null },
      },
    ]);
  });

  it('passes over zoned times that stay on their day, and is silent where there are none', () => {
    expect(asked(['2024-06-02T22:59:00Z', '2024-01-05T23:59:00Z']).result?.outcome).toBe('pass');
    expect(asked(['2024-06-02', '2024-01-05 23:59']).result?.outcome).toBe('not_applicable');
  });
});
