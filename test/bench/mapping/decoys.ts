import { between, pick } from '../reading/random.js';
import { type Concept, concept } from './concept.js';
import { days, ids, numbers, words } from './life.js';

const given = ['Ann', 'Brian', 'Cerys', 'Dev', 'Elin', 'Farah', 'Gareth', 'Huw', 'Ines', 'Joan'];
const family = ['Baker', 'Davies', 'Evans', 'Khan', 'Morgan', 'Nowak', 'Price', 'Singh', 'Tudor', 'Walsh'];
const people = words(given.map((name, i) => `${name} ${family[(i * 3) % 10] ?? ''}`));
const yes = words(['Yes', 'No'], ['Y', 'N']);

/** Columns that look like something and fill no field. */
export const decoys: readonly Concept[] = [
  concept('-', 0.35, words(given), ['First name', 'Forename(s)', 'clt_fname', 'Enw cyntaf', 'Given name']),
  concept('-', 0.35, words(family), ['Last name', 'Family name', 'clt_sname', 'Cyfenw', 'Surname']),
  concept('-', 0.25, people, [
    'Created by',
    'Last edited by',
    'Record owner',
    'Data entered by',
    'Supervisor',
  ]),
  concept('-', 0.3, days('closed', 0), ['Last updated', 'Record modified on', 'sys_mod_dt', 'Export run on']),
  concept('-', 0.15, days('reviewed', 0.4), [
    'Next review due',
    'Reminder date',
    'Case review due',
    'Diary date',
  ]),
  concept('-', 0.25, () => (life) => `07700 9${String(10_000 + life.i)}`, [
    'Mobile',
    'Contact number',
    'Home tel.',
    'Rhif ffôn',
    'clt_phone',
  ]),
  concept('-', 0.2, () => (life) => `c${String(life.i)}@example.org`, ['E-mail', 'Email address', 'ebost']),
  concept('-', 0.25, () => (life) => `${String(1 + life.i)} Mill Lane`, [
    'Address line 1',
    'addr1',
    'Street address',
    'Cyfeiriad',
  ]),
  concept('-', 0.15, words(['Hollin', 'Wharfside', 'Castleton']), ['Town', 'addr_town', 'Address line 3']),
  concept('-', 0.15, () => (life) => `WK${String(1 + (life.i % 3))} 4AA`, [
    'Practice postcode',
    'Surgery post code',
    'Venue postcode',
    'GP practice postcode',
  ]),
  concept('-', 0.2, people, ['Next of kin', 'Emergency contact name', 'Carer name', 'Name of referrer']),
  concept('-', 0.1, days('born', 0.5), ['Carer date of birth', 'Partner DOB', 'NOK DOB']),
  concept(
    '-',
    0.35,
    () => (life) => `Rang on day ${String(life.i)}, spoke about the garden, her knees and the bus to town`,
    [
      'Notes',
      'Case notes',
      'Summary of support given',
      'Any other comments?',
      'Sylwadau',
      'What happened next',
    ],
  ),
  concept('-', 0.2, ids('{a1b2-#}', 'INV#', 'ROW#', 'sys_#'), [
    'GUID',
    'row_id',
    'Invoice ref',
    'system_key',
    'Import batch',
  ]),
  concept('-', 0.12, ids('EMP#', 'W#'), ['Worker employee no', 'Staff ID', 'User account id']),
  concept('-', 0.12, yes, [
    'Photo consent',
    'Happy to receive newsletter',
    'Consent to text messages',
    'Mailing list opt-in',
  ]),
  concept('-', 0.1, yes, [
    'Parking needed',
    'Risk assessment done',
    'Smoker',
    'Welcome letter sent',
    'Keysafe',
  ]),
  concept('-', 0.1, numbers(1, 40), ['Mileage', 'Cost (£)', 'Staff hours', 'Row', 'Days to target']),
  concept('-', 0.08, numbers(90, 180), ['Systolic BP', 'Weight (kg)', 'Height cm']),
  concept('-', 0.1, words(['Sunny', 'Wet'], ['Red', 'Amber', 'Green'], ['Yellow']), [
    'RAG',
    'Priority colour',
    'Weather',
  ]),
  concept(
    '-',
    0.08,
    (random) => {
      const quarter = pick(random, ['Q', 'Qtr ']);
      return (life) => `${quarter}${String(between(life.random, 1, 4))}`;
    },
    ['Quarter', 'Reporting qtr', 'Fin. quarter'],
  ),
];
