import type { CodeList } from '../field.js';

/** Welsh letters: B is Gypsy or Irish Traveller and T is Arab, unlike England. */
export const ethnicWales = {
  id: 'ethnic_wales',
  label: 'Ethnic category (Wales)',
  certainty: 'verified',
  source: 'HL7 UK Core code systems, 2025-06-20: EthnicCategoryWales; counterparts are ours',
  ambiguous: [],
  codes: [
    {
      code: 'A',
      label: 'Any White Background, including Welsh, English, Scottish, Northern Irish, Irish, British',
      synonyms: [],
      group: 'white',
    },
    { code: 'B', label: 'Gypsy or Irish Traveller', synonyms: [], group: 'white', national: 'C' },
    { code: 'D', label: 'White and Black Caribbean', synonyms: [], group: 'mixed', national: 'D' },
    { code: 'E', label: 'White and Black African', synonyms: [], group: 'mixed', national: 'E' },
    { code: 'F', label: 'White and Asian', synonyms: [], group: 'mixed', national: 'F' },
    {
      code: 'G',
      label: 'Any other mixed background / multiple ethnic background',
      synonyms: [],
      group: 'mixed',
      national: 'G',
    },
    { code: 'H', label: 'Indian', synonyms: [], group: 'asian', national: 'H' },
    { code: 'J', label: 'Pakistani', synonyms: [], group: 'asian', national: 'J' },
    { code: 'K', label: 'Bangladeshi', synonyms: [], group: 'asian', national: 'K' },
    { code: 'L', label: 'Any other Asian background', synonyms: [], group: 'asian', national: 'L' },
    { code: 'M', label: 'Caribbean', synonyms: [], group: 'black', national: 'M' },
    { code: 'N', label: 'African', synonyms: [], group: 'black', national: 'N' },
    { code: 'P', label: 'Any other Black background', synonyms: [], group: 'black', national: 'P' },
    { code: 'R', label: 'Chinese', synonyms: [], group: 'asian', national: 'R' },
    { code: 'S', label: 'Any other ethnic group', synonyms: [], group: 'other', national: 'S' },
    { code: 'T', label: 'Arab', synonyms: [], group: 'other', national: 'S' },
    { code: 'Z', label: 'Not stated', synonyms: [], national: 'Z', usable: false },
  ],
} as const satisfies CodeList;
