import type { Step } from '../clean/step.js';
import type { Field } from '../dataset/field.js';
import { type DateEvidence, type ShapeOrders, decideOrder, withOrders } from '../dates/date-order.js';
import { type DateReading, readDate } from '../dates/read-date.js';
import { missingKind } from '../values/missing-kind.js';
import type { JudgedColumn, Judgement } from './rule.js';

/** How every text of a date column reads; words that say nothing are left out. */
export interface DateTexts {
  readonly evidence: DateEvidence;
  readonly readings: readonly {
    readonly text: string;
    readonly count: number;
    readonly reading: DateReading | null;
  }[];
}

/** True for fields that hold dates, birth dates included. */
export function isDateField(field: Field): boolean {
  return field.kind === 'date' || field.kind === 'month_or_date';
}

/** Read the raw texts of a column under their own evidence and what the steps found beside it, as cleaning does before anybody settles an order. */
export function dateTexts({ field, values, steps }: JudgedColumn): DateTexts {
  const evidence = withOrders(decideOrder(values), ordersOf(steps));
  const birth = field.kind === 'month_or_date';
  const readings = values
    .filter(({ value }) => missingKind(value, field.kind) === null)
    .map(({ value, count }) => ({
      text: value,
      count,
      reading: readDate(value, evidence, { birth }),
    }));
  return { evidence, readings };
}

/** The texts that a check finds, by name of the check; null means that the text is fine. */
export function judgeDates(
  { readings }: DateTexts,
  check: (reading: DateReading | null) => string | null,
): Judgement {
  const texts = new Map<string, string>();
  for (const { text, reading } of readings) {
    const found = check(reading);
    if (found !== null) texts.set(text, found);
  }
  return { texts, judged: readings.reduce((sum, { count }) => sum + count, 0) };
}

/** What the date steps that are on say of single ways of typing; the last one has its way. */
function ordersOf(steps: readonly Step[]): ShapeOrders {
  return steps.reduce<ShapeOrders>(
    (orders, { on, action }) => (on && action.does === 'dates' ? { ...orders, ...action.shapes } : orders),
    {},
  );
}
