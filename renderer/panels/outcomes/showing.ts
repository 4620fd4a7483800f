import type { Figure } from '../../../shared/figures/figure.js';
import { exactWords } from '../../words/number-words.js';

/** As reports print it, or exactly as it was computed. */
export type Showing = 'printed' | 'exact';

export const showings: readonly { readonly id: Showing; readonly label: string }[] = [
  { id: 'printed', label: 'As printed' },
  { id: 'exact', label: 'Exact, for your eyes' },
];

export function shownText(figure: Figure, showing: Showing): string {
  return showing === 'printed' ? figure.printed : exactWords(figure);
}
