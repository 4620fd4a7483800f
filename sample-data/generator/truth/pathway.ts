import { addDays, addWorkingDays, onWorkingDay } from '../calendar.js';
import { type Random, at } from '../random.js';
import { jobcentreStops, lastDay, siteNamed } from './scheme.js';
import type { Received } from './types.js';

/** How one referral went, as the model draws it; dates after the last day have not happened yet. */
export interface Pathway {
  readonly ending: string;
  readonly rejection: string;
  readonly firstContact: string;
  /** Attended contacts planned, before the last day cuts them off. */
  readonly sessions: number;
}

/** Draw how a referral goes. Declining rises with deprivation; waits differ by site. */
export function drawPathway(random: Random, received: Received): Pathway {
  const rejection = random.weighted([
    ['', 9750],
    ['02', 90],
    ['90', 70],
    ['91', 30],
    ['92', 60],
  ] as const);
  if (rejection !== '') return { ending: 'rejected', rejection, firstContact: '', sessions: 0 };
  const ending = drawEnding(random, received.person.place.decile);
  const contacted = ending === 'K04' ? random.chance(0.5) : ending !== 'K05';
  const firstContact = contacted ? contactDate(random, received) : '';
  return { ending, rejection, firstContact, sessions: sessionsFor(random, received, ending) };
}

function drawEnding(random: Random, decile: number): string {
  return random.weighted([
    ['K04', 40 + (10 - decile) * 6],
    ['K05', 60],
    ['K06', 45],
    ['K01', 395],
    ['K02', 200],
    ['K03', 50],
    ['K07', 85],
    ['K08', 35],
    ['K09', 22],
    ['K10', 15],
    ['K11', 6],
    ['K12', 16],
    ['K97', 12],
    ['', 14],
  ] as const);
}

/** Log-normal waits; the first site bunches at its target of ten working days. */
function contactDate(random: Random, { site, date }: Received): string {
  const days = Math.round(siteNamed(site).medianWait * Math.exp(random.normal(0, 0.75)));
  const target = addWorkingDays(date, 10);
  const seen = onWorkingDay(addDays(date, days));
  const late = seen > target && seen <= addDays(target, 14);
  return site === 'Marbrook' && late && random.chance(0.7) ? target : seen;
}

/** One to fourteen; the second site stops at six. */
function sessionsFor(random: Random, { site }: Received, ending: string): number {
  if (['K04', 'K05', 'K06'].includes(ending)) return 0;
  if (ending === 'K03') return 1;
  if (ending === 'K07' || ending === 'K09') return random.int(1, 3);
  const drawn = Math.min(14, Math.max(1, Math.round(2 + 3.4 * Math.exp(random.normal(0, 0.55)))));
  return site === 'Tallowmere' ? Math.min(6, drawn + 1) : drawn;
}

const sources: readonly (readonly [string, number])[] = [
  ['01', 560],
  ['34', 70],
  ['07', 35],
  ['06', 20],
  ['23', 40],
  ['33', 10],
  ['02', 85],
  ['03', 20],
  ['11', 50],
  ['30', 28],
  ['31', 30],
  ['32', 6],
  ['10', 6],
  ['20', 45],
  ['13', 4],
  ['97', 14],
  ['', 12],
];

/** The jobcentre sends nobody after it stops. */
export function drawSource(random: Random, { date }: Received): string {
  return random.weighted(sources.filter(([code]) => code !== '31' || date < jobcentreStops));
}

/** Pairs of needs that go together; the first is the main one. */
export const needPairs: readonly (readonly [string, string])[] = [
  ['N01', 'N03'],
  ['N01', 'N02'],
  ['N02', 'N04'],
  ['N02', 'N01'],
  ['N03', 'N01'],
  ['N04', 'N07'],
  ['N04', 'N02'],
  ['N07', 'N04'],
  ['N10', 'N13'],
  ['N13', 'N10'],
  ['N14', 'N15'],
  ['N15', 'N14'],
  ['N13', 'N01'],
];

const mainNeeds: readonly (readonly [string, number])[] = [
  ['N01', 230],
  ['N02', 260],
  ['N03', 60],
  ['N04', 140],
  ['N07', 80],
  ['N10', 80],
  ['N13', 70],
  ['N14', 50],
  ['N15', 50],
];

const platformNeeds: readonly (readonly [string, number])[] = [
  ...mainNeeds,
  ['N05', 12],
  ['N06', 14],
  ['N09', 30],
  ['N11', 30],
  ['N16', 10],
  ['N17', 14],
  ['N20', 10],
  ['N21', 18],
  ['N22', 10],
];

/** The main need first; sometimes a second; now and then none was written down. */
export function drawNeeds(random: Random, { system }: Received): readonly string[] {
  if (random.chance(0.03)) return [];
  const main = random.weighted(system === 'workbook' ? mainNeeds : platformNeeds);
  const seconds = needPairs.filter(([first]) => first === main).map(([, second]) => second);
  return seconds.length > 0 && random.chance(0.42) ? [main, random.pick(seconds)] : [main];
}

/** Whether something dated so has happened by the time of the extracts. */
export function happened(date: string): boolean {
  return date !== '' && date <= lastDay;
}

/** A worker of the site. */
export function drawWorker(random: Random, { site }: Received): string {
  return at(siteNamed(site).workers, random.int(0, siteNamed(site).workers.length - 1));
}
