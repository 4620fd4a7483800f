import { between, pick, randomFrom } from '../reading/random.js';
import { type Random, chance, weighed } from '../verdicts/draw.js';

/** A made-up scheme as the files of its export: small, and so uneven that many of its counts are small. */
export interface SmallScheme {
  readonly referrals: string;
  readonly scores: string;
  readonly rows: number;
}

const ethnic = ['White British', 'Pakistani', 'Indian', 'Caribbean', 'African', 'Mixed', 'Arab', ''];
const sources = [
  'GP',
  'Practice nurse',
  'Self referral',
  'Family',
  'Social worker',
  'Housing',
  'Hospital',
  '',
];
const reasons = ['Loneliness', 'Mental health', 'Debt', 'Housing', 'Long-term condition', 'Carer', ''];
const sexes = ['Female', 'Male', 'Non-binary', ''];
const sites = ['North', 'South', 'East', 'West', 'Valley'];
const practices = ['M81001', 'M81002', 'M81003', 'M81004', 'M81005', 'M81006', 'M81007', 'M81008', ''];
const closings = ['Completed', 'Declined', 'Did not attend', 'Unable to contact', 'Moved away', ''];

/** One scheme of 25 to 500 referrals, the same for the same seed. */
export function smallScheme(seed: number): SmallScheme {
  const random = randomFrom(seed);
  const practice = practiceDraw(seed);
  const rows = pick(random, [25, 40, 60, 90, 140, 220, 350, 500]) + between(random, 0, 20);
  const draws = {
    ethnic: uneven(random, ethnic),
    source: uneven(random, sources),
    reason: uneven(random, reasons),
    sex: uneven(random, sexes),
    site: uneven(random, sites.slice(0, between(random, 2, sites.length))),
    closing: uneven(random, closings),
    decile: uneven(random, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '']),
    month: uneven(random, ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']),
  };
  const [reached, attended, followed] = [random(), random(), random()];
  const lines: string[] = [];
  const scores: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const person = `P${String(chance(random, 0.06) ? between(random, 1, row) : row)}`;
    const date = `2023-${draws.month()}-${two(between(random, 1, 28))}`;
    const isReached = chance(random, Math.max(0.15, reached));
    const contacts = isReached && chance(random, Math.max(0.2, attended)) ? between(random, 1, 8) : 0;
    const closed = chance(random, 0.7) ? draws.closing() : '';
    lines.push(
      [
        `R${String(row)}`,
        person,
        date,
        String(between(random, 16, 95)),
        draws.sex(),
        draws.ethnic(),
        draws.decile(),
        draws.source(),
        draws.site(),
        draws.reason(),
        isReached ? later(date, between(random, 1, 40)) : '',
        String(contacts),
        closed === '' ? '' : later(date, between(random, 60, 150)),
        closed,
        practice(),
      ].join(','),
    );
    if (contacts === 0 || !chance(random, 0.8)) continue;
    scores.push(scoreLine(random, person, later(date, between(random, 0, 10)), 'start'));
    if (chance(random, followed))
      scores.push(scoreLine(random, person, later(date, between(random, 80, 110)), 'end'));
  }
  const header =
    'Referral ID,Person ID,Referral date,Age,Gender,Ethnic group,IMD decile,Referral source,Site,Reason for referral,First contact date,Contacts attended,Closure date,Closure reason,GP practice code';
  return {
    rows,
    referrals: [header, ...lines, ''].join('\n'),
    scores: ['Person ID,Date completed,Instrument,Timepoint,Total score', ...scores, ''].join('\n'),
  };
}

/** Drawn apart, so that a scheme is what it was before practices were written down. */
function practiceDraw(seed: number): () => string {
  const random = randomFrom(seed ^ 0x5eed);
  const many = between(random, 1, practices.length - 1);
  return uneven(random, [...practices.slice(0, many), ...(chance(random, 0.6) ? [''] : [])]);
}

/** A draw in which the first few of some order take nearly everything. */
function uneven(random: Random, items: readonly string[]): () => string {
  const steep = 0.5 + random() * 2;
  const weights = items.map((_, i) => 1 / (i + 1) ** steep);
  return () => weighed(random, items, weights);
}

function scoreLine(random: Random, person: string, date: string, point: 'start' | 'end'): string {
  const score = Math.min(10, between(random, 1, 8) + (point === 'end' ? between(random, 0, 3) : 0));
  return [person, date, 'ONS4 happiness', point === 'start' ? 'Baseline' : 'Follow-up', String(score)].join(
    ',',
  );
}

function later(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function two(day: number): string {
  return String(day).padStart(2, '0');
}
