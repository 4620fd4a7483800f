import type { FigureBook } from './figure-book.js';
import { figureBook } from './figure-book.js';
import type { ReportContext } from './report-context.js';
import { shortDate } from './words.js';

/** What every section is made from: the context, its figures to look up, and the line under each caption. */
export interface Material {
  readonly context: ReportContext;
  readonly book: FigureBook;
  /** Period and day of the data, printed in every caption. */
  readonly basis: string;
}

/** Lay the material out once for one report. */
export function materialOf(context: ReportContext): Material {
  const { period, today, cohorts } = context;
  const only = cohorts.only === null ? '' : `; only people ${cohorts.only.name}`;
  const basis = `Referrals from ${shortDate(period.from)} to ${shortDate(period.to)}; data to ${shortDate(today.date)}${only}`;
  return { context, book: figureBook(context.figures), basis };
}
