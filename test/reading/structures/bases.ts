import { between, pick } from '../../bench/reading/random.js';
import { type Cell, type Draft, row } from './draft.js';

type Random = () => number;

/** A table by itself: its names and its rows. */
export interface Base {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export const sites = ['Hexley', 'Stoatham', 'Kett', 'Dawley Brook', 'Malinslee', 'Aqueduct'] as const;
export const monthNames = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const sources = ['GP', 'Self', 'Nurse', 'Hospital'] as const;
const statuses = ['Open', 'Closed', 'Did not attend', 'Waiting'] as const;
const notes = [
  'Rang twice, no answer.',
  'Likes gardening, lives alone',
  'Bus pass form sent',
  '',
  'Prefers mornings',
  '',
] as const;

const two = (n: number): string => String(n).padStart(2, '0');

export function someDay(random: Random): Cell {
  return { day: `2023-${two(between(random, 1, 12))}-${two(between(random, 1, 28))}` };
}

/** Now and then a cell was left blank. */
function mostly(random: Random, cell: Cell): Cell {
  return random() < 0.08 ? '' : cell;
}

function rowsOf(random: Random, make: (i: number) => readonly Cell[]): readonly (readonly Cell[])[] {
  return Array.from({ length: between(random, 7, 24) }, (_, i) => make(i));
}

export function referrals(random: Random): Base {
  const start = between(random, 101, 600);
  return {
    names: ['Client ID', 'Ref date', 'Sessions', 'Source', 'Status', 'Area'],
    rows: rowsOf(random, (i) => [
      `WR-${String(start + i)}`,
      someDay(random),
      mostly(random, between(random, 0, 20)),
      mostly(random, pick(random, sources)),
      mostly(random, pick(random, statuses)),
      pick(random, sites),
    ]),
  };
}

export function scores(random: Random): Base {
  return {
    names: ['Client', 'Completed', 'Life sat', 'Worthwhile', 'Happy', 'Anxious', 'Stage'],
    rows: rowsOf(random, () => [
      between(random, 1000, 9999),
      someDay(random),
      ...[0, 1, 2, 3].map(() => mostly(random, between(random, 0, 10))),
      pick(random, ['Start', 'End']),
    ]),
  };
}

export function contacts(random: Random): Base {
  return {
    names: ['Contact date', 'Client ID', 'Worker', 'Minutes', 'Type', 'Notes'],
    rows: rowsOf(random, () => [
      someDay(random),
      `R${String(between(random, 1000, 9999))}`,
      pick(random, ['Asha', 'Ben', 'Carys', 'Dewi']),
      mostly(random, between(random, 1, 12) * 5),
      pick(random, ['Phone', 'Visit', 'Text']),
      pick(random, notes),
    ]),
  };
}

export function money(random: Random): Base {
  return {
    names: ['Project', 'Lead', 'Start date', 'Grant', 'Spent', 'Places'],
    rows: rowsOf(random, (i) => [
      `${pick(random, ['Lunch', 'Choir', 'Garden', 'Swim'])} ${pick(random, ['club', 'group'])} ${String(i + 1)}`,
      pick(random, ['Asha', 'Ben', 'Carys', 'Dewi']),
      someDay(random),
      { pounds: between(random, 100, 900) },
      { pounds: between(random, 10, 90) },
      between(random, 4, 30),
    ]),
  };
}

/** Words alone, few of them and often. */
export function words(random: Random): Base {
  return {
    names: ['Service', 'Kind', 'Ward', 'Status'],
    rows: rowsOf(random, () => [
      pick(random, ['Lunch club', 'Choir', 'Debt advice', 'Walking group']),
      pick(random, ['referral', 'signpost']),
      pick(random, sites),
      pick(random, statuses),
    ]),
  };
}

/** Tables of rows about people or projects: any of them can carry any structure. */
export const bases = [referrals, scores, contacts, money] as const;

/** A draft that holds this table and nothing else. */
export function draftOf({ names, rows }: Base): Draft {
  return {
    rows: [row('header', names), ...rows.map((cells) => row('data', cells))],
    tables: [{ names, left: 0, right: names.length }],
  };
}
