import { holdsBands, namesBands, restoredBands } from '../dates/restored-bands.js';
import type { JudgedColumn, Judgement, ValueRule } from './rule.js';

/** Spreadsheets take “5-9” for a day in September. Looks at columns of age bands, and at others that hold bands. */
export const bandTurnedDate: ValueRule = {
  id: 'band-turned-date',
  kind: 'values',
  which: 'cleaned',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A band was turned into a date by a spreadsheet',
  matters:
    'The youngest bands become dates first, so children and young people drop out of every split by age.',
  atSource: 'Format the column as text before typing bands, or write them with “to”: 5 to 9.',
  inFile: 'Put the band back, which cleaning suggests where only one band can have become the date.',
  thresholds: {},
  looksAt: (_, { target }) => target?.field === 'age_band',
  unmapped: ({ column }) => namesBands(column),
  judge: (column) => {
    if (column.entry.target === null && !holdsBands(column.values)) return { texts: new Map(), judged: 0 };
    return judgeBands(column);
  },
  checks: {
    plain: {
      severity: 'info',
      message: (column) => `${column} holds a date that only one band can have become.`,
      suggestion: 'Accept the step that puts the band back.',
    },
    lost: {
      severity: 'warning',
      message: (column) => `${column} holds a date where a band should stand; which one cannot be told.`,
      suggestion: 'Ask for the column again, formatted as text.',
    },
  },
};

function judgeBands({ values }: JudgedColumn): Judgement {
  const { restored, lost } = restoredBands(values);
  const texts = new Map([
    ...[...restored.keys()].map((text) => [text, 'plain'] as const),
    ...[...lost].map((text) => [text, 'lost'] as const),
  ]);
  return { texts, judged: values.reduce((sum, { value, count }) => sum + (value === '' ? 0 : count), 0) };
}
