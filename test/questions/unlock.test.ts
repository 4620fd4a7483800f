import { describe, expect, it } from 'vitest';
import { type Locked, unlockList } from '../../shared/questions/unlock.js';
import type { Fix } from '../../shared/questions/verdict.js';
import { between, pick, randomFrom } from '../bench/reading/random.js';

const fixes = Array.from({ length: 7 }, (_, i): Fix => ({
  id: `fill:${String(i)}`,
  field: `field ${String(i)}`,
  what: `Fill column ${String(i)}.`,
  rows: 10 * (i + 1),
}));

/** Questions, each with some sets of fixes any one of which answers it. */
function madeQuestions(random: () => number, questions: number): readonly Locked[] {
  return Array.from({ length: questions }, (_, i) => ({
    id: `Q${String(i)}`,
    to: 'supported' as const,
    ways: Array.from({ length: between(random, 1, 3) }, () => [
      ...new Set(Array.from({ length: between(random, 1, 3) }, () => pick(random, fixes))),
    ]),
  }));
}

const isAnswered = ({ ways }: Locked, done: ReadonlySet<string>): boolean =>
  ways.some((way) => way.every(({ id }) => done.has(id)));

/** The fewest fixes that answer all, found by trying every set. */
function fewest(locked: readonly Locked[]): number {
  let least = fixes.length;
  for (let set = 0; set < 2 ** fixes.length; set += 1) {
    const done = new Set(fixes.filter((_, i) => (set >> i) % 2 === 1).map(({ id }) => id));
    if (done.size < least && locked.every((one) => isAnswered(one, done))) least = done.size;
  }
  return least;
}

describe('the unlock list', () => {
  const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

  it.each(seeds)('is as short as any that answers every question (seed %i)', (seed) => {
    const locked = madeQuestions(randomFrom(seed), 5);
    const { steps, found } = unlockList(locked);
    expect([found, steps.length]).toEqual(['exact', fewest(locked)]);
  });

  it.each(seeds)(
    'says with each fix which questions it answers, no sooner and no later (seed %i)',
    (seed) => {
      const locked = madeQuestions(randomFrom(seed), seed % 2 === 0 ? 5 : 12);
      const done = new Set<string>();
      const answered = new Set<string>();
      for (const { fix, then } of unlockList(locked).steps) {
        done.add(fix.id);
        const now = locked.filter((one) => isAnswered(one, done) && !answered.has(one.id));
        expect(then.map(({ id }) => id).sort()).toEqual(now.map(({ id }) => id).sort());
        for (const { id } of now) answered.add(id);
      }
      expect(answered.size).toBe(locked.length);
    },
  );

  it('takes the nearest question each time where choices are too many, and leaves no fix idle', () => {
    const lists = seeds.map((seed) => {
      const locked = madeQuestions(randomFrom(seed), 16);
      return { ...unlockList(locked), least: fewest(locked) };
    });
    const greedy = lists.filter(({ found }) => found === 'greedy');
    expect(greedy.length).toBeGreaterThan(30);
    expect(Math.max(...greedy.map(({ steps, least }) => steps.length - least))).toBe(0);
  });

  it('leaves out questions that no fix answers, and those answered already', () => {
    const none = { id: 'Q1', to: 'supported', ways: [] } as const;
    const already = { id: 'Q2', to: 'supported', ways: [[]] } as const;
    expect(unlockList([none, already])).toEqual({ steps: [], found: 'exact' });
  });
});
