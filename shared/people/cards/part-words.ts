import type { IdentityPart } from './identity-columns.js';

/** What a column says of who somebody is, as the page and the reports call it. */
export const partWords: Readonly<Record<IdentityPart, string>> = {
  given: 'Given name',
  surname: 'Surname',
  name: 'Whole name',
  initials: 'Initials',
  birth: 'Date of birth',
  gender: 'Gender',
  postcode: 'Postcode',
  address: 'Address',
  phone: 'Telephone',
  email: 'E-mail',
  nhs: 'NHS number',
  event: 'Date of referral',
};
