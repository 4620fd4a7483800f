import type { CodeList } from '../field.js';

/** Five ethnic groups as the 2021 census forms them. */
export const ethnicGroupList = {
  id: 'ethnic_group',
  label: 'Ethnic group',
  certainty: 'second_hand',
  source: 'ONS census 2021, five groups',
  ambiguous: [],
  codes: [
    { code: 'white', label: 'White', synonyms: ['white'] },
    {
      code: 'mixed',
      label: 'Mixed or multiple',
      synonyms: [
        'mixed',
        'mixed or multiple',
        'mixed or multiple ethnic groups',
        'mixed race',
        'dual heritage',
      ],
    },
    {
      code: 'asian',
      label: 'Asian or Asian British',
      synonyms: ['asian', 'asian or asian british', 'asian british', 'south asian'],
    },
    {
      code: 'black',
      label: 'Black, Black British, Caribbean or African',
      synonyms: [
        'black',
        'black or black british',
        'black british',
        'black black british caribbean or african',
      ],
    },
    { code: 'other', label: 'Other ethnic group', synonyms: ['other', 'other ethnic group', 'any other'] },
  ],
} as const satisfies CodeList;

/** Kinds of referrer, wide enough to compare. */
export const referralSourceGroupList = {
  id: 'referral_source_group',
  label: 'Kind of referrer',
  certainty: 'ours',
  source: 'Our own, after Bu et al. 2024, who set medical beside other routes',
  ambiguous: [],
  codes: [
    { code: 'medical', label: 'Medical', synonyms: ['medical', 'clinical', 'nhs', 'health'] },
    { code: 'self_family', label: 'Self, family or friends', synonyms: ['self or family', 'self family'] },
    { code: 'other_statutory', label: 'Other statutory', synonyms: ['statutory', 'other statutory'] },
    { code: 'vcse', label: 'Voluntary and community', synonyms: ['vcse', 'voluntary'] },
    { code: 'other', label: 'Other', synonyms: ['other'] },
  ],
} as const satisfies CodeList;

/** Fifths of areas by deprivation. */
export const imdQuintileList = {
  id: 'imd_quintile',
  label: 'Deprivation quintile',
  certainty: 'verified',
  source: 'English Indices of Deprivation; a quintile is two deciles',
  ambiguous: [],
  codes: [
    { code: '1', label: '1 (most deprived fifth)', synonyms: ['most deprived'] },
    { code: '2', label: '2', synonyms: [] },
    { code: '3', label: '3', synonyms: [] },
    { code: '4', label: '4', synonyms: [] },
    { code: '5', label: '5 (least deprived fifth)', synonyms: ['least deprived'] },
  ],
} as const satisfies CodeList;
