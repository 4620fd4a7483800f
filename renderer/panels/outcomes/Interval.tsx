import type { Figure } from '../../../shared/figures/figure.js';
import { intervalWords } from '../../words/number-words.js';
import type { Showing } from './showing.js';

/** The exact interval; in print the figure's own text holds it. */
export function Interval({ figure, showing }: { figure: Figure; showing: Showing }) {
  const interval = intervalWords(figure);
  if (showing === 'printed' || interval === undefined) return null;
  return <span className="small soft interval">{interval}</span>;
}
