import { caseColumns, clientRef } from '../polluters/platform/cases.js';
import type { CaseLine } from '../polluters/platform/cases.js';
import { activityColumns, messyActivities } from '../polluters/platform/activities.js';
import type { Entry } from '../polluters/log.js';
import { messyCases } from '../polluters/platform/mess.js';
import { messyTrackers, trackerColumns } from '../polluters/platform/trackers.js';
import type { Truth } from '../truth/types.js';
import { csvText } from './csv.js';
import { writeTable } from './table.js';
import { contactsInOrder } from './twin.js';
import { windows1252 } from './windows-1252.js';

/** Exports of the platform by file name, with what was logged. */
export interface PlatformExport {
  readonly files: readonly (readonly [string, Uint8Array])[];
  readonly entries: readonly Entry[];
}

const lineEnd = '\r\n';

/** Cases, well-being, activity referrals and contacts. */
export function platformExport(truth: Truth): PlatformExport {
  const cases = messyCases(truth);
  const tables = [
    {
      file: 'rowan_cases_export.csv',
      ...writeTable({ file: 'rowan_cases_export.csv', lineEnd }, caseColumns, cases),
    },
    {
      file: 'rowan_wellbeing.csv',
      ...writeTable({ file: 'rowan_wellbeing.csv', lineEnd }, trackerColumns, messyTrackers(truth, cases)),
    },
    {
      file: 'rowan_referrals.csv',
      ...writeTable({ file: 'rowan_referrals.csv', lineEnd }, activityColumns, messyActivities(truth)),
    },
  ];
  const contacts = contactsText(truth, cases);
  return {
    files: [
      ...tables.map(
        ({ file, text }) =>
          [file, file.startsWith('rowan_cases') ? mislabelled(text) : windows1252(text)] as const,
      ),
      ['rowan_contacts.csv', windows1252(contacts)],
    ],
    entries: tables.flatMap((table) => table.entries),
  };
}

/** Windows-1252 bytes behind a mark that promises UTF-8. */
function mislabelled(text: string): Uint8Array {
  return Uint8Array.from([0xef, 0xbb, 0xbf, ...windows1252(text)]);
}

/** The contact rows behind the cases: the one tidy file. */
function contactsText(truth: Truth, cases: readonly CaseLine[]): string {
  const caseOf = new Map(
    cases.flatMap((c) =>
      c.referral && c.marks.length === 0 ? [[c.referral.id, c.cells.case_id.shown]] : [],
    ),
  );
  const rows = contactsInOrder(truth.referrals)
    .filter(({ referral }) => referral.system === 'platform')
    .map(({ referral, contact, id }) => ({
      contact_id: id,
      client_ref: clientRef(referral.person.id),
      case_id: caseOf.get(referral.id) ?? '',
      contact_date: contact.date,
      contact_time: contact.time,
      medium: contact.medium,
      attended: contact.attended,
      contact_type: contact.type,
      duration_min: contact.minutes,
    }));
  const columns = [
    'contact_id',
    'case_id',
    'contact_date',
    'contact_time',
    'medium',
    'attended',
    'contact_type',
    'duration_min',
  ];
  return csvText(columns, rows).replaceAll('\n', lineEnd);
}
