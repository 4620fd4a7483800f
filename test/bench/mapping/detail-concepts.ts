import { between, pick } from '../reading/random.js';
import { type Concept, concept } from './concept.js';
import { days, ids, numbers, words } from './life.js';

const yes = words(['Yes', 'No'], ['Y', 'N'], ['TRUE', 'FALSE']);
const person = [
  'Client Unique Ref',
  'clt_no',
  'CRN',
  'Cyfeirnod cleient',
  'Service User Number',
  'case.client_ref',
  'Beneficiary number',
];
const referral = ['Referral reference', 'Episode no', 'ReferralKey', 'Case unique id', 'parent_case'];

/** A diary of appointments and attempts. */
export const contactConcepts: readonly Concept[] = [
  concept('contact_id', 0.5, ids('A#', 'APP-#', '#'), [
    'Appointment ref',
    'activity.id',
    'Session unique id',
    'Interaction key',
  ]),
  concept('referral_id', 0.6, ids('REF-#', 'SP/#'), referral),
  concept('person_id', 0.6, ids('CL#', 'P-0#'), person),
  concept('contact_date', 1, days('seen', 0.02), [
    'Date seen',
    'Session held on',
    'appt_dt',
    'dyddiad',
    'When did the contact take place?',
    'activity.date',
    'Contact dt',
  ]),
  concept(
    'contact_time',
    0.3,
    () => (life) =>
      `${String(between(life.random, 9, 16)).padStart(2, '0')}:${pick(life.random, ['00', '15', '30'])}`,
    ['Start time', 'Time of appt', 'amser', 'appt_time'],
  ),
  concept(
    'medium',
    0.7,
    words(['Telephone', 'Face to face', 'Video call', 'Home visit'], ['Phone', 'In person', 'Text', 'Email']),
    [
      'How was contact made?',
      'Contact mode',
      'sut',
      'appt_method',
      'Type of contact (phone / face to face)',
      'activity.channel',
    ],
  ),
  concept(
    'attended',
    0.7,
    words(
      ['Attended', 'DNA', 'Cancelled by client', 'Attended late'],
      ['Attended', 'Did not attend', 'Cancelled by service'],
    ),
    [
      'Did they attend?',
      'appt_status',
      'Attendance outcome',
      'presenoldeb',
      'DNA / attended',
      'activity.outcome',
    ],
  ),
  concept('contact_type', 0.25, words(['First', 'Follow up'], ['Initial', 'Follow-up']), [
    'First or follow-up',
    'Appointment type',
    'contact_kind',
    'Initial/ follow up contact',
  ]),
  concept('duration_min', 0.5, numbers(5, 90), [
    'Length (mins)',
    'Minutes spent',
    'hyd (munudau)',
    'dur_min',
    'How long did the contact last (minutes)?',
  ]),
  concept('location_type', 0.3, words(['GP surgery', 'Client home', 'Community centre', 'Library']), [
    'Where held',
    'Venue type',
    'lleoliad',
    'appt_place',
  ]),
  concept('group_contact', 0.2, yes, ['Group session?', 'Was this a group?', 'grp_yn']),
];

/** A list of connections made. */
export const onwardConcepts: readonly Concept[] = [
  concept('onward_id', 0.4, ids('O#', 'SIG-#'), ['Onward referral ref', 'prescription.id', 'Signpost key']),
  concept('referral_id', 0.5, ids('REF-#', 'SP/#'), referral),
  concept('person_id', 0.7, ids('CL#', 'P-0#'), person),
  concept('onward_date', 1, days('reviewed', 0.02), [
    'Date signposted on',
    'Referred on (date)',
    'onward_dt',
    'Date of onward referral',
    'prescribed_on',
  ]),
  concept(
    'support_type',
    0.6,
    words(
      ['Debt advice', 'Walking group', 'Befriending', 'Arts class', 'Food bank'],
      ['Physical activity', 'Befriending', 'Welfare benefits advice'],
    ),
    ['Kind of activity', 'Support category', 'activity_type', 'Type of service', 'math o gymorth'],
  ),
  concept(
    'provider_name',
    0.8,
    words(['Men in Sheds', 'Citizens Advice Wrekin', 'Hollin Walkers', 'Mind in Wharf']),
    [
      'Name of organisation',
      'Provider / group',
      'sefydliad',
      'service_nm',
      'Which organisation?',
      'Onward agency',
    ],
  ),
  concept('mode', 0.4, words(['Signposted', 'Referred', 'Accompanied'], ['Signpost', 'Referral']), [
    'Signpost or referral',
    'How connected',
    'onward_kind',
    'Type (signpost/referral)',
  ]),
  concept('started', 0.5, yes, [
    'Did the person start?',
    'Taken up Y/N',
    'started_yn',
    'Has client attended activity',
  ]),
  concept('first_attended_date', 0.3, days('closed', 0.3), [
    'Date first went',
    'First session attended on',
    'started_dt',
    'Activity start date',
  ]),
  concept('not_started_reason', 0.2, words(['Waiting list', 'Changed mind', 'Too far', 'Cost']), [
    'If not, why?',
    'Reason did not start',
    'why_not_started',
  ]),
];

/** A long list of scores, one row a completion. */
export const measureConcepts: readonly Concept[] = [
  concept('person_id', 0.95, ids('CL#', 'P-0#'), person),
  concept('referral_id', 0.3, ids('REF-#', 'SP/#'), referral),
  concept('instrument', 1, words(['SWEMWBS', 'PHQ-9', 'GAD-7'], ['UCLA', 'SWEMWBS', 'MYCaW']), [
    'Name of measure',
    'Outcome tool used',
    'holiadur',
    'tool_cd',
    'Which questionnaire?',
    'assessment.tool',
  ]),
  concept('timepoint', 0.9, words(['Baseline', 'Follow up'], ['Pre', 'Post'], ['Start', 'End']), [
    'Stage of support',
    'Pre or post',
    'Time-point',
    'cam',
    'assessment.stage',
    'First/last score?',
  ]),
  concept('completed_date', 1, days('reviewed', 0.02), [
    'Date questionnaire completed',
    'Scored on',
    'assess_dt',
    'dyddiad cwblhau',
    'When was it completed?',
    'assessment.date',
  ]),
  concept(
    'total',
    1,
    (random) => {
      const low = pick(random, [7, 8, 9]);
      return (life) => String(low + Math.round(14 * life.fares[life.i % 2 === 0 ? 0 : 1]));
    },
    ['Total', 'Overall score', 'sgôr', 'tot_score', 'Score (total)', 'assessment.score'],
  ),
  concept('mode', 0.3, words(['On paper', 'Online', 'By phone', 'With worker']), [
    'How was it filled in?',
    'Completion method',
    'mode_completed',
  ]),
];
