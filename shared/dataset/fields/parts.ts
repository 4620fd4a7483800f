import type { Field } from '../field.js';

const part = {
  record: 'referral',
  level: 'O',
  synonyms: [],
} as const;

const born = {
  ...part,
  number: 'R03',
  answers: 'How old are the people who are referred?',
  identifies: true,
} as const;
const referred = { ...part, number: 'R18', answers: 'How many people were referred, and when?' } as const;

/** Columns that hold a part of a field, or two fields at once; put together or taken apart where the dataset is built. */
export const partFields = {
  birth_date_day: {
    ...born,
    label: 'Day of the birth date',
    what: 'Day of the month on which the person was born, where day, month and year stand in columns of their own.',
    kind: 'integer',
    range: [1, 31],
    example: '14',
  },
  birth_date_month: {
    ...born,
    label: 'Month of the birth date',
    what: 'Month in which the person was born, by number or name, where the year stands in a column of its own.',
    kind: 'text',
    example: '6',
  },
  birth_date_year: {
    ...born,
    label: 'Year of the birth date',
    what: 'Year in which the person was born, in four digits, where the month stands in a column of its own.',
    kind: 'integer',
    range: [1880, 2100],
    example: '1958',
  },
  referral_date_day: {
    ...referred,
    label: 'Day of the referral date',
    what: 'Day of the month of the referral, where day, month and year stand in columns of their own.',
    kind: 'integer',
    range: [1, 31],
    example: '3',
  },
  referral_date_month: {
    ...referred,
    label: 'Month of the referral date',
    what: 'Month of the referral, by number or name, where the year stands in a column of its own.',
    kind: 'text',
    example: 'May',
  },
  referral_date_year: {
    ...referred,
    label: 'Year of the referral date',
    what: 'Year of the referral, in four digits, where the month stands in a column of its own.',
    kind: 'integer',
    range: [1990, 2100],
    example: '2023',
  },
  age_and_gender: {
    ...part,
    number: 'R04',
    label: 'Age and gender together',
    what: 'Age and gender in one cell; each goes to its own field, and a cell with more than one number to neither.',
    kind: 'text',
    synonyms: ['age/sex', 'age/gender', 'age & gender', 'age and sex', 'gender/age', 'sex/age', 'age gender'],
    answers: 'How old are the people who are referred?',
    example: '45 F',
  },
} as const satisfies Record<string, Field>;
