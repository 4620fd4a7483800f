import { between, pick } from '../reading/random.js';
import { type Concept, concept } from './concept.js';
import { days, ids, numbers, words } from './life.js';

const yes = words(['Yes', 'No'], ['Y', 'N'], ['TRUE', 'FALSE'], ['1', '0'], ['Ydy', 'Nac ydy']);

/** The referral, its first contact, needs, support and end. */
export const pathwayConcepts: readonly Concept[] = [
  concept('referral_id', 0.4, ids('REF-#', 'R#', 'SP/#', '2022-#'), [
    'Referral reference',
    'case.id',
    'ref_no_unique',
    'ReferralKey',
    'SP Referral ID',
    'Case unique id',
    'Episode no',
    'Cyfeirnod atgyfeiriad',
  ]),
  concept('referral_date', 0.97, days('referred', 0.02), [
    'Date referral was received',
    'Ref_dt',
    'case.referred_on',
    'Referral Rcvd',
    'dyddiad atgyfeirio',
    'When was the person referred?',
    'DateOfReferral',
    'Referral Made On',
    'Ref. received (date)',
  ]),
  concept(
    'referral_source',
    0.7,
    words(
      ['GP', 'Self referral', 'Adult social care', 'Hospital', 'Housing association', 'Friend or family'],
      ['GP practice', 'Self', 'Social services', 'Mental health team', 'Voluntary sector'],
    ),
    [
      'Who made the referral?',
      'ref_src',
      'Referral came from',
      'Source',
      'ffynhonnell atgyfeirio',
      'ReferrerCategory',
      'How did you hear/who referred you',
      'case.referral_source',
    ],
  ),
  concept('referrer_role', 0.15, words(['GP', 'Practice nurse', 'Pharmacist', 'Social worker']), [
    "Referrer's role",
    'Job role of referrer',
    'referrer_job',
    'Position of person referring',
  ]),
  concept(
    'referring_org_code',
    0.25,
    words(['Hollin Bank Surgery', 'Wrekindale Council', 'Age Concern', 'St Mary’s Hospital']),
    [
      'Referring organisation name',
      'referrer.organisation',
      'ref_org',
      'Organisation making referral',
      'Referrer agency',
    ],
  ),
  concept('scheme_id', 0.25, words(['North hub', 'South hub', 'Coastal team'], ['Wrekin SP', 'Hollin SP']), [
    'Hub',
    'SP project',
    'Scheme',
    'delivery_site',
    'Project name',
    'Locality team',
  ]),
  concept('pcn_code', 0.2, words(['Hollin PCN', 'Wharf PCN', 'Castle PCN'], ['U99001', 'U99002']), [
    'PCN',
    'PCN name',
    'prim_care_network',
    'Primary Care Network (PCN)',
  ]),
  concept(
    'referral_status',
    0.45,
    words(
      ['Closed', 'Active', 'Waiting list', 'On hold'],
      ['Open', 'Closed', 'Declined'],
      ['In progress', 'Completed', 'New'],
    ),
    ['Current case status', 'ref_status', 'Case open/closed', 'statws', 'Status of referral', 'case.state'],
  ),
  concept('consent_recorded', 0.4, yes, [
    'Consent to share data?',
    'consent_yn',
    'Does the client give consent?',
    'GDPR consent',
    'Data consent obtained',
    'caniatâd',
  ]),
  concept(
    'link_worker_id',
    0.5,
    words(['SJ', 'TK', 'AM', 'RP'], ['Sian Jones', 'Tom Keane', 'Asha Malik'], ['LW01', 'LW02', 'LW03']),
    [
      'SPLW',
      'Allocated link worker',
      'gweithiwr cyswllt',
      'link_wkr',
      'Named worker',
      'Case holder',
      'Community Connector',
      'Wellbeing adviser',
    ],
  ),
  concept('first_attempt_date', 0.15, days('seen', 0.3), [
    'First call attempted on',
    'Date of 1st attempt',
    'first_attempt_dt',
    'First tried to contact',
  ]),
  concept('first_contact_date', 0.7, days('seen', 0.15), [
    'First contact made',
    '1st cont dt',
    'Date of initial conversation',
    'First appt held on',
    'dyddiad cyswllt cyntaf',
    'FirstContactDate',
    'Date first spoken to',
    'Initial meeting date',
  ]),
  concept('contacts_total', 0.45, numbers(1, 14), [
    'How many sessions',
    'Total appts attended',
    'n_sessions',
    'Number of contacts delivered',
    'Sessions delivered (n)',
    'contact_count',
    'No. appointments',
  ]),
  concept('contacts_dna', 0.2, numbers(0, 4), [
    'DNAs (n)',
    'No. of missed appointments',
    'dna_ct',
    'Times did not attend',
  ]),
  concept(
    'need_primary',
    0.65,
    words(
      ['Lonely', 'Debt', 'Housing', 'Low mood', 'Physical activity', 'Bereavement'],
      ['Social isolation', 'Benefits advice', 'Mental health', 'Housing', 'Carer support'],
    ),
    [
      'Why referred',
      'Main issue presented',
      'prim_need',
      'What is the main reason for referral?',
      'prif reswm',
      'Presenting problem',
      'Reason (main)',
      'referral.reason',
    ],
  ),
  concept(
    'needs_all',
    0.3,
    (random) => {
      const gap = pick(random, ['; ', ', ', ' / ']);
      const known = ['Debt', 'Housing', 'Loneliness', 'Low mood', 'Employment', 'Bereavement'];
      return (life) =>
        Array.from({ length: between(life.random, 1, 3) }, (_, k) => known[(life.i + k * 2) % 6] ?? '').join(
          gap,
        );
    },
    [
      'All needs identified',
      'Other concerns',
      'needs_list',
      'Tick all that apply: needs',
      'Further issues',
      'Additional reasons',
    ],
  ),
  concept('plan_date', 0.15, days('seen', 0.3), [
    'Support plan agreed on',
    'PCSP agreed (date)',
    'plan_dt',
    'Action plan completed on',
  ]),
  concept('onward_count', 0.2, numbers(0, 5), [
    'Onward referrals made (n)',
    'n_onward',
    'How many onward referrals',
    'Signposts given (number)',
  ]),
  concept(
    'onward_types',
    0.3,
    words(['Walking group', 'Debt advice', 'Befriending', 'Arts class', 'Food bank']),
    [
      'Signposted on to',
      'Onward support',
      'activities_referred',
      'Which services were they referred on to?',
      'Activities offered',
    ],
  ),
  concept('onward_started', 0.2, yes, [
    'Activity taken up?',
    'Did they take up the support?',
    'uptake_yn',
    'Started onward support',
  ]),
  concept('closure_date', 0.65, days('closed', 0.3), [
    'Case closed on',
    'cls_dt',
    'Date of case closure',
    'dyddiad cau',
    'Closure Dt',
    'When was the case closed?',
    'case.closed_on',
    'Support ended on',
  ]),
  concept(
    'closure_reason',
    0.55,
    words(
      ['Completed', 'Disengaged', 'Moved away', 'Declined', 'Deceased'],
      ['Support completed', 'No contact', 'Declined support', 'Referred on'],
    ),
    [
      'Why was the case closed?',
      'cls_rsn',
      'Closing outcome',
      'rheswm cau',
      'Exit reason code',
      'Reason support ended',
      'case.close_reason',
    ],
  ),
  concept('goal_met', 0.15, words(['Fully met', 'Partly met', 'Not met'], ['Yes', 'Partially', 'No']), [
    'Were goals met?',
    'Goal attainment',
    'goals_achieved_yn',
    'Client goals met',
  ]),
  concept('gp_attend_pre12', 0.12, numbers(0, 20), [
    'GP appts in 12m before',
    'gp_visits_pre12',
    'GP attendances 12 months pre referral',
  ]),
  concept('gp_attend_post12', 0.12, numbers(0, 15), [
    'GP appts in 12m after',
    'gp_visits_post12',
    'GP attendances 12 months post referral',
  ]),
];
