import type { Comparison } from './comparison.js';
import { notCompared } from './comparison.js';
import { slipsBetween } from './similarity.js';

/** Postcodes: the same, a slip, the same sector; people move. */
export const postcodes: Comparison = {
  field: 'postcode',
  label: 'Postcode',
  sharedAtHome: true,
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.68, ofOneHousehold: 0.75, byFrequency: 0.0002 },
    { says: 'one letter or digit differs', agreement: 'near', ofOnePerson: 0.12, ofOneHousehold: 0.12 },
    { says: 'a few letters or digits differ', agreement: 'near', ofOnePerson: 0.06, ofOneHousehold: 0.05 },
    { says: 'the same sector', agreement: 'near', ofOnePerson: 0.04, ofOneHousehold: 0.02 },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.1, ofOneHousehold: 0.06 },
  ],
  level({ postcode: a }, { postcode: b }) {
    if (a === '' || b === '') return notCompared;
    if (a === b) return 0;
    const slips = slipsBetween(a, b, 3);
    if (slips === 1) return 1;
    if (a.slice(0, -2) === b.slice(0, -2)) return 3;
    return slips <= 2 ? 2 : 4;
  },
};

const share = (a: string, b: string, most: number): number =>
  1 - slipsBetween(a, b, most) / Math.max(a.length, b.length);

/** Addresses: the same, a few slips, the same house or street. */
export const addresses: Comparison = {
  field: 'address',
  label: 'Address',
  sharedAtHome: true,
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.5, ofOneHousehold: 0.55, byFrequency: 5e-5 },
    { says: 'nearly the same', agreement: 'near', ofOnePerson: 0.25, ofOneHousehold: 0.25 },
    { says: 'alike', agreement: 'near', ofOnePerson: 0.12, ofOneHousehold: 0.12 },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.13, ofOneHousehold: 0.08 },
  ],
  level({ address: a }, { address: b }) {
    if (a === '' || b === '') return notCompared;
    if (a === b) return 0;
    const alike = share(a, b, 7);
    if (alike >= 0.8) return 1;
    return alike >= 0.6 ? 2 : 3;
  },
};
