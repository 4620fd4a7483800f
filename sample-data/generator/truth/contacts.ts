import { addDays, onWorkingDay } from '../calendar.js';
import type { Random } from '../random.js';
import { type Pathway, happened } from './pathway.js';
import type { Contact, Received } from './types.js';

const media = {
  seen: ['01', '01', '02', '02', '02', '03'],
  attempt: ['02', '02', '02', '06', '05'],
} as const;

const missedCodes = [
  ['3', 55],
  ['2', 30],
  ['4', 11],
  ['7', 4],
] as const;

/** Attempts first, then appointments kept and missed, one a day at most, none after the last day. */
export function drawContacts(random: Random, received: Received, pathway: Pathway): readonly Contact[] {
  const contacts = [...attempts(random, received, pathway), ...appointments(random, pathway)];
  const days = new Set<string>();
  return contacts
    .filter((contact) => happened(contact.date))
    .filter((contact) => !days.has(contact.date) && days.add(contact.date))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function attempts(random: Random, { date }: Received, { ending, firstContact }: Pathway): Contact[] {
  const tries = ending === 'K05' ? random.int(2, 4) : random.chance(0.3) ? 1 : 0;
  const list = Array.from({ length: tries }, (_, i) =>
    onWorkingDay(addDays(date, 2 + 6 * i + random.int(0, 3))),
  );
  return list
    .filter((day) => ending === 'K05' || (firstContact !== '' && day < firstContact))
    .map((day) => contact(random, day, ['8', '']));
}

function appointments(random: Random, { ending, firstContact, sessions }: Pathway): Contact[] {
  if (firstContact === '' || ending === 'K04') return [];
  if (ending === 'K06')
    return [contact(random, onWorkingDay(addDays(firstContact, random.int(5, 12))), ['3', '01'])];
  const out: Contact[] = [];
  let day = firstContact;
  for (let i = 0; i < sessions; i += 1) {
    out.push(contact(random, day, [random.chance(0.94) ? '5' : '6', i === 0 ? '01' : '02']));
    if (random.chance(0.16)) {
      day = onWorkingDay(addDays(day, random.int(5, 9)));
      const missed = random.weighted(missedCodes);
      out.push(contact(random, day, [missed, '02']));
    }
    day = onWorkingDay(addDays(day, random.int(7, 21)));
  }
  return out;
}

/** Drawn for a day, with how it went (`attended`) and whether it was the first (`type`). */
function contact(random: Random, date: string, [attended, type]: readonly [string, string]): Contact {
  const kept = attended === '5' || attended === '6';
  const minutes =
    kept && random.chance(0.95) ? String(5 * random.int(type === '01' ? 6 : 3, type === '01' ? 18 : 12)) : '';
  const time = `${String(random.int(9, 16)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`;
  return {
    date,
    time,
    medium: random.pick(attended === '8' ? media.attempt : media.seen),
    attended,
    type,
    minutes,
  };
}

/** Whether the person was seen. */
export function isAttended(contact: Contact): boolean {
  return contact.attended === '5' || contact.attended === '6';
}
