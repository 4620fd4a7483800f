import { addDays, onWorkingDay } from '../calendar.js';
import { type Random, at, stream } from '../random.js';
import { drawContacts, isAttended } from './contacts.js';
import { drawOnward } from './onward.js';
import { lateWorker } from './scheme.js';
import { type Pathway, drawNeeds, drawPathway, drawSource, drawWorker, happened } from './pathway.js';
import { recordedFor } from './recorded.js';
import type { Contact, Received, Referral } from './types.js';

/** Every referral with all that happened to it, ids in the order of dates. */
export function buildReferrals(received: readonly Received[]): readonly Referral[] {
  const inOrder = [...received].sort((a, b) => compare(a.date, b.date) || compare(a.person.id, b.person.id));
  return withLateWorker(inOrder.map((one, i) => buildReferral(one, `REF-${String(i + 1).padStart(5, '0')}`)));
}

/** From October a sixth worker takes some of the workbook's referrals. */
function withLateWorker(referrals: readonly Referral[]): readonly Referral[] {
  const open = referrals.filter((r) => r.system === 'workbook' && r.date >= '2023-10-01' && r.worker !== '');
  const taken = new Set(stream('late worker').sample(open, lateWorker.referrals));
  return referrals.map((r) => (taken.has(r) ? { ...r, worker: lateWorker.name } : r));
}

function buildReferral(received: Received, id: string): Referral {
  const random = stream(`referral ${received.person.id} ${received.system} ${received.date}`);
  const pathway = drawPathway(random, received);
  const contacts = drawContacts(random, received, pathway);
  const needs = drawNeeds(random, received);
  const onward = drawOnward(random, needs, contacts);
  const lastSeen = lastOf([
    received.date,
    pathway.firstContact,
    ...contacts.map((c) => c.date),
    ...onward.map((o) => o.date),
  ]);
  const closure = closureOf(random, pathway, { lastSeen, contacts });
  return {
    ...received,
    id,
    recorded: recordedFor(received.person, received.system),
    source: drawSource(random, received),
    worker: pathway.rejection === '' ? drawWorker(random, received) : '',
    needs,
    rejection: closure.status === 'rejected' ? pathway.rejection : '',
    firstContact: happened(pathway.firstContact) ? pathway.firstContact : '',
    planDate: planOf(random, contacts),
    contacts,
    onward,
    ...closure,
  };
}

interface Closure {
  readonly closureDate: string;
  readonly closureReason: string;
  readonly status: string;
}

function closureOf(
  random: Random,
  pathway: Pathway,
  so: { lastSeen: string; contacts: readonly Contact[] },
): Closure {
  const { ending, rejection, sessions, firstContact } = pathway;
  const date = onWorkingDay(
    addDays(so.lastSeen, random.int(rejection === '' ? 3 : 1, rejection === '' ? 30 : 6)),
  );
  const seen = so.contacts.filter(isAttended).length;
  const finished = happened(date) && seen === sessions && (firstContact === '' || happened(firstContact));
  if (!finished) return { closureDate: '', closureReason: '', status: openStatus(random, pathway) };
  if (rejection !== '')
    return { closureDate: date, closureReason: rejectedReason(rejection), status: 'rejected' };
  return { closureDate: date, closureReason: ending, status: ending === 'K04' ? 'declined' : 'closed' };
}

function rejectedReason(rejection: string): string {
  return { '02': 'K09', '92': 'K13' }[rejection] ?? '';
}

function openStatus(random: Random, { firstContact, rejection }: Pathway): string {
  if (rejection !== '') return 'received';
  if (!happened(firstContact)) return random.chance(0.7) ? 'waiting' : 'received';
  return random.chance(0.95) ? 'active' : 'on_hold';
}

function planOf(random: Random, contacts: readonly Contact[]): string {
  const seen = contacts.filter(isAttended);
  return seen.length >= 2 && random.chance(0.6) ? at(seen, 1).date : '';
}

function lastOf(dates: readonly string[]): string {
  return dates.filter(happened).reduce((a, b) => (a > b ? a : b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
