import { withCommas } from '../../stats/disclosure.js';

const called: Readonly<Record<string, string>> = {
  scheme_id: 'site',
  link_worker_id: 'worker',
  worker_team: 'workers’ team',
  place: 'place',
  month: 'month',
  gender: 'gender',
  age_band: 'age band',
  ethnic_group: 'ethnic group',
  imd_quintile: 'deprivation fifth',
  interpreter_needed: 'answer on an interpreter',
  gp_practice_code: 'practice',
  referral_source: 'source',
  referring_org_code: 'organisation',
  instrument: 'tool',
};

/** What a group is called in a message, which never says its value: the site, worker or practice of the row. */
export function groupCalled(field: string): string {
  return called[field] ?? 'group';
}

/** Messages are passed on, so a count that may point at persons is not told. */
const leastTold = 8;

/** A count as a message may tell it: small ones only as that. */
export function told(n: number): string {
  return n > 0 && n < leastTold ? `fewer than ${String(leastTold)}` : withCommas(n);
}

/** “12 of 340”. */
export function nOf(n: number, of: number): string {
  return `${told(n)} of ${withCommas(of)}`;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The month of an ISO date in words: “October 2023”. */
export function monthOf(iso: string): string {
  return `${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
}
