import type { DateOrder } from '../dates/date-order.js';
import { dateTexts, isDateField, judgeDates } from './date-column.js';
import type { JudgedColumn, ValueRule } from './rule.js';

/** P06. A date that could be day first or month first is never turned round in silence. */
export const dateOrderOpen: ValueRule = {
  id: 'P06',
  kind: 'values',
  which: 'raw',
  severity: 'error',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A date can be read day first or month first, and nothing settles which',
  matters:
    'A wrong order moves a referral by months and no figure shows it: more than a third of all dates can be swapped.',
  atSource: 'Export dates with the year first, or with the month as a word.',
  inFile: 'Say which order the column has, or which rows were pasted from another system.',
  thresholds: {},
  looksAt: isDateField,
  settledBy: (step) => step.action.does === 'settle_dates',
  judge: (column) => {
    const read = dateTexts(column);
    const order = settledOrder(column);
    if (order === 'settled') return judgeDates(read, () => null);
    const doubtful = order === 'likely' ? 'likely' : 'open';
    const judgement = judgeDates(read, (reading) =>
      reading !== null && 'doubtful' in reading ? doubtful : null,
    );
    const mixed = read.evidence.shapes.some((shape) => shape.by === 'mixed');
    return { ...judgement, column: mixed ? ['mixed'] : [] };
  },
  checks: {
    open: {
      severity: 'error',
      message: (column) => `${column} can be read day first or month first here, and nothing settles which.`,
      suggestion: 'Ask how this date was entered, or settle the order of the column.',
    },
    likely: {
      severity: 'warning',
      message: (column) => `${column} can be read both ways here and was read in the column’s likely order.`,
      suggestion: 'Confirm the order of the column.',
    },
    mixed: {
      severity: 'warning',
      message: (column) => `${column} holds dates that are day first and dates that are month first.`,
      suggestion: 'Find out which rows were pasted from another system, and correct them apart.',
    },
  },
};

/** What a step that is on says of the order. */
function settledOrder({ steps }: JudgedColumn): 'settled' | 'likely' | 'open' {
  const actions = steps.filter((step) => step.on).map((step) => step.action);
  const dates = actions.filter((action) => action.does === 'dates');
  const orders: readonly DateOrder[] = dates.map((action) => action.order);
  if (orders.some((order) => order === 'dmy' || order === 'mdy')) return 'settled';
  return dates.some((action) => action.includeDoubtful) ? 'likely' : 'open';
}
