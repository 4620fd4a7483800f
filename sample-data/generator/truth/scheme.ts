import { at } from '../random.js';
import type { System } from './types.js';

/** The first and last day on which anything was recorded. */
export const firstDay = { platform: '2022-04-04', workbook: '2023-04-03' } as const;
export const lastDay = '2024-03-28';

/** From this day on the jobcentre sends nobody. */
export const jobcentreStops = '2023-10-01';

/** Comes in October; the workbook's filter hides exactly these rows. */
export const lateWorker = { name: 'LW6', referrals: 31 } as const;

export interface Site {
  readonly name: string;
  readonly system: System;
  /** How far deprived places are over-represented: ranks are drawn from these deciles. */
  readonly deciles: readonly number[];
  readonly medianWait: number;
  readonly workers: readonly string[];
  readonly weight: number;
}

export const sites: readonly Site[] = [
  {
    name: 'Marbrook',
    system: 'platform',
    deciles: [1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9],
    medianWait: 13,
    workers: ['MB-LW1', 'MB-LW2', 'MB-LW3', 'MB-LW4'],
    weight: 40,
  },
  {
    name: 'Tallowmere',
    system: 'platform',
    deciles: [1, 2, 2, 3, 3, 4, 5, 5, 6, 6, 7, 8, 9, 10],
    medianWait: 17,
    workers: ['TM-LW1', 'TM-LW2', 'TM-LW3'],
    weight: 33,
  },
  {
    name: 'Pennock',
    system: 'platform',
    deciles: [1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 8, 9, 10, 10],
    medianWait: 22,
    workers: ['PN-LW1', 'PN-LW2', 'PN-LW3'],
    weight: 27,
  },
  {
    name: 'Hexley',
    system: 'workbook',
    deciles: [2, 3, 3, 4, 4, 5, 5, 6, 7, 7, 8, 9, 9, 10],
    medianWait: 12,
    workers: ['LW1', 'LW2', 'LW3'],
    weight: 60,
  },
  {
    name: 'Stoatham',
    system: 'workbook',
    deciles: [1, 1, 2, 2, 3, 4, 5, 6, 6, 7, 8, 8, 9, 10],
    medianWait: 19,
    workers: ['LW4', 'LW5'],
    weight: 40,
  },
];

export function siteNamed(name: string): Site {
  const found = sites.find((site) => site.name === name);
  if (!found) throw new Error(`no site ${name}`);
  return found;
}

export interface Practice {
  readonly code: string;
  readonly name: string;
  readonly site: string;
  readonly listSize: number;
  /** Its block in the practices' extract, 1 to 6, or null where it sends none. */
  readonly extract: number | null;
}

export const practices: readonly Practice[] = [
  { code: 'P99001', name: 'Marbrook Medical Centre', site: 'Marbrook', listSize: 14210, extract: 1 },
  { code: 'P99002', name: 'Dr Okafor & Partners', site: 'Marbrook', listSize: 9875, extract: 2 },
  { code: 'P99003', name: 'Lantern Street Surgery', site: 'Marbrook', listSize: 7340, extract: null },
  { code: 'P99004', name: 'Tallowmere Health Centre', site: 'Tallowmere', listSize: 16020, extract: 3 },
  { code: 'P99005', name: "St Osyth's Lane Surgery", site: 'Tallowmere', listSize: 8410, extract: null },
  { code: 'P99006', name: 'The Wharf Practice', site: 'Tallowmere', listSize: 6155, extract: null },
  { code: 'P99007', name: 'Pennock Vale Practice', site: 'Pennock', listSize: 12890, extract: 4 },
  { code: 'P99008', name: 'Bryony House', site: 'Pennock', listSize: 5730, extract: null },
  { code: 'P99009', name: 'Hexley Road Surgery', site: 'Hexley', listSize: 11060, extract: 5 },
  { code: 'P99010', name: 'Crook Hill Surgery', site: 'Hexley', listSize: 7925, extract: null },
  { code: 'P99011', name: 'Stoatham Medical Group', site: 'Stoatham', listSize: 13345, extract: 6 },
  { code: 'P99012', name: 'Mill Leat Surgery', site: 'Stoatham', listSize: 4980, extract: null },
];

export function practicesOf(site: string): readonly Practice[] {
  return practices.filter((practice) => practice.site === site);
}

export function practiceCoded(code: string): Practice {
  return at(
    practices.filter((practice) => practice.code === code),
    0,
  );
}
