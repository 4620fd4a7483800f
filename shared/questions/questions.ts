import type { EvidenceId } from './evidence.js';
import type { GroupField, Need, Question } from './question.js';

const share = (of: EvidenceId): Need => ({ needs: 'share', of });
const oneOf = (...options: readonly Need[]): Need => ({ needs: 'one_of', options });

const ons4 = ['ons4_satisfaction', 'ons4_worthwhile', 'ons4_happy', 'ons4_anxious'];
const wellbeing = ['swemwbs7', 'wemwbs14'];
const otherScores = [
  'ucla3', 'lonely1', 'djg6', 'mycaw', 'pam13', 'star_wellbeing', 'eq5d5l', 'eqvas', 'phq9', 'gad7',
]; // prettier-ignore
const changeOn = (instruments: readonly string[], on: 'each' | 'any'): Need => ({
  needs: 'change',
  instruments,
  on,
});

/** How far people came: status or closure, first contact or contacts, contacts. */
const pathway = [share('status'), share('first_contact'), share('contacts')];
const equityField = oneOf(share('ethnicity'), share('deprivation'));

/** Change by group holds only where one instrument and one field carry it together. */
const changeByGroup = (instruments: readonly string[]): readonly Need[] =>
  (
    [
      ['ethnicity', 'ethnic_group'],
      ['deprivation', 'imd_quintile'],
    ] as const satisfies readonly [EvidenceId, GroupField][]
  ).map(([of, by]) => ({
    needs: 'all_of',
    parts: [changeOn(instruments, 'each'), share(of), { needs: 'pairs_in_groups', by, instruments }],
  }));

/** The planned questions: data, so that a verdict can be checked before anyone looks at results. */
export const questions: readonly Question[] = [
  {
    id: 'Q01',
    question: 'How many referrals and people, and when?',
    needs: [
      share('referral_date'),
      { needs: 'share', of: 'person_id', atWorst: 'with_limits' },
      { needs: 'grain', atWorst: 'with_limits' },
    ],
  },
  { id: 'Q02', question: 'Who refers?', needs: [share('referral_source'), share('referral_date')] },
  {
    id: 'Q03',
    question: 'Which practices or sites refer, and has any stopped?',
    needs: [oneOf(share('practice'), share('scheme')), share('referral_date')],
  },
  { id: 'Q04', question: 'Who is referred, by age and gender?', needs: [share('age'), share('gender')] },
  {
    id: 'Q05',
    question: 'Which ethnic groups are reached?',
    needs: [share('ethnicity'), { needs: 'reference', by: 'ethnic_group' }],
  },
  {
    id: 'Q06',
    question: 'Is reach fair by deprivation?',
    needs: [share('deprivation'), { needs: 'reference', by: 'imd_quintile' }],
  },
  { id: 'Q07', question: 'Why are people referred?', needs: [share('needs')] },
  { id: 'Q08', question: 'How long do people wait?', needs: [share('referral_date'), share('wait')] },
  {
    id: 'Q09',
    question: 'How many are reached, engaged, supported, completed?',
    needs: pathway,
  },
  { id: 'Q10', question: 'Why do people decline or drop out?', needs: [share('closure_reason')] },
  { id: 'Q11', question: 'How much support did people get?', needs: [share('contacts')] },
  { id: 'Q12', question: 'What were people connected to?', needs: [share('support')] },
  { id: 'Q13', question: 'Did they start what they were connected to?', needs: [share('started')] },
  { id: 'Q14', question: 'Did needs find provision?', needs: [share('needs'), share('support')] },
  { id: 'Q15', question: 'What changed: ONS4?', needs: [changeOn(ons4, 'each')] },
  { id: 'Q16', question: 'What changed: SWEMWBS or WEMWBS?', needs: [changeOn(wellbeing, 'any')] },
  {
    id: 'Q17',
    question: 'What changed: loneliness, MYCaW or another scored tool?',
    needs: [changeOn(otherScores, 'any')],
  },
  {
    id: 'Q18',
    question: 'Who is lost before follow-up?',
    needs: [{ needs: 'baseline' }, share('age'), share('gender'), share('ethnicity'), share('deprivation')],
  },
  {
    id: 'Q19',
    question: 'Does progress along the pathway differ by group?',
    needs: [...pathway, equityField],
  },
  {
    id: 'Q20',
    question: 'Do outcomes differ by group?',
    needs: [
      oneOf(
        ...changeByGroup(ons4),
        ...[...wellbeing, ...otherScores].flatMap((code) => changeByGroup([code])),
      ),
    ],
  },
  {
    id: 'Q21',
    question: 'Did GP attendance change?',
    needs: [share('gp_attendance'), { needs: 'comparator' }],
  },
  {
    id: 'Q22',
    question: 'Do sites or workers differ?',
    needs: [
      oneOf(
        ...(['scheme', 'practice', 'worker'] as const).map((of): Need => ({
          needs: 'all_of',
          parts: [share(of), { needs: 'places', of }],
        })),
      ),
      share('wait'),
    ],
  },
];
