import { afterAll, describe, expect, it } from 'vitest';
import {
  type Differing,
  comparing,
  dropKept,
  keepTables,
  remembering,
} from '../../shared/effects/standing.js';
import type { Engine } from '../../shared/engine/engine.js';
import { type Sql, sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
engine.run(
  sql`CREATE TABLE referral AS SELECT i AS ord, i % 3 AS kind, i * 2 AS days FROM range(9) AS numbers(i)`,
);
const made = sql`CREATE OR REPLACE TABLE figure_made AS SELECT ord, days FROM referral ORDER BY ord`;
engine.run(made);
afterAll(() => {
  dropKept(engine, ['figure_made']);
  engine.close();
});

const sumOfDays = sql`SELECT sum(days)::INTEGER AS n FROM figure_made`;
const kinds = sql`SELECT count(DISTINCT kind)::INTEGER AS n FROM referral`;
const all = sql`SELECT * FROM referral WHERE ord = 0`;

const standing = keepTables(engine, ['figure_made']);
const first = remembering(engine, standing);
first.run(made);
for (const query of [sumOfDays, kinds, all]) first.rows(query);

/** What is asked of the engine itself when a column is said to differ. */
function askedWhere(differing: Map<string, Differing>): {
  readonly asked: readonly string[];
  readonly differing: typeof differing;
} {
  const asked: string[] = [];
  const watched: Engine = {
    ...engine,
    rows: (query) => {
      asked.push(
        query === sumOfDays ? 'sum' : query === kinds ? 'kinds' : query === all ? 'all' : 'compared',
      );
      return engine.rows(query);
    },
    run: (statement) => {
      asked.push('made');
      engine.run(statement);
    },
  };
  const compared = comparing(watched, standing, differing);
  compared.run(made);
  for (const query of [sumOfDays, kinds, all]) compared.rows(query);
  return { asked, differing };
}

describe('what stands of a run', () => {
  it('answers every question where nothing differs', () => {
    expect(askedWhere(new Map()).asked).toEqual([]);
  });

  it('is asked again where a query names a column that differs, or takes all of them', () => {
    expect(askedWhere(new Map([['referral', new Set(['kind'])]])).asked).toEqual(['kinds', 'all']);
  });

  it('makes a table anew that looks at a difference, and asks on only where its rows came out different', () => {
    const { asked, differing } = askedWhere(new Map([['referral', new Set(['days'])]]));
    expect(asked).toEqual(['made', 'compared', 'all']);
    expect(differing.has('figure_made')).toBe(false);
    engine.run(sql`UPDATE referral SET days = 7 WHERE ord = 4`);
    const changed = askedWhere(new Map([['referral', new Set(['days'])]]));
    expect(changed.asked).toEqual(['made', 'compared', 'sum', 'all']);
    expect(changed.differing.get('figure_made')).toEqual(new Set(['days']));
  });

  it('is asked nothing where a table has no column that differs', () => {
    expect(askedWhere(new Map([['referral', new Set<string>()]])).asked).toEqual([]);
  });

  it('knows the columns that differ through a view of all rows, and takes all of them to differ where rows are picked by one', () => {
    const differing = new Map<string, Differing>([['referral', new Set(['kind'])]]);
    const compared = comparing(engine, standing, differing);
    compared.run(sql`CREATE OR REPLACE VIEW looked_at AS SELECT * FROM referral WHERE true`);
    expect(differing.get('looked_at')).toEqual(new Set(['kind']));
    compared.run(sql`CREATE OR REPLACE VIEW looked_at AS SELECT * FROM referral WHERE kind = 1`);
    expect(differing.get('looked_at')).toBe('all');
    engine.run(sql`DROP VIEW looked_at`);
  });

  it('knows that a query takes all columns of nothing but what it made itself', () => {
    const asked = (query: Sql): number => {
      const differing = new Map<string, Differing>([['referral', new Set(['kind'])]]);
      let times = 0;
      const counting: Engine = {
        ...engine,
        rows: (one) => {
          times += 1;
          return engine.rows(one);
        },
      };
      remembering(engine, standing).rows(query);
      comparing(counting, standing, differing).rows(query);
      return times;
    };
    expect(asked(sql`WITH one AS (SELECT days FROM referral) SELECT one.* FROM one`)).toBe(0);
    expect(asked(sql`WITH one AS (SELECT r.* FROM referral r) SELECT days FROM one`)).toBe(1);
    expect(asked(sql`WITH one AS (SELECT days FROM referral) SELECT * FROM referral`)).toBe(1);
  });

  it('is asked everything of a table in which rows came or went', () => {
    engine.run(sql`DELETE FROM referral WHERE ord = 8`);
    const { differing } = askedWhere(new Map([['referral', 'all']]));
    expect(differing.get('figure_made')).toBe('all');
  });
});
