import type { CodeList } from '../field.js';

/** Working, looking, studying, caring, ill or retired. */
export const employment = {
  id: 'employment',
  label: 'Employment',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: EMPLOYMENT STATUS; spellings are ours',
  ambiguous: ['not working', 'not in work', 'on benefits', 'other', 'sick', 'signed off'],
  codes: [
    {
      code: '01',
      label: 'Employed',
      synonyms: [
        'employed',
        'working',
        'in work',
        'full time',
        'part time',
        'self employed',
        'employed full time',
        'employed part time',
        'ft',
        'pt',
        'paid work',
      ],
    },
    {
      code: '02',
      label: 'Unemployed and looking for work',
      synonyms: [
        'unemployed',
        'looking for work',
        'job seeking',
        'jobseeker',
        'seeking work',
        'unemployed and actively seeking work',
      ],
    },
    {
      code: '03',
      label: 'Student, not working or looking',
      synonyms: ['student', 'in education', 'full time student', 'studying'],
    },
    {
      code: '04',
      label: 'Long-term sick or disabled',
      synonyms: [
        'long term sick',
        'disabled',
        'long term sick or disabled',
        'unable to work',
        'unfit for work',
        'long term sickness',
      ],
    },
    {
      code: '05',
      label: 'Looking after family or home',
      synonyms: [
        'homemaker',
        'looking after family',
        'looking after home',
        'full time carer',
        'carer',
        'housewife',
        'stay at home parent',
      ],
    },
    {
      code: '06',
      label: 'Not working or looking, not on sickness benefits',
      synonyms: ['economically inactive'],
    },
    { code: '07', label: 'Unpaid voluntary work', synonyms: ['volunteer', 'volunteering', 'voluntary work'] },
    { code: '08', label: 'Retired', synonyms: ['retired', 'pensioner', 'semi retired', 'retierd'] },
    { code: 'ZZ', label: 'Not stated', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;

/** Kinds of disability. */
export const disability = {
  id: 'disability',
  label: 'Disability',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: DISABILITY CODE',
  ambiguous: ['physical', 'physical disability', 'sensory', 'yes'],
  codes: [
    { code: '01', label: 'Behaviour and emotional', synonyms: ['mental health', 'emotional'] },
    { code: '02', label: 'Hearing', synonyms: ['deaf', 'hearing impairment', 'hearing loss'] },
    { code: '03', label: 'Manual dexterity', synonyms: ['dexterity'] },
    {
      code: '04',
      label: 'Memory, concentration, learning or understanding',
      synonyms: ['learning disability', 'ld', 'memory'],
    },
    { code: '05', label: 'Mobility and gross motor', synonyms: ['mobility', 'wheelchair user'] },
    { code: '06', label: 'Perception of physical danger', synonyms: [] },
    { code: '07', label: 'Personal care and continence', synonyms: ['self care', 'continence'] },
    {
      code: '08',
      label: 'Progressive conditions and physical health',
      synonyms: ['physical health', 'progressive condition'],
    },
    {
      code: '09',
      label: 'Sight',
      synonyms: ['blind', 'visual impairment', 'sight loss', 'partially sighted'],
    },
    { code: '10', label: 'Speech', synonyms: ['speech impairment'] },
    { code: 'XX', label: 'Other', synonyms: ['other'] },
    { code: 'NN', label: 'No disability', synonyms: ['none', 'no', 'not disabled'] },
    { code: 'ZZ', label: 'Not stated', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;

/** How far daily life is limited, as the person sees it. */
export const disabilityImpact = {
  id: 'disability_impact',
  label: 'Day-to-day limitation',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: DISABILITY IMPACT PERCEPTION; spellings are ours',
  ambiguous: ['y', 'yes', 'limited', 'disabled', '1', '0', 'true'],
  codes: [
    {
      code: '01',
      label: 'Limited a lot',
      synonyms: ['a lot', 'yes a lot', 'yes limited a lot', 'limited a lot'],
    },
    {
      code: '02',
      label: 'Limited a little',
      synonyms: ['a little', 'yes a little', 'yes limited a little', 'limited a little'],
    },
    {
      code: '03',
      label: 'Not limited',
      synonyms: ['not', 'no', 'n', 'none', 'not limited', 'no not limited', 'not disabled'],
    },
    { code: '04', label: 'Prefers not to say', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;

/** Yes, no, and the two ways of not knowing. Whether 1, 0 or x means yes is decided for a whole column. */
export const yesNo = {
  id: 'yes_no',
  label: 'Yes or no',
  certainty: 'ours',
  source: 'Our own, shaped by national indicators',
  ambiguous: ['0', '1', '2', 'x', 'other'],
  codes: [
    {
      code: 'Y',
      label: 'Yes',
      synonyms: [
        'y',
        'yes',
        'ydy',
        'oes',
        'ie',
        'true',
        't',
        'ticked',
        '✓',
        '✔',
        'yes verbal',
        'yes verbally',
        'yep',
        'done',
        'ye',
        'yess',
      ],
    },
    {
      code: 'N',
      label: 'No',
      synonyms: ['n', 'no', 'nac ydy', 'nac oes', 'nage', 'false', 'f', '✗', '✘', 'none', 'not yet'],
    },
    { code: 'X', label: 'Not known', synonyms: [], usable: false },
    { code: 'Z', label: 'Not stated', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;

/** Whether and how an interpreter was there. */
export const interpreterPresent = {
  id: 'interpreter_present',
  label: 'Interpreter present',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: INTERPRETER PRESENT AT CARE CONTACT INDICATION CODE',
  ambiguous: ['yes'],
  codes: [
    { code: '1', label: 'Professional interpreter', synonyms: ['professional'] },
    { code: '2', label: 'Family member or friend', synonyms: ['family', 'friend'] },
    { code: '3', label: 'Another person', synonyms: ['other'] },
    { code: '4', label: 'Not required', synonyms: ['not required', 'no'] },
    { code: '5', label: 'Did not attend', synonyms: ['did not attend'] },
    { code: 'X', label: 'Not known', synonyms: [], usable: false },
  ],
} as const satisfies CodeList;
