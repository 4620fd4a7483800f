import type { Figure } from '../../figures/figure.js';
import type { FigureBook } from '../figure-book.js';
import { notRecorded } from '../labels.js';
import { largestFirst } from '../counted-groups.js';

/** A practice that sends referrals, and whether there is enough of it to show. */
export interface Practice {
  readonly code: string;
  readonly referrals: Figure;
  readonly isShown: boolean;
}

/** The field that tells the practice. */
export const practiceField = 'gp_practice_code';

/** Practices as printed: the largest first by what is printed of them, so that the order says no more than print does. */
export function practicesOf(book: FigureBook, base: number): readonly Practice[] {
  const known = book.split('A1.count', practiceField).filter(({ group }) => group[0] !== notRecorded);
  const reached = book.split('A6.reached.of_all', practiceField);
  const practices = known.map((referrals) => {
    const code = referrals.group[0] ?? '';
    const share = reached.find(({ group }) => group[0] === code);
    return { code, referrals, isShown: isShown(referrals) || isShown(share) };
  });
  const order = largestFirst(
    practices.map(({ code, referrals }) => ({
      label: code,
      count: referrals.n,
      disclosed: referrals.disclosed ?? 'withheld',
    })),
    base,
  ).map(({ label }) => label);
  return practices.toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code));
}

/** The figure of a practice in a split. */
export function ofPractice(book: FigureBook, id: string, code: string): Figure | undefined {
  return book.split(id, practiceField).find(({ group }) => group[0] === code);
}

/** Whether print gives the figure. */
export function isShown(figure: Figure | undefined): boolean {
  return figure?.disclosed === 'shown' && figure.status !== 'withheld';
}
