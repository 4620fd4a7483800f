import type { Figure } from '../../../shared/figures/figure.js';
import { counted } from '../../words/number-words.js';
import { type Showing, shownText } from './showing.js';

/** A count or share alone: what it is of stands in the step before. */
export function flowText(figure: Figure, showing: Showing): string {
  const text = shownText(figure, showing);
  const isCount = figure.unit === 'referrals' || figure.unit === 'people';
  if (showing === 'exact') return isCount ? counted(figure.n) : text;
  return text.replace(/ (?:of|from) .*$/u, '').replace(/ \(.*$/u, '');
}
