import { slopeOver } from '../gradients.js';
import { type Draft, draft } from '../draft.js';
import type { OutcomeSet } from '../outcome.js';

/** C5: the slope of who was followed up, beside which alone a slope of change is read. */
export function slopesOfFollowUp(sets: readonly OutcomeSet[]): readonly Draft[] {
  return sets.map(({ instrument, people }) => {
    const due = people.filter((person) => person.due);
    const groups = [1, 2, 3, 4, 5].map((fifth) => {
      const own = due.filter(({ imdDecile }) => imdDecile !== null && Math.ceil(imdDecile / 2) === fifth);
      return { count: own.filter(({ followup }) => followup !== null).length, of: own.length };
    });
    const n = groups.reduce((sum, { count }) => sum + count, 0);
    const of = groups.reduce((sum, group) => sum + group.of, 0);
    const missing = due.length - of;
    const { sii } = slopeOver(groups, 'Not all five fifths have people due a follow-up.');
    const part = { code: instrument.code, label: instrument.label };
    return draft('C5.sii_paired.<instrument>', sii, { n, of, missing, asked: of + missing, place: { part } });
  });
}
