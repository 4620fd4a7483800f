import type { CodeList } from '../field.js';

/** Rural-urban classes of small areas, 2021 edition. */
export const ruralUrban2021 = {
  id: 'rural_urban_2021',
  label: 'Rural or urban (2021)',
  certainty: 'verified',
  source: 'ONS Rural Urban Classification 2021',
  ambiguous: ['rural', 'urban', 'larger rural', 'smaller rural'],
  codes: [
    {
      code: 'UN1',
      label: 'Urban, nearer to a major town or city',
      synonyms: ['urban nearer to a major town or city'],
      group: 'urban',
    },
    {
      code: 'UF1',
      label: 'Urban, further from a major town or city',
      synonyms: ['urban further from a major town or city'],
      group: 'urban',
    },
    {
      code: 'RLN1',
      label: 'Larger rural, nearer to a major town or city',
      synonyms: ['larger rural nearer to a major town or city'],
      group: 'rural',
    },
    {
      code: 'RLF1',
      label: 'Larger rural, further from a major town or city',
      synonyms: ['larger rural further from a major town or city'],
      group: 'rural',
    },
    {
      code: 'RSN1',
      label: 'Smaller rural, nearer to a major town or city',
      synonyms: ['smaller rural nearer to a major town or city'],
      group: 'rural',
    },
    {
      code: 'RSF1',
      label: 'Smaller rural, further from a major town or city',
      synonyms: ['smaller rural further from a major town or city'],
      group: 'rural',
    },
  ],
} as const satisfies CodeList;

/** Rural-urban classes of small areas, 2011 edition. */
export const ruralUrban2011 = {
  id: 'rural_urban_2011',
  label: 'Rural or urban (2011)',
  certainty: 'verified',
  source: 'ONS Rural Urban Classification 2011',
  ambiguous: ['rural', 'urban'],
  codes: [
    { code: 'A1', label: 'Urban major conurbation', synonyms: [], group: 'urban' },
    { code: 'B1', label: 'Urban minor conurbation', synonyms: [], group: 'urban' },
    { code: 'C1', label: 'Urban city and town', synonyms: [], group: 'urban' },
    { code: 'C2', label: 'Urban city and town in a sparse setting', synonyms: [], group: 'urban' },
    { code: 'D1', label: 'Rural town and fringe', synonyms: [], group: 'rural' },
    { code: 'D2', label: 'Rural town and fringe in a sparse setting', synonyms: [], group: 'rural' },
    { code: 'E1', label: 'Rural village and dispersed', synonyms: [], group: 'rural' },
    { code: 'E2', label: 'Rural village and dispersed in a sparse setting', synonyms: [], group: 'rural' },
  ],
} as const satisfies CodeList;

/** How far an NHS number has been traced. */
export const nhsNumberStatus = {
  id: 'nhs_number_status',
  label: 'NHS number status',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: NHS NUMBER STATUS INDICATOR CODE',
  ambiguous: [],
  codes: [
    { code: '01', label: 'Present and verified', synonyms: ['verified'] },
    { code: '02', label: 'Present, not traced', synonyms: [] },
    { code: '03', label: 'Trace required', synonyms: [] },
    { code: '04', label: 'No match or several', synonyms: [] },
    { code: '05', label: 'Trace needs to be resolved', synonyms: ['conflict'] },
    { code: '06', label: 'Trace in progress', synonyms: ['in progress'] },
    { code: '07', label: 'Not present, trace not required', synonyms: [] },
    { code: '08', label: 'Trace postponed (baby)', synonyms: [] },
  ],
} as const satisfies CodeList;

/** Town or country: the two halves of either classification. */
export const ruralUrbanGroup = {
  id: 'rural_urban_group',
  label: 'Town or country',
  certainty: 'verified',
  source: 'ONS Rural Urban Classification 2011 and 2021, each with its two halves',
  ambiguous: [],
  codes: [
    { code: 'urban', label: 'Town or city (urban)', synonyms: ['urban'] },
    { code: 'rural', label: 'Countryside and small towns (rural)', synonyms: ['rural'] },
  ],
} as const satisfies CodeList;
