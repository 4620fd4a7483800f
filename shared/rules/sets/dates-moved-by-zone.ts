import type { MappingEntry } from '../../mapping/mapping.js';
import type { DateNotes } from '../../profile/column-parts.js';
import type { SetDesk, SetFinding, SetRule } from '../rule.js';
import { spelled } from '../spelling.js';

/** Midnight in a British summer is eleven at night of the day before in universal time. Counted once a column. */
export const datesMovedByZone: SetRule = {
  id: 'dates-moved-by-zone',
  kind: 'sets',
  severity: 'info',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'Times in universal time were read as the date in London, which is another day for some',
  matters:
    'In summer an export in universal time puts the hour before midnight on another day, at the end of a month into another month.',
  atSource: 'Export dates without a time, or times as they are in London.',
  inFile: 'Nothing to do; the dates are read as they were in London.',
  thresholds: {},
  look: (desk) => {
    const zoned = zonedColumns(desk);
    return {
      findings: zoned.flatMap(findingOf),
      judged: zoned.length,
      why: 'No column of dates holds times with a zone.',
    };
  },
};

interface ZonedColumn {
  readonly entry: MappingEntry;
  readonly dates: DateNotes;
}

function zonedColumns({ context: { mapping, profiles } }: SetDesk): readonly ZonedColumn[] {
  return profiles.flatMap(({ table, index, dates }) => {
    const entry = mapping.find((one) => one.table === table && one.index === index);
    const isZoned = dates?.formats.some(({ format }) => format.endsWith('and zone')) === true;
    return dates !== null && isZoned && entry?.target ? [{ entry, dates }] : [];
  });
}

function findingOf({ entry, dates }: ZonedColumn): readonly SetFinding[] {
  const { target, table } = entry;
  const { shifted, overMonthEnd } = dates;
  if (target === null || shifted === 0) return [];
  const { record, field, instrument = null, timepoint = null } = target;
  const of = dates.formats.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      at: { record, field, origin: { source_table: table, instrument, timepoint } },
      group: null,
      ...{ n: shifted, of, lines: [], severity: 'info' },
      message: () =>
        `${spelled({ index: entry.index, name: entry.column })}: ${String(shifted)} of ${String(of)} dates are another day in London than written, ${String(overMonthEnd)} of them in another month.`,
      suggestion: 'Nothing to do; they are read as the date in London.',
    },
  ];
}
