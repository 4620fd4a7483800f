/** How the platform writes each code. */

export const sources: Readonly<Record<string, string>> = {
  '01': 'GP practice',
  '34': 'PCN care coordinator',
  '07': 'Community nursing',
  '06': 'Hospital',
  '23': 'Mental health team',
  '33': 'Pharmacy',
  '02': 'Self',
  '03': 'Family or carer',
  '11': 'Adult social care',
  '30': 'Housing provider',
  '31': 'DWP',
  '32': 'Fire and rescue',
  '10': 'School or college',
  '20': 'Voluntary sector',
  '13': 'Care home',
  '97': 'Other',
  '': '',
};

export const closures: Readonly<Record<string, string>> = {
  K01: 'Completed',
  K02: 'Onward referred',
  K03: 'Advice given',
  K04: 'Declined',
  K05: 'Uncontactable',
  K06: 'DNA first',
  K07: 'Disengaged',
  K08: 'No longer wants support',
  K09: 'Not suitable',
  K10: 'Moved',
  K11: 'Deceased',
  K12: 'Unwell',
  K13: 'Waiting list closed',
  K97: 'Other',
  '': '',
};

export const statuses: Readonly<Record<string, string>> = {
  received: 'New',
  waiting: 'Waiting',
  active: 'Open',
  on_hold: 'On hold',
  closed: 'Closed',
  rejected: 'Not accepted',
  declined: 'Declined',
};

export const needs: Readonly<Record<string, string>> = {
  N01: 'Loneliness or social isolation',
  N02: 'Mental health and wellbeing',
  N03: 'Bereavement',
  N04: 'Money, debt and benefits',
  N05: 'Fuel or energy',
  N06: 'Food',
  N07: 'Housing',
  N09: 'Employment, training, volunteering',
  N10: 'Physical activity',
  N11: 'Healthy weight and diet',
  N13: 'Long-term condition or pain',
  N14: 'Carer support',
  N15: 'Practical help at home',
  N16: 'Transport',
  N17: 'Family and relationships',
  N20: 'Digital inclusion',
  N21: 'Activities, arts, nature',
  N22: 'Dementia or memory',
};

export const orgs: Readonly<Record<string, string>> = {
  '34': 'Wrekindale PCN',
  '06': 'Wrekin Infirmary',
  '11': 'Wrekindale Council',
  '30': 'Millrace Homes',
  '31': 'Jobcentre Marbrook',
  '20': 'Wrekindale Advice Centre',
};
