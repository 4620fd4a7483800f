import type { EvidenceId } from './evidence.js';
import type { Need, Question } from './question.js';

const share = (of: EvidenceId): Need => ({ needs: 'share', of });
const oneOf = (...options: readonly Need[]): Need => ({ needs: 'one_of', options });

const ons4: Need = {
  needs: 'change',
  instruments: ['ons4_satisfaction', 'ons4_worthwhile', 'ons4_happy', 'ons4_anxious'],
  on: 'each',
};
const wellbeing: Need = { needs: 'change', instruments: ['swemwbs7', 'wemwbs14'], on: 'any' };
const otherScores: Need = {
  needs: 'change',
  instruments: [
    'ucla3', 'lonely1', 'djg6', 'mycaw', 'pam13', 'star_wellbeing', 'eq5d5l', 'eqvas', 'phq9', 'gad7',
  ],
  on: 'any',
}; // prettier-ignore

/** How far people came: status or closure, first contact or contacts, contacts. */
const pathway = [share('status'), share('first_contact'), share('contacts')];
const equityField = oneOf(share('ethnicity'), share('deprivation'));

/** The planned questions: data, so that a verdict can be checked before anyone looks at results. */
export const questions: readonly Question[] = [
  {
    id: 'Q01',
    question: 'How many referrals and people, and when?',
    needs: [share('referral_date'), { needs: 'share', of: 'person_id', atWorst: 'with_limits' }],
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
    needs: [share('ethnicity'), { needs: 'reference' }],
  },
  {
    id: 'Q06',
    question: 'Is reach fair by deprivation?',
    needs: [share('deprivation'), { needs: 'reference' }],
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
  { id: 'Q15', question: 'What changed: ONS4?', needs: [ons4] },
  { id: 'Q16', question: 'What changed: SWEMWBS or WEMWBS?', needs: [wellbeing] },
  { id: 'Q17', question: 'What changed: loneliness, MYCaW or another scored tool?', needs: [otherScores] },
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
      oneOf(ons4, wellbeing, otherScores),
      equityField,
      oneOf(
        { needs: 'pairs_in_groups', by: 'ethnic_group' },
        { needs: 'pairs_in_groups', by: 'imd_quintile' },
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
    needs: [oneOf(share('scheme'), share('practice'), share('worker')), share('wait')],
  },
];
