import type { FieldRef } from '../figures/figure-kind.js';
import { evidenceOf } from '../questions/evidence.js';
import type { Need, Question } from '../questions/question.js';

const scoreFields: readonly FieldRef[] = [
  'measure.instrument',
  'measure.timepoint',
  'measure.completed_date',
  'measure.total',
];

/** How much of a field is usable, 0–1. */
export type UsableShare = (field: FieldRef) => number;

/** Fields without which a question cannot be answered; where one of several is enough, the best recorded one. */
export function fieldsNeededBy(
  { needs }: Pick<Question, 'needs'>,
  usable: UsableShare,
): ReadonlySet<FieldRef> {
  return new Set(needs.flatMap((need) => fieldsOfNeed(need, usable)));
}

function fieldsOfNeed(need: Need, usable: UsableShare): readonly FieldRef[] {
  switch (need.needs) {
    case 'share':
      return bestOf(
        evidenceOf(need.of).fields.map((field) => [field]),
        usable,
      );
    case 'one_of':
      return bestOf(
        need.options.map((option) => fieldsOfNeed(option, usable)),
        usable,
      );
    case 'all_of':
      return need.parts.flatMap((part) => fieldsOfNeed(part, usable));
    case 'change':
    case 'baseline':
      return scoreFields;
    default:
      return [];
  }
}

/** Of several ways, the one whose worst field is recorded best. */
function bestOf(options: readonly (readonly FieldRef[])[], usable: UsableShare): readonly FieldRef[] {
  const worstOf = (fields: readonly FieldRef[]): number => Math.min(1, ...fields.map(usable));
  const named = options.filter((fields) => fields.length > 0);
  return named.reduce<readonly FieldRef[]>(
    (best, fields) => (best.length === 0 || worstOf(fields) > worstOf(best) ? fields : best),
    [],
  );
}
