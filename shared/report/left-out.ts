import type { Figure } from '../figures/figure.js';
import { type DisclosureProfile, discloseCount, star } from '../stats/disclosure.js';

/** Whether figures that have a value are not shown, because a small count could be worked out from them. */
export function isLeftOut(figures: readonly Figure[]): boolean {
  return figures.some(({ disclosed, status }) => disclosed === 'withheld' && status !== 'withheld');
}

/** What a figure counts, or what it is of, where the number stands by itself; a star where the figure is one. */
export function toldCount(figure: Figure, which: 'n' | 'of', profile: DisclosureProfile): string {
  const isHidden = figure.disclosed === 'starred' || isLeftOut([figure]);
  return isHidden ? star : discloseCount(figure[which], profile).text;
}
