import type { ColumnKind, ColumnProfile } from '../../shared/profile/column-profile.js';
import type { MissingKind } from '../../shared/dataset/field.js';

export const kindWords: Readonly<Record<ColumnKind, string>> = {
  empty: 'nothing',
  date: 'dates',
  number: 'numbers',
  score: 'scores',
  code: 'a short list',
  yes_no: 'yes or no',
  id: 'reference numbers',
  postcode: 'postcodes',
  nhs_number: 'NHS numbers',
  phone: 'phone numbers',
  email: 'e-mail addresses',
  free_text: 'free text',
  name: 'names',
  time: 'times',
  text: 'text',
};

export const missingWords: Readonly<Record<MissingKind, string>> = {
  blank: 'blank',
  not_known: 'not known',
  not_stated: 'not stated',
  not_applicable: 'not applicable',
};

/** How many rows say nothing, whatever their way of saying it. */
export function missingRows({ missing }: ColumnProfile): number {
  return Object.values(missing).reduce((sum, n) => sum + n, 0);
}
