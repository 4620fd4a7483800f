import type { DateOrder, ShapeOrders } from '../../dates/date-order.js';
import type { CellAction, ValueAction } from '../step.js';
import type { Draft } from '../value-steps.js';
import type { DateFinding } from './date-finding.js';
import type { DateRun } from './date-run.js';

/** Steps on the texts of a column of dates: what it settles itself, what the sequence settles, what is likely. */
export function dateDrafts(field: string, found: DateFinding | undefined): Draft[] {
  const answered = answeredOrder(found);
  const dates = datesAction(field, { found, order: answered ?? 'undecided' });
  const isAnswered = answered !== null || found?.answer?.says === 'from_1904';
  const decided = isAnswered ? { decided: decisionOf(found) } : {};
  return [
    {
      label: 'dates',
      kind: 'safe',
      action: dates,
      reason:
        answered === null
          ? 'Dates are written year first; day and month only where the column itself settles their order.'
          : `Dates are written year first, ${orderWords[answered]} as answered.`,
      ...decided,
    },
    ...sequenceDraft(field, found),
    {
      label: 'dates_likely',
      kind: 'suggested',
      action: { ...dates, includeDoubtful: true },
      reason: 'Dates that can be read both ways take the order of nearly all others in the column.',
    },
  ];
}

/** Steps on single rows of a column of dates, done before those on its texts. */
export function dateRowDrafts(field: string, found: DateFinding | undefined): Draft[] {
  if (found === undefined || answeredOrder(found) !== null) return [];
  const settle = (runs: readonly DateRun[]): CellAction => ({
    does: 'settle_dates',
    field,
    latestYear: found.latestYear,
    runs,
  });
  const near = found.nearRows.dmy + found.nearRows.mdy;
  const certain: Draft = {
    label: 'dates_by_sequence',
    kind: 'safe',
    action: settle(found.certain),
    reason: `${counted(found.certainRows)} settled by the other dates of the row: the other reading would break their sequence.`,
  };
  const beside: Draft = {
    label: 'dates_by_neighbours',
    kind: 'suggested',
    action: settle(found.near),
    reason: `${counted(near)} read in the order of the rows around: ${String(found.nearRows.dmy)} day first, ${String(found.nearRows.mdy)} month first.`,
    ...(found.answer?.says === 'as_found' ? { decided: decisionOf(found) } : {}),
  };
  return [...(found.certainRows > 0 ? [certain] : []), ...(near > 0 ? [beside] : [])];
}

/** How an order is called in sentences. */
export const orderWords = { dmy: 'day first', mdy: 'month first' } as const;

/** The order that a person settled for the whole column. */
function answeredOrder(found: DateFinding | undefined): 'dmy' | 'mdy' | null {
  const says = found?.answer?.says;
  return says === 'dmy' || says === 'mdy' ? says : null;
}

function decisionOf(found: DateFinding | undefined): { readonly by: string; readonly at: string } {
  return { by: found?.answer?.by ?? '', at: found?.answer?.at ?? '' };
}

function datesAction(
  field: string,
  { found, order }: { readonly found: DateFinding | undefined; readonly order: DateOrder },
): Extract<ValueAction, { does: 'dates' }> {
  const shapes: ShapeOrders = found?.undecided ?? {};
  const from1904 = found?.answer?.says === 'from_1904' ? { date1904: true as const } : {};
  return {
    does: 'dates',
    field,
    order,
    includeDoubtful: false,
    ...(Object.keys(shapes).length === 0 ? {} : { shapes }),
    ...from1904,
  };
}

function sequenceDraft(field: string, found: DateFinding | undefined): Draft[] {
  if (found === undefined || found.settledRows === 0 || answeredOrder(found) !== null) return [];
  const orders = [...new Set(Object.values(found.settled))].filter((order) => order !== 'undecided');
  return [
    {
      label: 'dates_sequence',
      kind: found.against === 0 ? 'safe' : 'suggested',
      action: { ...datesAction(field, { found, order: 'undecided' }), shapes: found.settled },
      reason: `${counted(found.settledRows)} read ${orders.map((order) => orderWords[order]).join(' or ')}: the other order breaks the sequence of dates in ${rowsWords(found.speaking)}, this one in ${found.against === 0 ? 'none' : rowsWords(found.against)}.`,
    },
  ];
}

function counted(dates: number): string {
  return dates === 1 ? '1 date is' : `${String(dates)} dates are`;
}

function rowsWords(rows: number): string {
  return rows === 1 ? '1 row' : `${String(rows)} rows`;
}
