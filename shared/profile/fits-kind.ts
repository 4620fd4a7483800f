import { nhsNumber } from '../values/nhs-number.js';
import { postcode } from '../values/postcode.js';
import { isEmail, isPhone } from './column-kind.js';
import type { ColumnProfile } from './column-profile.js';
import type { Said, SeenColumn } from './said-texts.js';
import { daysByCode, numbersByCode } from './spread/numbers-of.js';

/** By code: 1 where a text that says something fits the kind of its column. Null for kinds that anything fits. */
export function fitsKind({ kind, name }: ColumnProfile, seen: SeenColumn, said: Said): Uint8Array | null {
  const each = (fits: (text: string) => boolean): Uint8Array =>
    said.says.map((says, code) => (says === 1 && fits(seen.texts.text(code)) ? 1 : 0));
  const read = (numbers: Float64Array): Uint8Array =>
    Uint8Array.from(numbers, (number) => (number === number ? 1 : 0));
  switch (kind) {
    case 'number':
    case 'score':
      return read(numbersByCode(seen, said));
    case 'date':
      return read(daysByCode(seen, said, name));
    case 'nhs_number':
      return each((text) => nhsNumber(text) !== null);
    case 'postcode':
      return each((text) => postcode(text) !== null);
    case 'phone':
      return each(isPhone);
    case 'email':
      return each(isEmail);
    case 'empty':
    case 'code':
    case 'yes_no':
    case 'id':
    case 'free_text':
    case 'name':
    case 'time':
    case 'text':
      return null;
  }
}
