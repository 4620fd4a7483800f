/** How the workbook's own lists write each code; whatever differs from this is pollution. */

export const genders: Readonly<Record<string, string>> = {
  '1': 'Male',
  '2': 'Female',
  '3': 'NB',
  Z: 'Prefer not to say',
  X: 'Not known',
  '': '',
};

export const sources: Readonly<Record<string, string>> = {
  '01': 'GP',
  '34': 'PCN',
  '07': 'District nurse',
  '06': 'Hospital',
  '23': 'CMHT',
  '33': 'Pharmacy',
  '02': 'Self',
  '03': 'Family',
  '11': 'Social services',
  '30': 'Housing',
  '31': 'DWP',
  '32': 'Fire service',
  '10': 'School',
  '20': 'Charity',
  '13': 'Care home',
  '97': 'Other',
  '': '',
};

export const closures: Readonly<Record<string, string>> = {
  K01: 'Completed',
  K02: 'Onward referred',
  K03: 'Advice given',
  K04: 'Declined',
  K05: 'Unable to contact',
  K06: 'DNA first',
  K07: 'Disengaged',
  K08: 'Client ended',
  K09: 'Not suitable',
  K10: 'Moved',
  K11: 'Deceased',
  K12: 'Unwell',
  K13: 'Waiting list closed',
  K97: 'Other',
  '': '',
};

export const needs: Readonly<Record<string, string>> = {
  N01: 'Loneliness',
  N02: 'Mental health',
  N03: 'Bereavement',
  N04: 'Benefits',
  N07: 'Housing',
  N10: 'Physical activity',
  N13: 'Long-term condition',
  N14: 'Carer support',
  N15: 'Help at home',
};

/** The house word for a code that must have one. */
export function word(list: Readonly<Record<string, string>>, code: string): string {
  const found = list[code];
  if (found === undefined) throw new Error(`no word for ${code}`);
  return found;
}
