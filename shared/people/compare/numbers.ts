import { isNhsNumber } from '../nhs-number.js';
import type { Comparison } from './comparison.js';
import { notCompared } from './comparison.js';
import { slipsBetween } from './similarity.js';

/** NHS numbers: two valid ones that differ are two people, unless a slip makes the one of the other. */
export const nhsNumbers: Comparison = {
  field: 'nhs',
  label: 'NHS number',
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.8, ofOneHousehold: 0.0001, byFrequency: 1e-8 },
    { says: 'one or two digits differ', agreement: 'near', ofOnePerson: 0.14, ofOneHousehold: 0.0001 },
    { says: 'three digits differ', agreement: 'near', ofOnePerson: 0.03, ofOneHousehold: 0.0008 },
    {
      says: 'different, one of them no valid number',
      agreement: 'differs',
      ofOnePerson: 0.02,
      ofOneHousehold: 0.099,
    },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.01, ofOneHousehold: 0.9 },
  ],
  level({ nhs: a }, { nhs: b }) {
    if (a === '' || b === '') return notCompared;
    if (a === b) return 0;
    const slips = slipsBetween(a, b, 3);
    if (slips <= 2) return 1;
    if (slips === 3) return 2;
    return isNhsNumber(a) && isNhsNumber(b) ? 4 : 3;
  },
};

/** Telephone numbers: the same, or a few slips. */
export const phones: Comparison = {
  field: 'phone',
  label: 'Telephone',
  sharedAtHome: true,
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.65, ofOneHousehold: 0.3, byFrequency: 1e-6 },
    { says: 'one or two digits differ', agreement: 'near', ofOnePerson: 0.2, ofOneHousehold: 0.1 },
    { says: 'three digits differ', agreement: 'near', ofOnePerson: 0.04, ofOneHousehold: 0.02 },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.11, ofOneHousehold: 0.58 },
  ],
  level({ phone: a }, { phone: b }) {
    if (a === '' || b === '') return notCompared;
    if (a === b) return 0;
    const slips = slipsBetween(a, b, 3);
    if (slips <= 2) return 1;
    return slips === 3 ? 2 : 3;
  },
};

/** E-mail addresses: the same or not; letter by letter they are people's own. */
export const emails: Comparison = {
  field: 'email',
  label: 'E-mail',
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.75, ofOneHousehold: 0.1, byFrequency: 1e-6 },
    { says: 'one or two letters differ', agreement: 'near', ofOnePerson: 0.1, ofOneHousehold: 0.01 },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.15, ofOneHousehold: 0.89 },
  ],
  level({ email: a }, { email: b }) {
    if (a === '' || b === '') return notCompared;
    if (a === b) return 0;
    return slipsBetween(a, b, 2) <= 2 ? 1 : 2;
  },
};

/** Gender as recorded: many people share it, but it seldom changes. */
export const genders: Comparison = {
  field: 'gender',
  label: 'Gender',
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.97, ofOneHousehold: 0.45 },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.03, ofOneHousehold: 0.55 },
  ],
  level({ gender: a }, { gender: b }) {
    if (a === '' || b === '') return notCompared;
    return a === b ? 0 : 1;
  },
};
