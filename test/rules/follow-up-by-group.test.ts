import { afterAll, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/dates/calendar.js';
import { followUpByGroup } from '../../shared/rules/sets/follow-up-by-group.js';
import { askRows } from '../support/ask-rule.js';
import type { Rows } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

interface Scheme {
  readonly referral: Rows;
  readonly measure: Rows;
}

/** People of a site with a first score, of whom so many have a second one so many days later. */
const site = (scheme: string, [people, followed]: readonly [number, number], after = 90): Scheme => {
  const ids = Array.from({ length: people }, (_, i) => `${scheme}-${String(i)}`);
  const begin = (i: number): string => addDays('2023-01-02', (i * 37) % 200) ?? '';
  const score = (id: string, timepoint: string, completed_date: string) => ({
    ...{ person_id: id, referral_id: id, instrument: 'gad7', timepoint, completed_date, total: '9' },
  });
  return {
    referral: ids.map((id, i) => ({
      ...{ person_id: id, referral_id: id, scheme_id: scheme, referral_date: begin(i) },
    })),
    measure: ids.flatMap((id, i) => [
      score(id, 'baseline', begin(i)),
      ...(i < followed ? [score(id, 'followup', addDays(begin(i), after) ?? '')] : []),
    ]),
  };
};
const together = (...sites: readonly Scheme[]): Scheme => ({
  referral: sites.flatMap(({ referral }) => referral),
  measure: sites.flatMap(({ measure }) => measure),
});
const askedAll = (...sites: readonly Scheme[]) => askRows(engine, followUpByGroup, together(...sites));

describe('second scores', () => {
  it('that one site has far fewer of are found there, with n of N and its first row without one', () => {
    const answer = askedAll(site('North', [100, 80]), site('South', [100, 40]));
    expect(answer.result).toMatchObject({ outcome: 'fail', broken: 1 });
    expect(answer.result.sets?.[0]).toMatchObject({
      group: { field: 'place', value: 'South' },
      ...{ n: 60, of: 100 },
    });
    expect(answer.issues[0]?.message).toBe(
      '60 of 100 people of this row’s place have no second score 60 to 120 days later; of the rest 20 %.',
    );
    expect(answer.issues[0]?.row).toBe(2 + 180 + 80);
  });

  it('that come too soon or too late do not count', () => {
    const late = askedAll(site('North', [100, 80]), site('South', [100, 80], 121));
    expect(late.result.sets?.[0]).toMatchObject({ group: { value: 'South' }, n: 100, of: 100 });
    expect(askedAll(site('North', [100, 80]), site('South', [100, 80], 120)).result.outcome).toBe('pass');
  });

  it('are alike where shares differ by a trifle, or by chance among few', () => {
    expect(askedAll(site('North', [100, 70]), site('South', [100, 62])).result.outcome).toBe('pass');
    expect(askedAll(site('North', [30, 21]), site('South', [30, 15])).result.outcome).toBe('pass');
  });

  it('cannot be judged where none is due yet or there is one group, and the rule says so', () => {
    const young = site('North', [100, 0]);
    const recent = young.measure.map((row) => ({ ...row, completed_date: '2024-03-01' }));
    const why = 'No two groups have 30 people each whose second score is due.';
    expect(askRows(engine, followUpByGroup, { ...young, measure: recent }).result).toMatchObject({
      ...{ outcome: 'not_applicable', why },
    });
    expect(askRows(engine, followUpByGroup, { referral: [], measure: [] }).result.why).toBe(why);
  });
});
