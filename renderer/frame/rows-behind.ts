import type { RecordName } from '../../shared/dataset/field.js';
import type { Figure } from '../../shared/figures/figure.js';
import type { RowsRequest } from '../../shared/ipc/desk.js';
import type { RowsBehind } from '../widgets/rows-behind.js';

const records: readonly { readonly starts: readonly string[]; readonly record: RecordName }[] = [
  { starts: ['A8.'], record: 'contact' },
  { starts: ['A9.', 'C7.'], record: 'onward' },
  { starts: ['B'], record: 'measure' },
];

export function rowsBehind(figure: Figure): RowsBehind {
  const record =
    records.find(({ starts }) => starts.some((start) => figure.id.startsWith(start)))?.record ?? 'referral';
  const instrument = figure.id.split('.').slice(2).join('.');
  return {
    title: `Rows behind “${figure.label}”`,
    says: `These rows are read for it. ${figure.definition}`,
    record,
    filters: [
      ...(record === 'measure' && instrument !== '' ? [{ column: 'instrument', equals: instrument }] : []),
      ...figure.by.flatMap((field, i) => groupFilter(field, figure.group[i] ?? '')),
    ],
  };
}

/** Rows of one group; a month is the start of the referral date, and what is not recorded is blank. */
function groupFilter(field: string, group: string): RowsRequest['filters'] {
  if (group === 'not_recorded') return [];
  if (field === 'referral_month') return [{ column: 'referral_date', contains: group }];
  return [{ column: field, equals: group }];
}
