import { pick } from '../../reading/random.js';
import { type MadeScheme, type RecordName, valueOf } from './scheme.js';

/** One file of a scheme: its name and its text. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
  readonly record: RecordName;
}

/** Ways in which exports head each field; the first is the plainest. */
const headers: Readonly<Record<RecordName, Readonly<Record<string, readonly string[]>>>> = {
  referral: {
    referral_id: ['Referral ID', 'Referral number', 'referral_id', 'Referral ref'],
    person_id: ['Client ID', 'Person ID', 'client_ref', 'Client number'],
    nhs_number: ['NHS number', 'NHS No', 'nhs_number'],
    birth_date: ['Date of birth', 'DOB', 'birth_date'],
    age_at_referral: ['Age at referral', 'Age', 'age_at_referral'],
    gender: ['Gender', 'Sex', 'Client gender'],
    ethnic_category: ['Ethnic category', 'Ethnicity', 'Ethnic group'],
    postcode: ['Postcode', 'Home postcode', 'Post code'],
    imd_decile: ['IMD decile', 'Deprivation decile', 'imd_decile'],
    gp_practice_code: ['GP practice code', 'Practice code', 'ODS code'],
    scheme_id: ['Scheme', 'Site', 'Scheme name'],
    link_worker_id: ['Link worker', 'SPLW', 'Caseworker'],
    employment_status: ['Employment status', 'Employment', 'Working status'],
    accommodation: ['Accommodation', 'Accommodation status', 'Housing status'],
    referral_date: ['Referral date', 'Date of referral', 'Date referred', 'referral_date'],
    referral_source: ['Referral source', 'Source of referral', 'Referred by'],
    need_primary: ['Main need', 'Main reason', 'Primary need'],
    needs_all: ['All needs', 'Needs identified', 'needs_all'],
    first_attempt_date: ['First attempt', 'Date of first attempt', 'first_attempt_date'],
    first_contact_date: ['First contact', 'First contact date', 'first_contact_date'],
    plan_date: ['Plan date', 'plan_date', 'Action plan date'],
    contacts_total: ['No of contacts', 'Number of contacts', 'contacts_total'],
    onward_count: ['Onward referrals', 'onward_count', 'No of onward referrals'],
    onward_types: ['Types of support', 'onward_types'],
    onward_started: ['Onward started', 'onward_started'],
    referral_status: ['Status', 'Case status', 'referral_status'],
    rejection_reason: ['Rejection reason', 'Reason not accepted', 'rejection_reason'],
    closure_date: ['Date closed', 'Closure date', 'closure_date'],
    closure_reason: ['Closure reason', 'Reason closed', 'closure_reason'],
    notes: ['Notes', 'Comments'],
  },
  contact: {
    contact_id: ['Contact ID'],
    referral_id: ['Referral ID'],
    contact_date: ['Contact date'],
    medium: ['Medium'],
    attended: ['Attended'],
    duration_min: ['Duration (minutes)', 'Duration min'],
  },
  onward: {
    onward_id: ['Onward ID'],
    referral_id: ['Referral ID'],
    onward_date: ['Onward date', 'Date of onward referral'],
    support_type: ['Support type'],
    mode: ['Mode'],
  },
  measure: {
    person_id: ['Client ID', 'Person ID'],
    referral_id: ['Referral ID'],
    instrument: ['Instrument'],
    timepoint: ['Timepoint'],
    completed_date: ['Completed date', 'Date completed'],
    total: ['Total', 'Score'],
  },
};

/** Fields of a record's file in the order of its columns. */
export function fieldsOf(record: RecordName): readonly string[] {
  return Object.keys(headers[record]);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dateStyles: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => iso.split('-').reverse().join('/'),
  (iso) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    return `${day}-${months[Number(month) - 1] ?? ''}-${year}`;
  },
];

/** Write a scheme as its four files, each in a style of its own. */
export function writeScheme(scheme: MadeScheme, random: () => number): MadeFile[] {
  return (['referral', 'contact', 'onward', 'measure'] as const).map((record) => {
    const dated = pick(random, dateStyles);
    const delimiter = pick(random, [',', ',', ';', '\t'] as const);
    const fields = Object.entries(headers[record]);
    const quote = (text: string): string =>
      text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
    const lines = [
      fields.map(([, names]) => quote(pick(random, names))).join(delimiter),
      ...scheme[record].map((row) =>
        fields
          .map(([field]) => {
            const shown = row.cells.get(field)?.shown;
            return quote(shown ?? styled(valueOf(row, field), dated));
          })
          .join(delimiter),
      ),
    ];
    return { name: `${record}.csv`, text: `${lines.join('\n')}\n`, record };
  });
}

function styled(value: string | null, dated: (iso: string) => string): string {
  if (value === null) return '';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dated(value) : value;
}
