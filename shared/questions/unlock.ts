import type { BetterWord, Fix } from './verdict.js';
import { type Ways, allOf, mostWays, smallest, smallestFirst } from './ways.js';

/** A question and the verdict it comes to. */
export interface Unlocked {
  readonly id: string;
  readonly verdict: BetterWord;
}

/** One line of the list: what to do next, and which questions that answers once the lines before are done. */
export interface UnlockStep {
  readonly fix: Fix;
  readonly then: readonly Unlocked[];
}

/** The shortest list of fixes that answers most of the picked questions. */
export interface UnlockList {
  readonly steps: readonly UnlockStep[];
  /** Whether it was found by weighing every choice, or by taking the nearest question each time. */
  readonly found: 'exact' | 'greedy';
}

/** What a question would take to come as far as fixes can bring it. */
export interface Locked {
  readonly id: string;
  readonly to: BetterWord;
  readonly ways: Ways;
}

/** So many choices between ways are weighed before the nearest is taken instead. */
const mostChoices = mostWays;

/** Find the shortest list; ties go to fewer rows, then to the earlier id. */
export function unlockList(locked: readonly Locked[]): UnlockList {
  const open = locked.filter(({ ways }) => ways.length > 0 && ways.every((way) => way.length > 0));
  const choices = open.reduce((product, { ways }) => product * ways.length, 1);
  const chosen = choices <= mostChoices ? exactly(open) : greedily(open);
  return { steps: inOrder(open, chosen), found: choices <= mostChoices ? 'exact' : 'greedy' };
}

/** Fewest fixes that answer every question: all ways of all questions put together. */
function exactly(open: readonly Locked[]): readonly Fix[] {
  return smallest(allOf(open.map(({ ways }) => ways))) ?? [];
}

function greedily(open: readonly Locked[]): readonly Fix[] {
  const chosen = new Map<string, Fix>();
  let left = [...open];
  for (;;) {
    const next = smallest(left.flatMap(({ ways }) => ways.map((way) => lacking(way, chosen))));
    if (next === undefined) return withoutIdle(open, [...chosen.values()]);
    for (const fix of next) chosen.set(fix.id, fix);
    left = left.filter(({ ways }) => !ways.some((way) => lacking(way, chosen).length === 0));
  }
}

/** A fix taken early may be idle once later ones answer its questions another way; the largest goes first. */
function withoutIdle(open: readonly Locked[], chosen: readonly Fix[]): readonly Fix[] {
  return [...smallestFirst(chosen)].reverse().reduce<readonly Fix[]>((kept, fix) => {
    const rest = kept.filter(({ id }) => id !== fix.id);
    const ids = new Map(rest.map((one) => [one.id, one]));
    const answersAll = open.every(({ ways }) => ways.some((way) => lacking(way, ids).length === 0));
    return answersAll ? rest : kept;
  }, chosen);
}

/** The question that lacks least comes next, with the fixes it lacks; so the list can be broken off anywhere. */
function inOrder(open: readonly Locked[], chosen: readonly Fix[]): readonly UnlockStep[] {
  const wanted = new Set(chosen.map(({ id }) => id));
  const rows = new Map(chosen.map((fix) => [fix.id, fix]));
  const taken = new Map<string, Fix>();
  const steps: UnlockStep[] = [];
  let left = [...open];
  while (taken.size < rows.size) {
    const within = left.flatMap(({ ways }) => ways.filter((way) => way.every(({ id }) => wanted.has(id))));
    const next = smallest(within.map((way) => lacking(way, taken)).filter((way) => way.length > 0));
    for (const { id } of smallestFirst(next ?? chosen.filter((fix) => !taken.has(fix.id)))) {
      const fix = rows.get(id);
      if (fix === undefined) continue;
      taken.set(id, fix);
      const answered = left.filter(({ ways }) => ways.some((way) => lacking(way, taken).length === 0));
      left = left.filter((one) => !answered.includes(one));
      steps.push({ fix, then: answered.map(({ id: question, to }) => ({ id: question, verdict: to })) });
    }
  }
  return steps;
}

function lacking(way: readonly Fix[], done: ReadonlyMap<string, Fix>): readonly Fix[] {
  return way.filter(({ id }) => !done.has(id));
}
