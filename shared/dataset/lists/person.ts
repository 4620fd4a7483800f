import type { CodeList } from '../field.js';

/** Gender as stated: the national code and the wider identity list together. */
export const gender = {
  id: 'gender',
  label: 'Gender',
  certainty: 'verified',
  source:
    'NHS Data Model and Dictionary, 2026-05-19: PERSON STATED GENDER CODE and GENDER IDENTITY CODE; spellings are ours',
  ambiguous: ['0', 'i', 'intersex', 'mrs', 'ms', 'miss', 'mr', 'trans', 'transgender'],
  codes: [
    {
      code: '1',
      label: 'Male',
      synonyms: ['m', 'male', 'man', 'boy', 'men', 'dyn', 'gwryw', 'trans man', 'mael', 'malr'],
    },
    {
      code: '2',
      label: 'Female',
      synonyms: [
        'f',
        'female',
        'woman',
        'girl',
        'menyw',
        'benyw',
        'fem',
        'women',
        'trans woman',
        'femal',
        'femaile',
      ],
    },
    { code: '3', label: 'Non-binary', synonyms: ['nb', 'non binary', 'nonbinary', 'enby'] },
    { code: '4', label: 'Other', synonyms: ['other', 'prefer to self describe', 'self described'] },
    { code: '9', label: 'Indeterminate', synonyms: ['indeterminate'] },
    { code: 'X', label: 'Not known', synonyms: ['u'], usable: false },
    { code: 'Z', label: 'Not stated', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;

/** Whether gender is the same as registered at birth. */
export const sameAtBirth = {
  id: 'same_at_birth',
  label: 'Gender same as at birth',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: GENDER IDENTITY SAME AT BIRTH INDICATOR',
  ambiguous: ['0', '1', '2', 'x', 'trans'],
  codes: [
    { code: 'Y', label: 'Same', synonyms: ['y', 'yes', 'same', 'true'] },
    { code: 'N', label: 'Not the same', synonyms: ['n', 'no', 'different', 'false'] },
    { code: 'Z', label: 'Not stated', synonyms: [], usable: false },
    { code: 'X', label: 'Not known', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;

/** Age bands for adult schemes, chosen to nest in those of the Community Life Survey. */
export const ageBand = {
  id: 'age_band',
  label: 'Age band',
  certainty: 'ours',
  source: 'Our own, nested in the bands of national surveys',
  ambiguous: [
    '18-25',
    '18-24',
    '65+',
    '65 and over',
    'over 65',
    '60+',
    'over 60',
    '50+',
    'under 25',
    '18+',
    'adult',
    '85+',
    '80+',
  ],
  codes: [
    { code: '0-15', label: 'Under 16', synonyms: ['under 16', '0 to 15', '<16'] },
    { code: '16-24', label: '16 to 24', synonyms: ['16 to 24'] },
    { code: '25-34', label: '25 to 34', synonyms: ['25 to 34'] },
    { code: '35-49', label: '35 to 49', synonyms: ['35 to 49'] },
    { code: '50-64', label: '50 to 64', synonyms: ['50 to 64'] },
    { code: '65-74', label: '65 to 74', synonyms: ['65 to 74'] },
    { code: '75+', label: '75 and over', synonyms: ['75 and over', 'over 75', '75 plus', '75 or over'] },
  ],
} as const satisfies CodeList;

/** Legal marital status. */
export const marital = {
  id: 'marital',
  label: 'Marital status',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: PERSON MARITAL STATUS CODE',
  ambiguous: ['living with partner', 'partner', 'cohabiting', 'in a relationship'],
  codes: [
    { code: 'S', label: 'Single', synonyms: ['single', 'never married'] },
    {
      code: 'M',
      label: 'Married or civil partner',
      synonyms: ['married', 'civil partner', 'civil partnership'],
    },
    { code: 'D', label: 'Divorced or partnership dissolved', synonyms: ['divorced', 'dissolved'] },
    { code: 'W', label: 'Widowed or surviving partner', synonyms: ['widowed', 'widow', 'widower'] },
    { code: 'P', label: 'Separated', synonyms: ['separated'] },
    { code: 'N', label: 'Not disclosed', synonyms: [], usable: false },
    { code: '9', label: 'Not known', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;

/** Sexual orientation as stated. */
export const orientation = {
  id: 'orientation',
  label: 'Sexual orientation',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: PERSON STATED SEXUAL ORIENTATION CODE',
  ambiguous: ['lgbt', 'lgbtq', 'queer'],
  codes: [
    { code: '1', label: 'Heterosexual or straight', synonyms: ['heterosexual', 'straight', 'hetero'] },
    { code: '2', label: 'Gay or lesbian', synonyms: ['gay', 'lesbian'] },
    { code: '3', label: 'Bisexual', synonyms: ['bisexual', 'bi'] },
    { code: '4', label: 'Other', synonyms: ['other'] },
    { code: 'U', label: 'Asked and not sure', synonyms: ['not sure'], usable: false },
    { code: 'Z', label: 'Not stated', synonyms: [], usable: false },
    { code: '9', label: 'Not known', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;

/** Religion by its national group. */
export const religion = {
  id: 'religion',
  label: 'Religion',
  certainty: 'verified',
  source:
    'NHS Data Model and Dictionary, 2026-05-19: RELIGIOUS OR OTHER BELIEF SYSTEM AFFILIATION GROUP CODE',
  ambiguous: ['other christian', 'orthodox'],
  codes: [
    { code: 'A', label: "Baha'i", synonyms: ['bahai'] },
    { code: 'B', label: 'Buddhist', synonyms: ['buddhism'] },
    {
      code: 'C',
      label: 'Christian',
      synonyms: [
        'church of england',
        'c of e',
        'coe',
        'catholic',
        'roman catholic',
        'methodist',
        'christianity',
      ],
    },
    { code: 'D', label: 'Hindu', synonyms: ['hinduism'] },
    { code: 'E', label: 'Jain', synonyms: [] },
    { code: 'F', label: 'Jewish', synonyms: ['judaism'] },
    { code: 'G', label: 'Muslim', synonyms: ['islam'] },
    { code: 'H', label: 'Pagan', synonyms: [] },
    { code: 'I', label: 'Sikh', synonyms: ['sikhism'] },
    { code: 'J', label: 'Zoroastrian', synonyms: [] },
    { code: 'K', label: 'Other', synonyms: ['other'] },
    { code: 'L', label: 'None', synonyms: ['none', 'no religion', 'atheist'] },
    { code: 'M', label: 'Declines to disclose', synonyms: [], usable: false },
    { code: 'N', label: 'Religion unknown', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;

/** Service in the armed forces. */
export const exForces = {
  id: 'ex_forces',
  label: 'Ex-forces',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: EX-BRITISH ARMED FORCES INDICATOR',
  ambiguous: [],
  codes: [
    { code: '02', label: 'Ex-services', synonyms: ['veteran', 'ex forces', 'ex services', 'yes'] },
    { code: '03', label: 'Not ex-services', synonyms: ['no'] },
    { code: '05', label: 'Dependant of an ex-services member', synonyms: ['dependant'] },
    { code: 'UU', label: 'Not known', synonyms: [], usable: false },
    { code: 'ZZ', label: 'Not stated', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;
