import { type Concept, concept } from './concept.js';
import { days, ids, words } from './life.js';

const yes = words(
  ['Yes', 'No'],
  ['Y', 'N'],
  ['TRUE', 'FALSE'],
  ['1', '0'],
  ['Ydy', 'Nac ydy'],
  ['No', 'Yes', 'Prefer not to say'],
);

/** Who was referred. Headers were written down from memory of forms and exports, not from the list of spellings. */
export const personConcepts: readonly Concept[] = [
  concept('person_id', 0.95, ids('CL#', '#', 'P-0#', 'WCVS/#'), [
    'Client Unique Ref',
    'case.client_ref',
    'Elemental Client ID',
    'clt_no',
    'CRN',
    'PatientPseudoID',
    'UniqueClientIdentifier',
    'Beneficiary number',
    'Cyfeirnod cleient',
    'Service User Number',
    'Unique ref',
    'Contact ID (client)',
    'pt_pseudo_id',
  ]),
  concept('nhs_number', 0.2, () => (life) => nhsNumber(life.i * 7919 + 400_000_000), [
    'NHS Number (10 digits)',
    'NHSNumber',
    'nhs_no',
    'Rhif GIG',
    'Patient NHS no.',
    'Please enter the NHS number',
  ]),
  concept('birth_date', 0.6, days('born', 0.05), [
    'Date of birth (dd/mm/yyyy)',
    'clt_dob',
    'DoB',
    'Client D.O.B',
    'dyddiad geni',
    'Birth dt',
    'person.birthDate',
    'What is your date of birth?',
  ]),
  concept('age_at_referral', 0.4, () => (life) => String(life.age), [
    'Age (yrs)',
    'Age on referral',
    'age_yrs',
    'AgeAtRef',
    'oedran',
    'Age when referred',
    'How old are you?',
    'client.age',
  ]),
  concept('age_band', 0.2, () => (life) => (life.age < 35 ? '16-34' : life.age < 65 ? '35-64' : '65+'), [
    'Age band',
    'Which age group are you in?',
    'age_grp',
    'AgeBand',
    'Age Range (years)',
  ]),
  concept(
    'gender',
    0.75,
    words(
      ['Female', 'Male', 'Non-binary'],
      ['F', 'M'],
      ['Woman', 'Man', 'Prefer not to say'],
      ['Menyw', 'Dyn'],
    ),
    [
      'Gender identity (self-described)',
      'clt_gender',
      'rhywedd',
      'How do you describe your gender?',
      'Sex (M/F)',
      'person.gender',
      'Gender.',
      'Client sex',
    ],
  ),
  concept(
    'ethnic_category',
    0.65,
    words(
      [
        'White British',
        'Asian or Asian British - Pakistani',
        'Black African',
        'Mixed White and Asian',
        'Any other White background',
        'Chinese',
      ],
      [
        'White: English/Welsh/Scottish/Northern Irish/British',
        'Asian/Asian British: Indian',
        'Black/Black British: Caribbean',
        'Not stated',
      ],
      ['A', 'J', 'N', 'C', 'Z', 'H'],
    ),
    [
      'Ethnic group (ONS)',
      'clt_ethnicity',
      'What is your ethnic group?',
      'ethnigrwydd',
      'EthnicityDesc',
      'Ethnic origin (self-reported)',
      'person.ethnicity',
      'Eth grp',
    ],
  ),
  concept(
    'postcode',
    0.45,
    () => (life) =>
      `WK${String(1 + (life.i % 9))} ${String(life.i % 10)}${'ABDEFG'[life.i % 6] ?? 'A'}${'HJLNPQ'[life.i % 5] ?? 'H'}`,
    [
      'Home post code',
      'clt_pcode',
      'cod post',
      'Client postcode (full)',
      'What is your postcode?',
      'address.postcode',
      'PostCode',
    ],
  ),
  concept('lsoa', 0.15, () => (life) => life.area, [
    'LSOA 2021 code',
    'lsoa',
    'Area code (LSOA)',
    'LSOA_CD',
    'Small area',
  ]),
  concept(
    'imd_decile',
    0.3,
    () => (life) => String(life.decile),
    [
      'IMD decile (1=most deprived)',
      'IMD_Dec',
      'Deprivation decile 2019',
      'imd19_decile',
      'IMD 2019 Decile',
      'dep_decile',
    ],
    'imd',
  ),
  concept(
    'gp_practice_code',
    0.5,
    words(
      ['Hollin Bank Surgery', 'Mill Lane Medical Centre', 'The Wharf Practice', 'Castle Street'],
      ['Y90001', 'Y90002', 'M83041', 'M83100'],
    ),
    [
      'Registered surgery',
      'GP Practice ODS',
      'meddygfa',
      'Which GP surgery are you registered with?',
      'prac_code',
      'Practice registered at',
      'GP surgery name',
      'gp.practice',
    ],
  ),
  concept('preferred_language', 0.25, words(['English', 'Welsh', 'Polish', 'Urdu'], ['en', 'cy', 'pl']), [
    'Preferred language',
    'Language (spoken at home)',
    'iaith',
    'clt_language',
    'Which language do you prefer to use?',
    'Main lang',
  ]),
  concept('interpreter_needed', 0.15, yes, [
    'Interpreter reqd',
    'Is an interpreter required?',
    'interp_yn',
    'Needs an interpreter',
  ]),
  concept('long_term_condition', 0.25, yes, [
    'Long-term condition (Y/N)',
    'ltc_flag',
    'Do you have a long term health condition?',
    'Any LTC?',
    'Living with a long-term condition',
  ]),
  concept('disability_impact', 0.15, words(['Limited a lot', 'Limited a little', 'Not limited']), [
    'Day-to-day activities limited',
    'disab_impact',
    'Are your day-to-day activities limited?',
    'Disability impact',
  ]),
  concept('unpaid_carer', 0.25, yes, [
    'Unpaid carer?',
    'carer_flag',
    'Is the client an unpaid carer',
    'Do you look after someone (unpaid carer)?',
    'gofalwr di-dâl',
  ]),
  concept(
    'employment_status',
    0.25,
    words(
      ['Retired', 'Employed', 'Unemployed', 'Student', 'Long-term sick'],
      ['Full time employed', 'Retired', 'Unemployed', 'Homemaker'],
    ),
    [
      'Employment status',
      'emp_stat',
      'Working status at referral',
      'What is your employment status?',
      'clt_employment',
    ],
  ),
  concept(
    'accommodation',
    0.2,
    words(
      ['Owner occupier', 'Private tenant', 'Council tenant', 'Homeless'],
      ['Owner occupied', 'Private rented', 'Housing association', 'Sofa surfing'],
    ),
    [
      'Type of accommodation',
      'housing_tenure',
      'Housing situation',
      'accom_type',
      'Where do you live (tenure)?',
    ],
  ),
  concept('lives_alone', 0.25, yes, [
    'Lives on own?',
    'Living alone (Y/N)',
    'Do you live alone?',
    'livalone',
    'clt_lives_alone',
  ]),
];

function nhsNumber(from: number): string {
  for (let stem = from; ; stem += 1) {
    const digits = String(stem).padStart(9, '9');
    const sum = Array.from(digits).reduce((all, digit, i) => all + Number(digit) * (10 - i), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${String(check)}`;
  }
}
