import type { Column, SheetName } from '../../polluters/workbook/lines.js';

/** A column as one sheet shows it: the name on the first sheet, or nothing for a blank column. */
export interface Shown {
  readonly column: Column | null;
  readonly header: string;
}

/** Bands of merged cells over the header, by the first and last column under them. */
export interface Band {
  readonly text: string;
  readonly from: Column;
  readonly to: Column;
}

const blank: Shown = { column: null, header: '' };

function same(...columns: readonly Column[]): readonly Shown[] {
  return columns.map((column) => ({ column, header: column }));
}

const scores = same(
  'Life sat (start)',
  'Worthwhile (start)',
  'Happy (start)',
  'Anxiety (start)',
  'Life sat (end)',
  'Worthwhile (end)',
  'Happy (end)',
  'Anxiety (end)',
);

/** The columns of each sheet in order: in October three were renamed, two moved and two added. */
export const layouts: Readonly<Record<SheetName, readonly Shown[]>> = {
  'Q1-Q2': [
    ...same(
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
    ),
    ...same('Reason for referral', '2nd reason', 'Date 1st contact', 'Contacted?', 'No. of sessions', 'LW'),
    blank,
    ...scores,
    ...same('Date of review', 'Outcome/closed', 'Date closed'),
    blank,
    ...same('Comments'),
  ],
  'Q3-Q4': [
    ...same('Client ID', 'Initials', 'DOB', 'Age', 'Gender', 'Ethnicity'),
    { column: 'GP Surgery', header: 'Practice' },
    ...same('Postcode', 'Interpreter?', 'Consent?'),
    { column: 'Ref date', header: 'Date of referral' },
    ...same('Referred by', 'Reason for referral', '2nd reason', 'Date 1st contact'),
    { column: 'LW', header: 'Link worker' },
    ...same('Contacted?', 'No. of sessions'),
    blank,
    ...scores,
    ...same('Date of review', 'Outcome/closed', 'Date closed'),
    blank,
    ...same('Comments'),
  ],
};

/** The bands, which cover whatever stands between their ends on a sheet. */
export const bands: Readonly<Record<SheetName, readonly Band[]>> = {
  'Q1-Q2': [
    { text: 'Client details', from: 'Client ID', to: 'GP Surgery' },
    { text: 'Referral', from: 'Ref date', to: '2nd reason' },
    { text: 'First contact', from: 'Date 1st contact', to: 'LW' },
    { text: 'Outcome at start', from: 'Life sat (start)', to: 'Anxiety (start)' },
    { text: 'Outcome at end', from: 'Life sat (end)', to: 'Date closed' },
  ],
  'Q3-Q4': [
    { text: 'Client details', from: 'Client ID', to: 'Consent?' },
    { text: 'Referral', from: 'Ref date', to: '2nd reason' },
    { text: 'First contact', from: 'Date 1st contact', to: 'No. of sessions' },
    { text: 'Outcome at start', from: 'Life sat (start)', to: 'Anxiety (start)' },
    { text: 'Outcome at end', from: 'Life sat (end)', to: 'Date closed' },
  ],
};

/** A header over two rows: the last word goes below, a single word stands alone in the upper row. */
export function headerRows(shown: readonly Shown[]): readonly [readonly string[], readonly string[]] {
  const split = shown.map(({ header }) => {
    const cut = header.lastIndexOf(' ');
    return cut < 0 ? ([header, ''] as const) : ([header.slice(0, cut), header.slice(cut + 1)] as const);
  });
  return [split.map(([upper]) => upper), split.map(([, lower]) => lower)];
}
