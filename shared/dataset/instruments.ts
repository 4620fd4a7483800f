import type { CodeList, Instrument, InstrumentFamily } from './field.js';
import { clinicalInstruments } from './instruments/clinical.js';
import { lonelinessInstruments } from './instruments/loneliness.js';
import { personalInstruments } from './instruments/personal.js';
import { wellbeingInstruments } from './instruments/wellbeing.js';

/** Outcome measures by code: numbers and rules only, never the wording of a questionnaire. */
export const instruments: Readonly<Record<string, Instrument>> = {
  ...wellbeingInstruments,
  ...lonelinessInstruments,
  ...personalInstruments,
  ...clinicalInstruments,
};

/** Instruments that exports name together and tell apart by item. */
export const instrumentFamilies: Readonly<Record<string, InstrumentFamily>> = {
  ons4: {
    label: 'ONS4 personal wellbeing',
    synonyms: [
      'ons4',
      'ons 4',
      'ons wellbeing',
      'ons',
      'ons personal wellbeing',
      'personal wellbeing',
      'ons4 wellbeing',
    ],
    members: ['ons4_satisfaction', 'ons4_worthwhile', 'ons4_happy', 'ons4_anxious'],
  },
  eq5d: {
    label: 'EQ-5D-5L',
    synonyms: ['eq5d', 'eq 5d', 'eq 5d 5l', 'euroqol'],
    members: ['eq5d5l', 'eqvas'],
  },
};

/** The instruments as a code list, for columns that name one. */
export const instrumentList: CodeList = {
  id: 'instrument',
  label: 'Instrument',
  certainty: 'ours',
  source: 'Our own codes for published instruments',
  ambiguous: ['ons4', 'ons wellbeing', 'wellbeing', 'loneliness', 'eq5d', 'questionnaire', 'wellbeing score'],
  codes: Object.values(instruments).map(({ code, label, synonyms }) => ({ code, label, synonyms })),
};
