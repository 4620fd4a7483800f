import { monthName, partsOf } from '../../calendar.js';
import { stream } from '../../random.js';
import { isAttended } from '../../truth/contacts.js';
import type { Practice } from '../../truth/scheme.js';
import type { Referral } from '../../truth/types.js';
import { type Line, type Mark, cell, mark } from '../cell.js';
import { word } from '../workbook/house.js';
import { codes, ethnicity, genders } from './words.js';

export const eventColumns = [
  'Organisation',
  'ODS',
  'Patient ID',
  'Date of Birth',
  'Gender',
  'Ethnic Origin',
  'Code Term',
  'SNOMED Code',
  'Date',
  'User Role',
  'LSOA',
  'Consultation Type',
] as const;
export type EventColumn = (typeof eventColumns)[number];

/** One coded entry in a patient's record. */
export interface EventLine extends Line<EventColumn> {
  readonly referral: Referral;
  readonly date: string;
  readonly code: keyof typeof codes;
}

/** What a practice coded for one referral: two codes, the offer and the referral, and sometimes that it was declined. */
export function eventsOf(referral: Referral, practice: Practice): readonly EventLine[] {
  const random = stream(`events ${referral.id}`);
  const both = referral.closureReason === 'K04' && random.chance(0.5);
  const event = (code: keyof typeof codes, date: string, marks: readonly Mark[] = []) =>
    lineOf(referral, practice, { code, date, marks });
  const offered = [event('offered', referral.date)];
  const strange = both ? [mark('declined_and_referred', `declined-${referral.id}`)] : [];
  const referred = [event('referral', referral.date, strange)];
  const declined =
    referral.closureReason === 'K04' ? [event('declined', both ? referral.date : referral.closureDate)] : [];
  return [...offered, ...referred, ...declined];
}

/** Later contacts that were coded as if each were a new referral. */
export function repeatsOf(referral: Referral, practice: Practice): readonly EventLine[] {
  const later = referral.contacts.filter(isAttended).slice(1);
  const marks = [mark('repeat_code', `repeat-${referral.id}`)];
  return later.map(({ date }) => lineOf(referral, practice, { code: 'referral', date, marks }));
}

interface Coded {
  readonly code: keyof typeof codes;
  readonly date: string;
  readonly marks: readonly Mark[];
}

function lineOf(referral: Referral, practice: Practice, { code, date, marks }: Coded): EventLine {
  const { person } = referral;
  const random = stream(`event ${referral.id} ${code} ${date}`);
  const [snomed, term] = codes[code];
  const compact = writesCompactDates(practice);
  return {
    referral,
    date,
    code,
    marks,
    cells: {
      Organisation: cell(practice.name),
      ODS: cell(practice.code),
      'Patient ID': cell(patientId(practice, person.id)),
      'Date of Birth': cell(person.birthDate, written(person.birthDate, compact)),
      Gender: cell(person.gender, word(genders, person.gender)),
      'Ethnic Origin': cell(person.ethnic, word(ethnicity, person.ethnic)),
      'Code Term': cell(term),
      'SNOMED Code': cell(snomed),
      Date: cell(date, written(date, compact)),
      'User Role': cell(
        random.pick(['Social Prescribing Link Worker', 'GP', 'GP', 'Practice nurse', 'Receptionist']),
      ),
      LSOA: cell(person.place.lsoa),
      'Consultation Type': cell(
        random.pick(['GP Surgery', 'Telephone', 'Telephone', 'Third party', 'Email']),
      ),
    },
  };
}

/** A number of the practice's own, six digits. */
function patientId({ extract }: Practice, personId: string): string {
  return String((extract ?? 0) * 100_000 + Number(personId.slice(1)) * 13);
}

/** Two practices write 20240301, the others 01-Mar-2024. */
function writesCompactDates({ extract }: Practice): boolean {
  return extract === 2 || extract === 4;
}

function written(iso: string, isCompact: boolean): string {
  const { year, day } = partsOf(iso);
  if (isCompact) return iso.replaceAll('-', '');
  return `${String(day).padStart(2, '0')}-${monthName(iso).slice(0, 3)}-${String(year)}`;
}
