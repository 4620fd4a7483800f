/**
 * All figures for 100,000 referrals, 300,000 contacts, 150,000 connections and 160,000 scores: the clean twin of the sample
 * many times over, each copy with people and numbers of its own. Beside it a yardstick, 200 plain counts by group over the
 * same rows in the same engine, so that a slow day can be told from a slow program.
 * npx tsx test/bench/figures/speed.ts [--parts]
 */
import { loadavg } from 'node:os';
import type { Engine } from '../../../shared/engine/engine.js';
import { computeFigures } from '../../../shared/figures/compute.js';
import { choosePeriod, chooseToday } from '../../../shared/figures/period.js';
import { printFigures } from '../../../shared/figures/print.js';
import { name, sql } from '../../../shared/sql/sql.js';
import { cleanTwin, loadCleanTables, mappingOf } from '../../support/clean-tables.js';
import { openEngine } from '../../support/engine.js';

const copies = 25;
const wanted = { referral: 100_000, contact: 300_000, onward: 150_000, measure: 160_000 } as const;

const twin = cleanTwin();
const engine = await openEngine();
loadCleanTables(engine, twin);
manyTimesOver(engine);

const timed = process.argv.includes('--parts') ? timing(engine) : engine;
const today = chooseToday(engine, null);
const period = choosePeriod(engine, today, null);
const context = { mapping: mappingOf(twin), today, period, settings: { leastFollowUp: 0.4 } };

const first = seconds(() => computeFigures(timed, context));
const again = seconds(() => computeFigures(engine, context));
const figures = computeFigures(engine, context);
const print = seconds(() => printFigures(figures, 'default'));
const yardstick = seconds(() => plainCounts(engine));
console.log(
  `${String(figures.length)} figures: ${shown(first)} the first time, ${shown(again)} again; printed in ${shown(print)}; ` +
    `yardstick ${shown(yardstick)}; ratio ${(again.busy / yardstick.busy).toFixed(1)}; load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
);
engine.close();

/** Every table copied, ids and people told apart by the copy, cut off at the number wanted. */
function manyTimesOver(on: Engine): void {
  const own = sql`|| '-' || copy`;
  const keys = {
    referral: ['referral_id', 'person_id', 'person_key'],
    contact: ['referral_id'],
    onward: ['referral_id'],
    measure: ['referral_id', 'person_id', 'person_key'],
  } as const;
  for (const [table, columns] of Object.entries(keys)) {
    const replaced = columns.map((column) => sql`${name(column)} ${own} AS ${name(column)}`);
    const [one = sql``, ...more] = replaced;
    const list = more.reduce((all, each) => sql`${all}, ${each}`, one);
    on.run(sql`CREATE OR REPLACE TABLE ${name(table)} AS
      SELECT * EXCLUDE (copy) REPLACE (${list})
      FROM (SELECT t.*, copy FROM ${name(table)} t, range(${copies}) c(copy) ORDER BY copy, row_no)
      LIMIT ${wanted[table as keyof typeof wanted]}`);
  }
  on.run(sql`CREATE OR REPLACE TABLE people AS
    SELECT 'referral' AS record, person_key, 'unique' AS match, NULL::VARCHAR AS possible_key FROM referral`);
}

function plainCounts(on: Engine): void {
  const groups = ['scheme_id', 'gender', 'age_band', 'ethnic_group', 'need_primary'];
  for (let i = 0; i < 200; i += 1) {
    const by = name(groups[i % groups.length] ?? 'gender');
    on.rows(
      sql`SELECT ${by} AS g, count(*) AS n FROM figure_referral WHERE ord > ${i} GROUP BY 1 ORDER BY 1`,
    );
  }
}

/** Time of the processor, which others at work do not change, beside that of the clock. */
function seconds(work: () => unknown): { readonly busy: number; readonly clock: number } {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { busy: (user + system) / 1e6, clock: (performance.now() - start) / 1000 };
}

function shown({ busy, clock }: ReturnType<typeof seconds>): string {
  return `${busy.toFixed(2)} s of processor (${clock.toFixed(2)} s)`;
}

/** The same engine, which tells of every statement that takes long, by the first words of its text. */
function timing(on: Engine): Engine {
  const told = <Result>(text: string, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    const time = performance.now() - start;
    if (time > 100)
      console.log(`${time.toFixed(0).padStart(6)} ms  ${text.replace(/\s+/g, ' ').slice(0, 150)}`);
    return result;
  };
  const textOf = (query: Parameters<Engine['run']>[0]): string =>
    query.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '?')).join('');
  return {
    ...on,
    rows: (query) => told(textOf(query), () => on.rows(query)),
    run: (query) => told(textOf(query), () => on.run(query)),
  };
}
