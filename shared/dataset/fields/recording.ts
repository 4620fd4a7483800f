import type { Field, RecordName } from '../field.js';

const synonyms = [
  'date entered',
  'entered on',
  'entered at',
  'date of entry',
  'data entry date',
  'date of data entry',
  'date entered on system',
  'entered on system',
  'date keyed',
  'keyed on',
  'date input',
  'input date',
  'date added to system',
];

/** The day on which a row was entered, beside the day it tells of. */
export function recordedDate(
  record: RecordName,
  number: string,
  { more = [], example }: { readonly more?: readonly string[]; readonly example: string },
): Field {
  return {
    number,
    record,
    label: 'Day of entry',
    what: 'The day on which the row was entered, not the day it tells of.',
    kind: 'date',
    level: 'O',
    synonyms: [...synonyms, ...more],
    answers: 'How soon is it written down?',
    example,
  };
}

/** R49: when the referral was written down. */
export const recordingFields = {
  recorded_date: recordedDate('referral', 'R49', {
    more: ['recorded on', 'recorded at', 'date recorded'],
    example: '2023-05-12',
  }),
} as const satisfies Record<string, Field>;
