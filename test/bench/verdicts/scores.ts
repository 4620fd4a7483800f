import { between, pick } from '../reading/random.js';
import { dayOf, isoOf } from './days.js';
import { type Random, chance, shuffled } from './draw.js';
import type { Plan } from './plan.js';
import { type TextTable, type TrueReferral, type TrueScore, today } from './truth.js';

/** Scores as planted, and the table that shows them. */
export interface ScoresPlanted {
  readonly scores: readonly TrueScore[];
  readonly table?: TextTable;
}

/** Instruments as a file names them, with a range of scores that suits them. */
const tools: Readonly<Record<string, readonly [string, number, number]>> = {
  ons4_satisfaction: ['ONS4 life satisfaction', 0, 10],
  ons4_worthwhile: ['ONS4 worthwhile', 0, 10],
  ons4_happy: ['ONS4 happiness', 0, 10],
  ons4_anxious: ['ONS4 anxiety', 0, 10],
  swemwbs7: ['SWEMWBS', 9, 33],
  wemwbs14: ['WEMWBS', 20, 66],
  ucla3: ['UCLA', 3, 9],
  phq9: ['PHQ-9', 0, 27],
  gad7: ['GAD-7', 0, 21],
};

const ons4 = ['ons4_satisfaction', 'ons4_worthwhile', 'ons4_happy', 'ons4_anxious'];
const last = dayOf(today);

interface Written {
  readonly score: TrueScore;
  readonly text: string;
}

/** Scores of people who came once and can be named; pairs and follow-up drawn near the limits and far from them. */
export function plantScores(
  plan: Plan,
  rows: readonly TrueReferral[],
  links: readonly string[],
): ScoresPlanted {
  if (!plan.scores) return { scores: [] };
  const { random } = plan;
  const carriers = carriersOf(rows, links);
  const written = instrumentsOf(random).flatMap((group) => {
    const drawn = drawPairs(random);
    return group.flatMap((instrument) => {
      const own = group.length > 1 && chance(random, 0.08) ? drawPairs(random) : drawn;
      return scoresOn(random, instrument, { ...own, rows, carriers: shuffled(random, carriers) });
    });
  });
  if (written.length === 0) return { scores: [] };
  const table = tableOf(random, written, links);
  return { scores: written.map(({ score }) => score), table };
}

/**
 * Rows whose person can be found again by the scores, and by no other row. What a first contact that cannot be
 * true does to the window of a baseline is not asked here.
 */
function carriersOf(rows: readonly TrueReferral[], links: readonly string[]): readonly number[] {
  const uses = new Map<string, number>();
  for (const link of links) uses.set(link, (uses.get(link) ?? 0) + 1);
  return [...rows.keys()].filter((row) => {
    const link = links[row] ?? '';
    return (
      link !== '' && uses.get(link) === 1 && rows[row]?.referredOn != null && rows[row].firstContact !== 'bad'
    );
  });
}

/** Groups of instruments that are asked together. */
function instrumentsOf(random: Random): readonly (readonly string[])[] {
  const asked = chance(random, 0.12) ? ons4.slice(0, 3) : ons4;
  const singles = ['swemwbs7', 'wemwbs14', 'ucla3', 'phq9', 'gad7'].filter(() => chance(random, 0.4));
  return [...(chance(random, 0.65) ? [asked] : []), ...singles.map((single) => [single])];
}

/** Pairs, and how many of those due were lost: at a limit, just under one, or well away from them. */
function drawPairs(random: Random): { readonly pairs: number; readonly lost: number } {
  const pairs = pick(random, [0, 6, 9, 10, 11, 20, 29, 30, 31, 36, 45, 60, 60]);
  const share = pick(random, [0.25, 0.4, 0.4, 0.5, 0.6, 0.6, 0.6, 0.75, 0.9]);
  const due = Math.floor(pairs / share + 1e-9);
  const isUnder = chance(random, 0.3);
  return { pairs, lost: Math.max(0, due - pairs + (isUnder ? 1 : 0)) };
}

function scoresOn(
  random: Random,
  instrument: string,
  {
    pairs,
    lost,
    rows,
    carriers,
  }: { pairs: number; lost: number; rows: readonly TrueReferral[]; carriers: readonly number[] },
): readonly Written[] {
  const referred = (row: number): number => dayOf(rows[row]?.referredOn ?? today);
  const old = carriers.filter((row) => referred(row) + 4 <= last - 125);
  const recent = carriers.filter((row) => referred(row) + 4 > last - 90);
  const kept = old.slice(0, pairs);
  const gone = old.slice(pairs, pairs + lost);
  const start = (row: number): number => referred(row) + between(random, -3, 4);
  return [
    ...kept.flatMap((row) => {
      const day = start(row);
      return [good(random, { row, instrument, day, isBaseline: true }), good(random, { row, instrument, day: day + between(random, 62, 118), isBaseline: false })];
    }),
    ...gone.flatMap((row) => {
      const day = start(row);
      return [good(random, { row, instrument, day, isBaseline: true }), ...spoilt(random, { row, instrument, day })];
    }),
    ...recent.slice(0, between(random, 0, 15)).map((row) => good(random, { row, instrument, day: start(row), isBaseline: true })),
  ]; // prettier-ignore
}

interface Sitting {
  readonly row: number;
  readonly instrument: string;
  readonly day: number;
  readonly isBaseline: boolean;
}

function good(random: Random, { row, instrument, day, isBaseline }: Sitting): Written {
  const [, low, high] = tools[instrument] ?? ['', 0, 1];
  const score = { row, instrument, isBaseline, on: isoOf(day), isValid: true };
  return { score, text: String(between(random, low, high)) };
}

/** A follow-up that is no use: too soon, too late, without its day, off the scale, or none at all. */
function spoilt(random: Random, { row, instrument, day }: Omit<Sitting, 'isBaseline'>): readonly Written[] {
  const later = good(random, { row, instrument, day: day + 90, isBaseline: false });
  switch (pick(random, ['none', 'none', 'soon', 'late', 'undated', 'off', 'empty'] as const)) {
    case 'none':
      return [];
    case 'soon':
      return [good(random, { row, instrument, day: day + 20, isBaseline: false })];
    case 'late':
      return [good(random, { row, instrument, day: Math.min(last, day + 190), isBaseline: false })].filter(
        () => day + 121 < last,
      );
    case 'undated':
      return [{ ...later, score: { ...later.score, on: null } }];
    case 'off':
      return [{ score: { ...later.score, isValid: false }, text: '777' }];
    case 'empty':
      return [{ score: { ...later.score, isValid: false }, text: '' }];
  }
}

function tableOf(random: Random, written: readonly Written[], links: readonly string[]): TextTable {
  const isByPerson = links.some((link) => link.startsWith('C'));
  const rows = shuffled(random, written).map(({ score, text }) => [
    links[score.row] ?? '',
    tools[score.instrument]?.[0] ?? '',
    score.isBaseline ? 'Baseline' : 'Follow up',
    score.on ?? '',
    text,
  ]);
  return {
    name: 'scores',
    rows: [[isByPerson ? 'Client ID' : 'Referral ID', 'Tool', 'Stage', 'Date completed', 'Score'], ...rows],
  };
}
