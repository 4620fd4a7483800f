import type { RecordName } from '../../shared/dataset/field.js';
import type { Band } from '../../shared/scores/bands.js';
import type { GridAxis } from '../../shared/scores/completeness-grid.js';
import type { Because } from '../../shared/scores/worst-fields.js';
import type { Tone } from '../widgets/Status.js';

export const bandWords: Readonly<Record<Band, { readonly tone: Tone; readonly word: string }>> = {
  good: { tone: 'good', word: 'good' },
  gaps: { tone: 'care', word: 'gaps' },
  poor: { tone: 'stop', word: 'poor' },
  not_judged: { tone: 'quiet', word: 'optional' },
};

export const recordWords: Readonly<Record<RecordName, string>> = {
  referral: 'Referrals',
  contact: 'Contacts',
  onward: 'Connections',
  measure: 'Scores',
};

export const axisWords: Readonly<Record<GridAxis, string>> = {
  month: 'Month',
  site: 'Scheme or site',
  practice: 'Practice',
  worker: 'Worker',
};

/** Why rows are lost, to stand after their number. */
export const becauseWords: Readonly<Record<Because, string>> = {
  no_column: 'no column holds it',
  blank: 'blank',
  unknown: 'recorded as not known',
  declined: 'not stated by the person',
  unusable: 'not a value that can be used',
};

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Apr 2023" for 2023-04. */
export function monthWords(month: string): string {
  return `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}
