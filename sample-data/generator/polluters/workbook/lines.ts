import { ageOn } from '../../calendar.js';
import { isAttended } from '../../truth/contacts.js';
import { initialsOf } from '../../truth/names.js';
import { practiceCoded, siteNamed } from '../../truth/scheme.js';
import type { Measure, Referral, Truth } from '../../truth/types.js';
import { type Cell, type Line, cell, numberCell } from '../cell.js';
import { commentFor } from './comments.js';
import { closures, genders, needs, sources, word } from './house.js';

/** The workbook's columns by their names on the first sheet. */
export const scoreColumns = [
  'Life sat (start)',
  'Worthwhile (start)',
  'Happy (start)',
  'Anxiety (start)',
  'Life sat (end)',
  'Worthwhile (end)',
  'Happy (end)',
  'Anxiety (end)',
] as const;
export const dateColumns = ['Ref date', 'Date 1st contact', 'Date of review', 'Date closed'] as const;
export const columns = [
  'Client ID',
  'Initials',
  'DOB',
  'Age',
  'Gender',
  'Ethnicity',
  'Postcode',
  'GP Surgery',
  'Ref date',
  'Referred by',
  'Reason for referral',
  '2nd reason',
  'Date 1st contact',
  'Contacted?',
  'No. of sessions',
  'LW',
  ...scoreColumns,
  'Date of review',
  'Outcome/closed',
  'Date closed',
  'Comments',
  'Consent?',
  'Interpreter?',
] as const;
export type Column = (typeof columns)[number];

export type SheetName = 'Q1-Q2' | 'Q3-Q4';

/** One row of the hand-kept workbook. */
export interface WorkbookLine extends Line<Column> {
  readonly referral: Referral;
  readonly sheet: SheetName;
  readonly isYellow: boolean;
  readonly note: string;
  /** How many exact copies this row takes part in; other polluters leave such rows alone. */
  readonly copyGroup: string;
}

const scoreOf: Readonly<Record<string, string>> = {
  'Life sat': 'ons4_satisfaction',
  Worthwhile: 'ons4_worthwhile',
  Happy: 'ons4_happy',
  Anxiety: 'ons4_anxious',
};

/** One line for every referral of the workbook's sites, in order of date, in its house style. */
export function cleanLines(truth: Truth): readonly WorkbookLine[] {
  const ids = clientIds(truth.referrals);
  const measures = new Map(
    truth.measures.filter((m) => m.origin === 'workbook').map((m) => [measureKey(m), m]),
  );
  return truth.referrals
    .filter((r) => r.system === 'workbook')
    .map((referral) => lineFor(referral, ids.get(referral.person.id) ?? '', measures));
}

/** HX-001, ST-001 …: the site where a person was first referred, and a running number. */
function clientIds(referrals: readonly Referral[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const referral of referrals) {
    if (referral.system === 'workbook' && !ids.has(referral.person.id)) {
      ids.set(referral.person.id, clientId(referral, ids.size + 1));
    }
  }
  return ids;
}

/** A client id of the referral's site. */
export function clientId(referral: Referral, number: number): string {
  return `${siteNamed(referral.site).name === 'Hexley' ? 'HX' : 'ST'}-${String(number).padStart(4, '0')}`;
}

function measureKey(m: Measure): string {
  return `${m.referral.id} ${m.instrument} ${m.timepoint}`;
}

function lineFor(referral: Referral, id: string, measures: ReadonlyMap<string, Measure>): WorkbookLine {
  return {
    referral,
    sheet: referral.date < '2023-10-01' ? 'Q1-Q2' : 'Q3-Q4',
    isYellow: false,
    note: '',
    copyGroup: '',
    marks: [],
    cells: {
      ...personCells(referral, id),
      ...referralCells(referral),
      ...scoreCells(referral, measures),
      ...endCells(referral, measures),
    },
  };
}

type Cells<Name extends Column> = Record<Name, Cell>;

function personCells(
  referral: Referral,
  id: string,
): Cells<
  | 'Client ID'
  | 'Initials'
  | 'DOB'
  | 'Age'
  | 'Gender'
  | 'Ethnicity'
  | 'Postcode'
  | 'GP Surgery'
  | 'Interpreter?'
  | 'Consent?'
> {
  const { person, recorded } = referral;
  const practice = recorded.practice;
  return {
    'Client ID': cell(id),
    Initials: cell(initialsOf(person.firstName, person.surname)),
    DOB: cell(recorded.birthDate),
    Age: numberCell(recorded.ageKnown ? String(ageOn(person.birthDate, referral.date)) : ''),
    Gender: cell(recorded.gender, word(genders, recorded.gender)),
    Ethnicity: cell(recorded.ethnic),
    Postcode: cell(recorded.placeKnown ? person.postcode : ''),
    'GP Surgery': cell(practice, practice === '' ? '' : practiceCoded(practice).name),
    'Interpreter?': cell(recorded.interpreter),
    'Consent?': cell('Y'),
  };
}

function referralCells(
  referral: Referral,
): Cells<
  | 'Ref date'
  | 'Referred by'
  | 'Reason for referral'
  | '2nd reason'
  | 'Date 1st contact'
  | 'Contacted?'
  | 'No. of sessions'
  | 'LW'
> {
  const [main = '', second = ''] = referral.needs;
  return {
    'Ref date': cell(referral.date),
    'Referred by': cell(referral.source, word(sources, referral.source)),
    'Reason for referral': cell(main, main === '' ? '' : word(needs, main)),
    '2nd reason': cell(second, second === '' ? '' : word(needs, second)),
    'Date 1st contact': cell(referral.firstContact),
    'Contacted?': cell(referral.firstContact === '' ? 'N' : 'Y'),
    'No. of sessions': numberCell(String(referral.contacts.filter(isAttended).length)),
    LW: cell(referral.worker),
  };
}

function scoreCells(
  referral: Referral,
  measures: ReadonlyMap<string, Measure>,
): Cells<(typeof scoreColumns)[number]> {
  const score = (name: string, when: string) =>
    numberCell(measures.get(`${referral.id} ${scoreOf[name] ?? ''} ${when}`)?.total ?? '');
  return {
    'Life sat (start)': score('Life sat', 'baseline'),
    'Worthwhile (start)': score('Worthwhile', 'baseline'),
    'Happy (start)': score('Happy', 'baseline'),
    'Anxiety (start)': score('Anxiety', 'baseline'),
    'Life sat (end)': score('Life sat', 'followup'),
    'Worthwhile (end)': score('Worthwhile', 'followup'),
    'Happy (end)': score('Happy', 'followup'),
    'Anxiety (end)': score('Anxiety', 'followup'),
  };
}

function endCells(
  referral: Referral,
  measures: ReadonlyMap<string, Measure>,
): Cells<'Date of review' | 'Outcome/closed' | 'Date closed' | 'Comments'> {
  const reviewed = Object.values(scoreOf).map((i) => measures.get(`${referral.id} ${i} followup`)?.date);
  const { closureReason, rejection } = referral;
  const place = { '90': 'Out of area', '91': 'Under age' }[rejection];
  return {
    'Date of review': cell(reviewed.find((date) => date !== undefined) ?? ''),
    'Outcome/closed': cell(closureReason, place ?? word(closures, closureReason)),
    'Date closed': cell(referral.closureDate),
    Comments: cell(commentFor(referral)),
  };
}
