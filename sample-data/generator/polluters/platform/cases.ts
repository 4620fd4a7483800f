import { addDays } from '../../calendar.js';
import { stream } from '../../random.js';
import { isAttended } from '../../truth/contacts.js';
import { practiceCoded } from '../../truth/scheme.js';
import type { Referral } from '../../truth/types.js';
import { type Cell, type Line, cell } from '../cell.js';
import { word } from '../workbook/house.js';
import { noteFor } from './notes.js';
import { utcText } from './times.js';
import { closures, needs, orgs, sources, statuses } from './words.js';

export const caseColumns = [
  'case_id',
  'client_ref',
  'case_status',
  'case_created_at',
  'referral_date',
  'referral_source',
  'referral_org',
  'assigned_to',
  'closed_at',
  'closure_reason',
  'sex',
  'gender_identity',
  'ethnic_category',
  'lsoa21cd',
  'imd_decile',
  'first_contact_at',
  'contacts_n',
  'needs',
  'notes',
] as const;
export type CaseColumn = (typeof caseColumns)[number];

/** One case of the platform; the truth behind it is missing for test clients. */
export interface CaseLine extends Line<CaseColumn> {
  readonly referral: Referral | null;
  /** When it was created: the order of the export. */
  readonly created: string;
}

/** The client reference of a person. */
export function clientRef(personId: string): string {
  return `CR${String(10_000 + Number(personId.slice(1)) * 7)}`;
}

/** One case for every referral of the platform's sites, as the platform would export it at its best. */
export function cleanCase(referral: Referral): CaseLine {
  const random = stream(`case ${referral.id}`);
  const time = `${String(random.int(8, 17)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`;
  const entered = addDays(
    referral.date,
    random.weighted([
      [0, 70],
      [1, 18],
      [2, 8],
      [4, 4],
    ] as const),
  );
  const created = utcText(entered > '2024-03-28' ? referral.date : entered, time);
  return {
    referral,
    created,
    marks: [],
    cells: {
      case_id: cell(''),
      client_ref: cell(clientRef(referral.person.id)),
      case_status: cell(referral.status, word(statuses, referral.status)),
      case_created_at: cell(created),
      referral_date: cell(referral.date),
      referral_source: cell(referral.source, word(sources, referral.source)),
      referral_org: cell(orgOf(referral)),
      assigned_to: cell(referral.worker),
      closed_at: dated(referral.closureDate, '16:30'),
      closure_reason: cell(referral.closureReason, word(closures, referral.closureReason)),
      ...personCells(referral),
      first_contact_at: dated(referral.firstContact, firstTime(referral)),
      contacts_n: cell(String(referral.contacts.filter(isAttended).length)),
      needs: cell(referral.needs.join(';'), referral.needs.map((need) => word(needs, need)).join('|')),
      notes: noteFor(referral),
    },
  };
}

function personCells({
  person,
  recorded,
}: Referral): Pick<
  Record<CaseColumn, Cell>,
  'sex' | 'gender_identity' | 'ethnic_category' | 'lsoa21cd' | 'imd_decile'
> {
  const random = stream(`platform person ${person.id}`);
  const { gender } = recorded;
  const sex = gender === '3' ? random.pick(['F', 'M']) : ({ '1': 'M', '2': 'F', X: 'U' }[gender] ?? '');
  const told = { '3': 'Non-binary', Z: 'Prefer not to say' }[gender] ?? '';
  const often = random.chance(0.3) ? ({ '1': 'Man', '2': 'Woman' }[gender] ?? '') : '';
  return {
    sex: cell(gender, sex),
    gender_identity: cell(gender, told === '' ? often : told),
    ethnic_category: cell(recorded.ethnic),
    lsoa21cd: cell(recorded.placeKnown ? person.place.lsoa : ''),
    imd_decile: cell(recorded.placeKnown ? String(person.place.decile) : ''),
  };
}

function orgOf({ source, recorded }: Referral): string {
  if (source === '01' && recorded.practice !== '') return practiceCoded(recorded.practice).name;
  return orgs[source] ?? '';
}

function dated(date: string, time: string): Cell {
  return cell(date, date === '' ? '' : utcText(date, time));
}

function firstTime({ contacts }: Referral): string {
  return contacts.find(isAttended)?.time ?? '11:00';
}
