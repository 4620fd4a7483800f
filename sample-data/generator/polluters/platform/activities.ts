import { stream } from '../../random.js';
import type { Onward, Referral, Truth } from '../../truth/types.js';
import { type Line, cell, changed, mark } from '../cell.js';
import { clientRef } from './cases.js';
import { spellings } from './spellings.js';
import { utcText } from './times.js';

export const activityColumns = ['client_ref', 'service_name', 'kind', 'status', 'created_at'] as const;
export type ActivityLine = Line<(typeof activityColumns)[number]>;

const statuses: Readonly<Record<string, string>> = { Y: 'Attended', N: 'Did not start', X: 'Not known' };

/** One row a connection, in order of time; each service in four spellings. */
export function messyActivities(truth: Truth): readonly ActivityLine[] {
  return truth.referrals
    .filter((referral) => referral.system === 'platform')
    .flatMap((referral) => referral.onward.map((onward, i) => ({ referral, onward, i })))
    .sort((a, b) => (a.onward.date < b.onward.date ? -1 : a.onward.date > b.onward.date ? 1 : 0))
    .map(({ referral, onward, i }) => lineOf(referral, onward, i));
}

function lineOf(referral: Referral, onward: Onward, index: number): ActivityLine {
  const random = stream(`activity ${referral.id} ${String(index)}`);
  const name = cell(onward.provider);
  const shown = random.chance(0.55) ? onward.provider : random.pick(spellings(onward.provider).slice(1));
  const time = `${String(random.int(9, 16)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`;
  return {
    marks: [],
    cells: {
      client_ref: cell(clientRef(referral.person.id)),
      service_name: shown === onward.provider ? name : changed(name, { shown }, mark('service_spelling')),
      kind: cell(onward.mode, onward.mode === 'signpost' ? 'signpost' : 'referral'),
      status: cell(onward.started, statuses[onward.started] ?? ''),
      created_at: cell(onward.date, utcText(onward.date, time)),
    },
  };
}
