import { afterAll, describe, expect, it } from 'vitest';
import { proposeMapping } from '../../shared/mapping/propose.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import type { Grain } from '../../shared/reading/source.js';
import { openEngine } from '../support/engine.js';
import { sourceTable } from '../support/source-table.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const rows = 60;
const fill = (cell: (i: number) => string): string[] => Array.from({ length: rows }, (_, i) => cell(i));
const cycle = (...cells: string[]): string[] => fill((i) => cells[(i * 7) % cells.length] ?? '');
const two = (n: number): string => String(n).padStart(2, '0');
const cells: Readonly<Record<string, string[]>> = {
  date: fill((i) => `${two(1 + (i % 28))}/${two(1 + (i % 12))}/2024`),
  birth: fill((i) => `${two(1 + (i % 28))}/${two(1 + (i % 12))}/${String(1935 + i)}`),
  id: fill((i) => `SP-${String(20_000 + i)}`),
  number: fill((i) => String(50_000_00 + i)),
  age: fill((i) => String(20 + i)),
  gender: cycle('Male', 'Female', 'Female', 'Non-binary'),
  ethnicity: cycle('White British', 'Pakistani', 'Any other White background', 'Not stated'),
  postcode: fill((i) => `WK${String(i % 9)} ${String(i % 10)}AA`),
  practice: cycle('Hollin Bank Surgery', 'Mill Lane Practice', 'The Wharf'),
  source: cycle('GP', 'Self', 'Adult social care', 'Hospital'),
  need: cycle('Lonely', 'Debt', 'Housing', 'Low mood'),
  worker: cycle('JB', 'TK', 'AM'),
  status: cycle('Open', 'Closed', 'Waiting'),
  closure: cycle('Completed', 'Disengaged', 'Moved', 'Declined'),
  count: fill((i) => String(i % 9)),
  yes: cycle('Yes', 'No', ''),
  score: fill((i) => String(i % 11)),
  wemwbs: fill((i) => String(12 + (i % 22))),
  prose: fill((i) => `Rang on day ${String(i)} and talked about the garden, her knees and the bus`),
  decile: fill((i) => String(1 + (i % 10))),
  provider: cycle('Men in Sheds', 'Citizens Advice', 'Walking group'),
  mode: cycle('Signposted', 'Referred'),
  attended: cycle('Attended', 'DNA', 'Cancelled by client'),
  medium: cycle('Phone', 'Face to face', 'Home visit'),
  minutes: cycle('15', '30', '45', '60'),
  time: cycle('09:30', '14:15', '11:00'),
  tool: cycle('SWEMWBS', 'MYCaW', 'PAM'),
  stage: cycle('Pre', 'Post'),
  phone: fill((i) => `01632 960${String(100 + i)}`),
  name: fill((i) => `Ann Ba${String.fromCharCode(97 + (i % 26))}ker`),
};

interface Layout {
  readonly name: string;
  readonly grain: Grain;
  /** Header, what its cells are, and the field it should be given. */
  readonly columns: readonly (readonly [string, string, string])[];
}

