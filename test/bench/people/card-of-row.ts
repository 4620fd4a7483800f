import { type PersonCard, emptyCard } from '../../../shared/people/cards/card.js';
import {
  plainAddress,
  plainInitials,
  plainName,
  plainPhone,
  plainPostcode,
  packed,
} from '../../../shared/people/cards/plain-parts.js';
import type { MadeRow } from './duplicates.js';

/** A made row as the card that the pipeline would make of it. */
export function cardOfRow(row: MadeRow, node: string, withNumber: boolean): PersonCard {
  const [day = '', month = '', year = ''] = row.birth.split('/');
  const birth = /^\d{4}-\d\d-\d\d$/.test(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : '';
  return {
    ...emptyCard,
    node,
    given: packed(plainName(row.given)),
    surname: packed(plainName(row.surname)),
    initials: plainInitials(row.initials),
    birth,
    gender: row.gender,
    postcode: plainPostcode(row.postcode),
    address: plainAddress(row.address),
    phone: plainPhone(row.phone),
    nhs: withNumber ? row.nhs.replace(/\D/g, '') : '',
  };
}
