import { evidence } from '../../questions/evidence.js';
import type { Need } from '../../questions/question.js';
import { questions } from '../../questions/questions.js';

/** The planned questions that rest on a field, by id; a field of scores is one of every question about change. */
export function touchedQuestions(record: string, field: string): readonly string[] {
  const ref = `${record}.${field}`;
  const touched = new Set(
    Object.entries(evidence).flatMap(([id, { fields }]) => (names(fields, ref) ? [id] : [])),
  );
  const rests = (need: Need): boolean => {
    if (need.needs === 'share') return touched.has(need.of);
    if (need.needs === 'one_of') return need.options.some(rests);
    return record === 'measure' && ofScores.has(need.needs);
  };
  return questions.filter(({ needs }) => needs.some(rests)).map(({ id }) => id);
}

/** Needs that are about scores before and after. */
const ofScores: ReadonlySet<string> = new Set(['change', 'baseline', 'pairs_in_groups']);

function names(fields: readonly string[], ref: string): boolean {
  return fields.includes(ref);
}
