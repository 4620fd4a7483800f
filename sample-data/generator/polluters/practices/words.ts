/** The three codes that count, with the terms the practices' system shows. */
export const codes = {
  referral: ['871731000000106', 'Referral to social prescribing service'],
  declined: ['871711000000103', 'Social prescribing declined'],
  offered: ['871691000000100', 'Social prescribing offered'],
} as const;

export const genders: Readonly<Record<string, string>> = { '1': 'Male', '2': 'Female', '3': 'Indeterminate' };

/** 2001 census words. */
export const ethnicity: Readonly<Record<string, string>> = {
  A: 'White British',
  B: 'White Irish',
  C: 'Other white background',
  D: 'White and Black Caribbean',
  E: 'White and Black African',
  F: 'White and Asian',
  G: 'Other mixed background',
  H: 'Indian',
  J: 'Pakistani',
  K: 'Bangladeshi',
  L: 'Other Asian background',
  M: 'Caribbean',
  N: 'African',
  P: 'Other Black background',
  R: 'Chinese',
  S: 'Other ethnic group',
};
