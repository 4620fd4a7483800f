/** Names of the questionnaires as exports write them, in the order of `scored`. Nothing was tuned on them at first. */
export const scoreNames: Readonly<Record<string, readonly string[]>> = {
  swemwbs7: [
    'Short WEMWBS score',
    'SWEMWBS raw',
    'Warwick-Edinburgh (short) total',
    'swemw',
    'Lles (SWEMWBS)',
  ],
  ons4_satisfaction: [
    'Life sat',
    'ONS satisfaction',
    'Satisfied with life',
    'ons1',
    'How satisfied with life (0-10)',
  ],
  ons4_worthwhile: [
    'Things worthwhile',
    'ONS worthwhile',
    'Feels worthwhile',
    'ons2',
    'How worthwhile (0-10)',
  ],
  ons4_happy: ['Happiness', 'ONS happiness', 'Felt happy', 'ons3', 'How happy yesterday (0-10)'],
  ons4_anxious: ['Anxiety', 'ONS anxiety', 'Felt anxious', 'ons4', 'How anxious yesterday (0-10)'],
  ucla3: ['UCLA 3-item', 'Loneliness score (UCLA)', 'ucla3 sum', 'UCLA Loneliness Scale'],
  mycaw: ['MYCaW total', 'MYCaW mean', 'mycaw sc'],
  pam13: ['PAM score', 'PAM-13', 'Patient activation score'],
  phq9: ['PHQ 9 score', 'PHQ-9', 'phq9tot'],
  gad7: ['GAD 7 score', 'GAD-7', 'gad7tot'],
};

/** How exports write the first time and a later one. */
export const scoreTimes: readonly (readonly [string, string])[] = [
  ['at start', 'at end'],
  ['opening', 'closing'],
  ['assessment 1', 'assessment 2'],
  ['BL', 'FU'],
  ['on referral', 'on discharge'],
  ['S1', 'S2'],
  ['intake', 'review'],
  ['cyntaf', 'olaf'],
  ['wk 0', 'wk 12'],
];
