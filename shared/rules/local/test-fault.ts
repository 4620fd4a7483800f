import { recordFields } from '../../dataset/fields.js';
import type { Field } from '../../dataset/field.js';
import { partsOfIso } from '../../dates/calendar.js';
import type { LocalSubject, LocalTest } from './local-rule.js';

type Saved = Readonly<Record<string, unknown>>;

/** What is wrong with the test of a local rule, in words that follow its name; null where nothing is. */
export function faultInTest(test: Saved, subject: LocalSubject, field: Field | undefined): string | null {
  const kind = test['kind'];
  return isKind(kind) ? faults[kind](test, subject, field) : 'has a test of an unknown kind. Choose one.';
}

type Fault = (test: Saved, subject: LocalSubject, field: Field | undefined) => string | null;

const none: Fault = () => null;

const faults: Readonly<Record<LocalTest['kind'], Fault>> = {
  filled: none,
  unique: none,
  one_of: ({ values }) => (areTexts(values) ? null : 'names no allowed value. Give at least one.'),
  form: ({ forms }) =>
    areTexts(forms) && forms.every(isForm)
      ? null
      : 'names no form. Write A for a letter and 9 for a digit, such as AA99 9AA.',
  number_between: ({ from, to }, _subject, field) => {
    if (field !== undefined && field.kind !== 'integer' && field.kind !== 'number')
      return 'compares numbers, but its field holds none. Choose a field of numbers.';
    return isRange(from, to, (end) => typeof end === 'number' && Number.isFinite(end))
      ? null
      : 'has no range. Give a least or a greatest number, the least first.';
  },
  date_between: ({ from, to }, _subject, field) => {
    if (field !== undefined && !isDate(field))
      return 'compares dates, but its field holds none. Choose a field of dates.';
    return isRange(from, to, (end) => typeof end === 'string' && partsOfIso(end) !== null)
      ? null
      : 'has no range. Give a first or a last day as 2024-03-31, the earlier first.';
  },
  compared: faultInComparison,
  required_when: ({ other, values }, subject) =>
    faultInOther(other, subject) ??
    (areTexts(values) ? null : 'does not say when it is required. Give at least one value.'),
  at_most: ({ characters }) =>
    isWhole(characters) && characters >= 1
      ? null
      : 'has no greatest length. Give a whole number of 1 or more.',
};

function isKind(kind: unknown): kind is LocalTest['kind'] {
  return typeof kind === 'string' && Object.hasOwn(faults, kind);
}

function faultInComparison(
  { order, other, days }: Saved,
  subject: LocalSubject,
  field?: Field,
): string | null {
  if (order !== 'before' && order !== 'after' && order !== 'equal')
    return 'does not say how it compares. Choose before, after or equal.';
  if (!isWhole(days)) return 'has no number of days. Give a whole number; 0 allows the same day.';
  const fault = faultInOther(other, subject);
  if (fault !== null) return fault;
  if (field === undefined || (order === 'equal' && days === 0)) return null;
  const beside = typeof other === 'string' ? fieldBeside(other, subject) : undefined;
  return isDate(field) && beside !== undefined && isDate(beside)
    ? null
    : 'compares days, but one of its fields holds none. Choose two fields of dates.';
}

function faultInOther(other: unknown, subject: LocalSubject): string | null {
  if (typeof other !== 'string' || other.trim() === '')
    return 'names nothing to compare with. Choose a second field or column.';
  if (subject.kind === 'column') return null;
  return fieldBeside(other, subject) === undefined
    ? 'compares with a field that its table does not have. Choose one of the same table.'
    : null;
}

function fieldBeside(other: string, subject: LocalSubject): Field | undefined {
  if (subject.kind === 'column') return undefined;
  const fields: Readonly<Record<string, Field>> = recordFields[subject.record];
  return Object.hasOwn(fields, other) ? fields[other] : undefined;
}

function isDate({ kind }: Field): boolean {
  return kind === 'date' || kind === 'month_or_date';
}

function isRange(from: unknown, to: unknown, isEnd: (end: unknown) => boolean): boolean {
  const ends = [from, to].filter((end) => end !== null);
  if (ends.length === 0 || !ends.every(isEnd)) return false;
  if (typeof from === 'number' && typeof to === 'number') return from <= to;
  return ends.length === 1 || String(from) <= String(to);
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function areTexts(values: unknown): values is readonly string[] {
  return (
    Array.isArray(values) &&
    values.length > 0 &&
    values.every((value) => typeof value === 'string' && value.trim() !== '')
  );
}

/** A form holds no letter but A and no digit but 9, since a text is compared by its shape. */
function isForm(form: string): boolean {
  return !/[\p{L}\p{N}]/u.test(form.replace(/[A9]/g, '')) && /[A9]/.test(form);
}
