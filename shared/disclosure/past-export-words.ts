import type { TooClose } from './past-export.js';

/** Why an export should not go out beside an earlier one, and what to do. */
export function tooCloseInWords(close: TooClose): string {
  switch (close.kind) {
    case 'other_rule':
      return `The same numbers were exported before by the rule “${close.was}”. Two roundings give more away than one: share only one of them.`;
    case 'few_people':
      return 'An earlier export differs from this one by very few people. Whoever has both may work out who they are: share only one of them.';
    case 'left_out':
      return `An earlier export differs from this one by a single group of ${close.field}. Whoever has both can subtract them: share only one of them.`;
  }
}
