/** The columns of a query sheet that people see, in order, by what they are. */
export const columnTitles = {
  key: 'Question key',
  about: 'About',
  question: 'Question',
  client: 'Client number',
  referral: 'Referral number',
  file: 'File',
  sheet: 'Sheet',
  row: 'Row',
  now: 'In the file now',
  answer: 'Answer',
  other: 'Or another answer',
  note: 'Note',
} as const;

/** Which column it is. */
export type SheetColumn = keyof typeof columnTitles;
