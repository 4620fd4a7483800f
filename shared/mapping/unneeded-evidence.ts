import { postcode } from '../values/postcode.js';
import { whenWeight } from './birth-evidence.js';
import { type ColumnSeen, shareOf } from './column-seen.js';
import { impossible } from './impossible.js';

const unlikely = -2.5;

/** What a column that fills no field may hold, by what it is about; anything where nothing is said. */
const dated = new Set([
  'how the row was kept',
  'what is still to come',
  'somebody else',
  'a visit or a letter',
  'the period of a return',
  'another trait of a person',
]);
const numbered = new Set([
  'costs or working time',
  'the body',
  'a technical key',
  'the period of a return',
  'staff',
  'a colour or a rank in a list',
  'clinical codes',
]);

/** What the values say for or against a column being about something that fills no field. */
export function unneededEvidence(column: ColumnSeen, about: string): number {
  const kind = column.profile?.kind;
  if (column.values.length === 0) return 0;
  const isPostcode = shareOf(column, (text) => postcode(text) !== null) > 0.5;
  if (about === 'somebody else’s postcode') return isPostcode ? 4 : impossible;
  if (isPostcode) return impossible;
  switch (kind) {
    case 'date': {
      const births = whenWeight(column, 'birth_date') > 0;
      if (births) return about === 'somebody else' ? 2 : impossible;
      return about === 'somebody else' ? impossible : dated.has(about) ? 0.5 : impossible;
    }
    case 'number':
    case 'score':
      return numbered.has(about) ? 1 : unlikely;
    case 'email':
    case 'phone':
      return about === 'a way to reach somebody' ? 6 : impossible;
    case 'free_text':
      return about === 'what was written down about somebody'
        ? 4
        : about === 'part of an address'
          ? 0
          : unlikely;
    case 'name':
      return ['a name', 'somebody else', 'how the row was kept', 'staff'].includes(about) ? 2 : unlikely;
    case 'yes_no':
      return ['other consents', 'a visit or a letter', 'another trait of a person'].includes(about)
        ? 0.5
        : -1;
    case 'nhs_number':
    case 'postcode':
    case 'time':
      return unlikely;
    case 'empty':
    case 'code':
    case 'id':
    case 'text':
    case undefined:
      return 0;
  }
}
