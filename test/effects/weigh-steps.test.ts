import { describe, expect, it } from 'vitest';
import { byDoubt, withinReach } from '../../shared/effects/order-of-doubt.js';
import { type StepMoves, isStill } from '../../shared/effects/step-moves.js';
import { weighSome, weighSteps } from '../../shared/effects/weigh-steps.js';
import { isUnread } from '../../shared/effects/what-it-reaches.js';
import { Cancelled } from '../../shared/progress.js';
import type { SourceRow } from '../../shared/reading/source.js';
import { name, sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';
import { bruteForce, farthestApart, rawEngine } from './brute-force.js';

const referrals = [
  'Referral ID,Person ID,Referral date,First contact,Closed,Outcome,Gender,Sessions,Happy (start),Happy (end),Date of review,Notes',
  ...Array.from({ length: 60 }, (_, i) => {
    const day = String((i % 27) + 1).padStart(2, '0');
    const month = i % 9 === 4 ? '3' : String((i % 12) + 1).padStart(2, '0');
    const contact = i % 7 === 3 ? 'n/k' : `${day}/${month}/2023`;
    const sex = ['Female', ' male', 'F', 'not known'][i % 4] ?? '';
    const sessions = i % 10 === 1 ? '4 (2 phone)' : String(i % 6);
    const closed = i % 11 === 0 ? 'entered in error' : 'completed';
    const [start, end] = [i % 8 === 2 ? 'seven' : String(i % 9), i % 9 === 5 ? ' 8' : String((i % 8) + 2)];
    const scores = `${start},${end},${day}/${month}/2024`;
    return `R${String(i + 1)},P${String(i % 40)},${day}/${month}/2023,${contact},,${closed},${sex},${sessions},${scores},ring  later`;
  }),
  'R60,P19,06/12/2023,06/12/2023,,completed,not known,5,3,,06/12/2024,ring  later',
  'TEST,Test Test,01/02/2023,01/02/2023,,completed,F,1,3,4,01/02/2024,test',
  '',
].join('\n');

const contacts = [
  'Contact ID,Referral ID,Contact date,Attended',
  ...Array.from({ length: 80 }, (_, i) => {
    const day = String((i % 27) + 1).padStart(2, '0');
    return `C${String(i)},R${String((i % 60) + 1)},${day}/0${String((i % 9) + 1)}/2023,${['Yes', 'Attended', 'DNA'][i % 3] ?? ''}`;
  }),
  '',
].join('\n');

const engine = await openEngine();
const run = await runOf(engine, { 'referrals.csv': referrals, 'contacts.csv': contacts });
const everything = (): string =>
  JSON.stringify(
    engine
      .rows<{ table: string }>(sql`SELECT table_name AS "table" FROM duckdb_tables() ORDER BY ALL`)
      .map(({ table }) => [
        table,
        engine.rows(
          sql`SELECT count(*) AS n, sum(hash(held)::HUGEINT)::VARCHAR AS rows FROM ${name(table)} AS held`,
        ),
      ]),
  );
const quiet = (): Promise<void> => Promise.resolve();
const before = everything();
const { steps: weighed, together } = await weighSteps(engine, run, () => Promise.resolve());

describe('the weight of a step', () => {
  it('is given for every step of the run, in its order', () => {
    expect(weighed.map(({ step }) => step)).toEqual(run.steps.map(({ id }) => id));
    expect(weighed.filter(({ moves }) => !moves.every(isStill)).length).toBeGreaterThan(4);
  });

  it('is what comes out when everything is worked out from raw with that one step switched over', async () => {
    const raw = await rawEngine(run);
    const different = run.steps.filter((step, i) => {
      const one = weighed[i];
      return one === undefined || farthestApart(one, bruteForce(raw, run, step)) > 1e-9;
    });
    raw.close();
    expect(different.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it('has the figures with nothing carried out beside those of the run', () => {
    const referred = together.find(({ figure }) => figure === 'A1.count');
    expect(referred?.with.n).toBe(run.figures.find(({ id, by }) => id === 'A1.count' && by.length === 0)?.n);
    expect(referred?.without.n).not.toBe(referred?.with.n);
  });

  it('leaves the engine as the run left it', () => {
    expect(everything()).toBe(before);
  });
});

describe('weighing', () => {
  it('tells each step as it comes, keeps what is known when it is stopped, and goes on from there', async () => {
    const known = { steps: new Map<string, StepMoves>() };
    const told: string[] = [];
    const onMoves = ({ step }: StepMoves): number => told.push(step);
    const stopping = { known, onMoves, progress: (_: string, share: number) => stopAt(share, 0.5) };
    await expect(weighSome(engine, run, stopping)).rejects.toThrow(Cancelled);
    expect(everything()).toBe(before);
    expect([...known.steps.keys()]).toEqual(told);
    const sofar = told.length;
    expect(sofar).toBeGreaterThan(run.steps.length / 4);
    expect(sofar).toBeLessThan(run.steps.length);

    const [one = ''] = run.steps.flatMap(({ id }) => (known.steps.has(id) ? [] : [id]));
    const asked = await weighSome(engine, run, { known, ids: [one], progress: quiet });
    expect([asked.length, asked.some(({ step }) => step === one)]).toEqual([sofar + 1, true]);
    expect(await weighSome(engine, run, { known, progress: quiet })).toEqual(weighed);
  });

  it('begins with what waits for a decision, then takes what rests on likelihood, then what is safe', () => {
    const [first, second, third] = run.steps;
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few steps');
    const steps = [
      { ...first, kind: 'safe', on: true },
      { ...second, kind: 'suggested', on: true },
      { ...third, kind: 'suggested', on: false },
    ] as const;
    expect(byDoubt({ steps, effects: [] }).map(({ id }) => id)).toEqual([third.id, second.id, first.id]);
  });

  it('reaches every step of an ordinary scheme, and of a very large one the most doubtful', () => {
    expect(withinReach(run)).toEqual(run.steps);
    const large = run.tables.map((table) => ({ ...table, rows: new Array<SourceRow>(2_500_000) }));
    const reached = withinReach({ ...run, tables: large });
    expect(reached.length).toBeLessThan(run.steps.length);
    const costly = byDoubt(run).filter((step) => !isUnread(step, run));
    expect(costly.filter((step) => reached.includes(step))).toEqual(costly.slice(0, 3));
  });
});

function stopAt(share: number, most: number): Promise<void> {
  return share >= most ? Promise.reject(new Cancelled()) : Promise.resolve();
}
