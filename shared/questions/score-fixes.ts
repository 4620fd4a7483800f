import { instruments } from '../dataset/instruments.js';
import type { GroupField } from './question.js';
import { roundedPeople } from './counts-in-words.js';
import type { Inquiry } from './inquiry.js';
import { type Chances, chancesOn } from './score-chances.js';
import { spellingOf } from './spelling.js';
import type { Fix } from './verdict.js';

/** Fixes of an instrument’s scores by kind, those left out that would help nobody. */
export function scoreFixes(inquiry: Inquiry, code: string): readonly Fix[] {
  const { mapping, profile, pairing } = inquiry;
  const days = `${String(pairing.earliest)} to ${String(pairing.latest)}`;
  const chances = chancesOn(inquiry, code);
  const family = familyOf(code);
  const dates = spellingOf(mapping, ['measure.completed_date']);
  const fix = (kind: string, rest: Omit<Fix, 'rows'>): readonly Fix[] => {
    const people = peopleWaiting(chances, kind);
    return people === 0 ? [] : [{ ...rest, rows: roundedPeople(people, profile) }];
  };
  return [
    ...fix('settle', {
      id: 'settle-dates:completed_date',
      field: 'completed_date',
      what: `Say which way round the dates in ${dates} are written.`,
    }),
    ...fix('date', {
      id: 'fill:completed_date',
      field: 'completed_date',
      what: `Date the scores: fill in ${dates}.`,
    }),
    ...fix('score', {
      id: `fill:total:${family}`,
      field: 'total',
      what: 'Fill in or correct scores that are blank or outside their scale.',
    }),
    ...fix('record', {
      id: `record:followup:${family}`,
      field: 'total',
      what: `Ask the people who are due a follow-up, ${days} days after their first score.`,
    }),
  ];
}

/** Record both scores of so many more people. */
export function recordScores(code: string, people: number, { profile }: Inquiry): Fix {
  const label = code.startsWith('ons4_') ? 'ONS4' : (instruments[code]?.label ?? code);
  return {
    id: `record:baseline:${familyOf(code)}`,
    field: 'total',
    what: `Record a first score and a follow-up on ${label}, or match the columns that hold them.`,
    rows: roundedPeople(people, profile),
  };
}

/** People with a baseline, due a follow-up, and with both scores once these fixes are made. */
export interface Scored {
  readonly baselines: number;
  readonly due: number;
  readonly pairs: number;
}

/** Count people after fixes; the follow-ups of a family are asked for together. */
export function scoredAfter(chances: Chances, code: string, done: ReadonlySet<string>): Scored {
  const isMade = (kind: string): boolean => done.has(fixId(kind, code));
  let [baselines, due, pairs] = [0, 0, 0];
  for (const { baseline, followup, people, due: isDue } of chances) {
    if (!baseline.every(isMade)) continue;
    baselines += people;
    const isPair = isPairAfter({ followup, due: isDue }, isMade);
    if (isPair) pairs += people;
    if (isPair || isDue) due += people;
  }
  return { baselines, due, pairs };
}

/** Groups of a field with so many pairs after fixes. */
export function groupsAfter(
  chances: Chances,
  { code, by, least }: { code: string; by: GroupField; least: number },
  done: ReadonlySet<string>,
): number {
  const isMade = (kind: string): boolean => done.has(fixId(kind, code));
  const pairs = new Map<string, number>();
  for (const one of chances) {
    const group = one[by];
    if (group === null || !one.baseline.every(isMade) || !isPairAfter(one, isMade)) continue;
    pairs.set(group, (pairs.get(group) ?? 0) + one.people);
  }
  return [...pairs.values()].filter((people) => people >= least).length;
}

/** Nobody can be asked before a follow-up is due. */
function isPairAfter(
  { followup, due }: { readonly followup: readonly string[]; readonly due: boolean },
  isMade: (kind: string) => boolean,
): boolean {
  return followup.every((kind) => isMade(kind) && (kind !== 'record' || due));
}

function fixId(kind: string, code: string): string {
  switch (kind) {
    case 'settle':
      return 'settle-dates:completed_date';
    case 'date':
      return 'fill:completed_date';
    case 'score':
      return `fill:total:${familyOf(code)}`;
    default:
      return `record:followup:${familyOf(code)}`;
  }
}

function peopleWaiting(chances: Chances, kind: string): number {
  return chances
    .filter(
      ({ baseline, followup, due }) =>
        baseline.includes(kind) || (followup.includes(kind) && (kind !== 'record' || due)),
    )
    .reduce((sum, { people }) => sum + people, 0);
}

/** The four questions of ONS4 are asked together, so one follow-up mends them all. */
function familyOf(code: string): string {
  return code.startsWith('ons4_') ? 'ons4' : code;
}