const layouts: readonly Layout[] = [
  {
    name: 'a council’s spreadsheet',
    grain: 'referral',
    columns: [
      ['Ref No', 'id', 'person_id'],
      ['Forename', 'name', '-'],
      ['Surname', 'name', '-'],
      ['D.O.B.', 'birth', 'birth_date'],
      ['M/F', 'gender', 'gender'],
      ['Ethnic Group', 'ethnicity', 'ethnic_category'],
      ['Post Code', 'postcode', 'postcode'],
      ['Tel', 'phone', '-'],
      ['Surgery', 'practice', 'gp_practice_code'],
      ['Date Referral Received', 'date', 'referral_date'],
      ['Source', 'source', 'referral_source'],
      ['Presenting Issue', 'need', 'need_primary'],
      ['Other Issues', 'need', 'needs_all'],
      ['Date of First Appointment', 'date', 'first_contact_date'],
      ['No Sessions', 'count', 'contacts_total'],
      ['Advisor', 'worker', 'link_worker_id'],
      ['SWEMWBS Pre', 'wemwbs', 'total swemwbs7 baseline'],
      ['SWEMWBS Post', 'wemwbs', 'total swemwbs7 followup'],
      ['Exit Reason', 'closure', 'closure_reason'],
      ['Exit Date', 'date', 'closure_date'],
      ['Notes', 'prose', '-'],
    ],
  },
  {
    name: 'a case system’s export',
    grain: 'referral',
    columns: [
      ['CaseReference', 'id', 'referral_id'],
      ['ClientReference', 'id', 'person_id'],
      ['ClientAge', 'age', 'age_at_referral'],
      ['ClientGender', 'gender', 'gender'],
      ['EthnicBackground', 'ethnicity', 'ethnic_category'],
      ['IMDDecile', 'decile', 'imd_decile'],
      ['DateReferred', 'date', 'referral_date'],
      ['ReferrerType', 'source', 'referral_source'],
      ['ReferringOrganisation', 'practice', 'referring_org_code'],
      ['CaseWorker', 'worker', 'link_worker_id'],
      ['CaseStatus', 'status', 'referral_status'],
      ['PrimaryNeed', 'need', 'need_primary'],
      ['FirstContactDate', 'date', 'first_contact_date'],
      ['NumberOfContacts', 'count', 'contacts_total'],
      ['ActionPlanDate', 'date', 'plan_date'],
      ['ClosedDate', 'date', 'closure_date'],
      ['ClosureReason', 'closure', 'closure_reason'],
      ['ConsentGiven', 'yes', 'consent_recorded'],
      ['LastModifiedBy', 'worker', '-'],
    ],
  },
  {
    name: 'a surgery’s own list',
    grain: 'referral',
    columns: [
      ['EMIS No', 'number', 'person_id'],
      ['Sex', 'gender', 'gender'],
      ['Age at referral', 'age', 'age_at_referral'],
      ['Ethnicity (self reported)', 'ethnicity', 'ethnic_category'],
      ['First Language', 'language', 'preferred_language'],
      ['Interpreter needed?', 'yes', 'interpreter_needed'],
      ['Date of ref', 'date', 'referral_date'],
      ['Referring clinician', 'role', 'referrer_role'],
      ['Reason', 'need', 'need_primary'],
      ['LTC?', 'yes', 'long_term_condition'],
      ['Lives alone', 'yes', 'lives_alone'],
      ['Is carer', 'yes', 'unpaid_carer'],
      ['1st contact', 'date', 'first_contact_date'],
      ['DNAs', 'count', 'contacts_dna'],
      ['Outcome', 'closure', 'closure_reason'],
      ['Discharged', 'yes', '-'],
    ],
  },
  {
    name: 'a diary of appointments',
    grain: 'contact',
    columns: [
      ['Appt ID', 'id', 'contact_id'],
      ['Case No', 'id', 'referral_id'],
      ['Appt Date', 'date', 'contact_date'],
      ['Start time', 'time', 'contact_time'],
      ['Method', 'medium', 'medium'],
      ['Attendance', 'attended', 'attended'],
      ['Duration (mins)', 'minutes', 'duration_min'],
      ['Summary of discussion', 'prose', '-'],
    ],
  },
  {
    name: 'a list of signposts',
    grain: 'onward',
    columns: [
      ['Client ID', 'id', 'person_id'],
      ['Date signposted', 'date', 'onward_date'],
      ['Organisation', 'provider', 'provider_name'],
      ['Referral or signpost', 'mode', 'mode'],
      ['Taken up?', 'yes', 'started'],
    ],
  },
  {
    name: 'a long list of scores',
    grain: 'measure',
    columns: [
      ['Client no', 'id', 'person_id'],
      ['Tool', 'tool', 'instrument'],
      ['Pre/Post', 'stage', 'timepoint'],
      ['Date completed', 'date', 'completed_date'],
      ['Total score', 'score', 'total'],
    ],
  },
];

const extra: Readonly<Record<string, string[]>> = {
  ...cells,
  language: cycle('English', 'Urdu', 'Polish'),
  role: cycle('GP', 'Practice nurse', 'Pharmacist'),
};

function proposed(layout: Layout): string[] {
  const table = sourceTable(
    layout.columns.map(([header, kind]) => [header, extra[kind] ?? []] as const),
    { grain: layout.grain },
  );
  loadRaw(engine, table);
  return proposeMapping([table], profileTable(engine, table), []).map(({ target }) =>
    target === null
      ? '-'
      : [target.field, target.instrument, target.timepoint].filter((part) => part !== undefined).join(' '),
  );
}

const results = layouts.map((layout) => [layout.name, layout, proposed(layout)] as const);

describe('a layout nobody confirmed', () => {
  it.each(results)('such as %s is mapped, and never wrongly', (_, layout, found) => {
    const compared = layout.columns.map(([header, , field], i) => ({
      header,
      field,
      found: found[i] ?? '',
    }));
    expect(compared.filter(({ field, found: got }) => got !== '-' && got !== field)).toEqual([]);
    const right = compared.filter(({ field, found: got }) => field === got).length;
    expect([right, compared.filter(({ field, found: got }) => field !== got)]).toEqual([compared.length, []]);
  });
});
