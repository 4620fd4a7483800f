import { fills } from '../dataset/composed-fields.js';
import { fieldOf } from '../dataset/fields.js';
import type { RecordName } from '../dataset/field.js';
import type { MappingEntry, Target } from '../mapping/mapping.js';

/** Where rows of the minimum dataset came from: a wide table has one column for each instrument and time point. */
export interface Origin {
  readonly source_table: string;
  readonly instrument: string | null;
  readonly timepoint: string | null;
}

/** A field of rows that came from one place. */
export interface Aim {
  readonly record: RecordName;
  readonly field: string;
  readonly origin: Origin;
}

/** The source column that a field of these rows came from; undefined where it was worked out. */
export function columnFor(
  mapping: readonly MappingEntry[],
  { record, field, origin }: Aim,
): MappingEntry | undefined {
  const here = mapping.flatMap((entry) =>
    entry.table === origin.source_table && entry.target?.record === record
      ? [{ entry, target: entry.target }]
      : [],
  );
  const wide = here.find(({ target }) => target.field !== 'completed_date' && isOrigin(target, origin));
  if (wide?.target.field === field) return wide.entry;
  const datedBy = field === 'completed_date' ? wide?.target.datedBy : undefined;
  if (datedBy !== undefined) {
    return mapping.find((entry) => entry.table === origin.source_table && entry.index === datedBy);
  }
  const plain = here.filter(({ target }) => target.instrument === undefined);
  const own = plain.find(({ target }) => target.field === field);
  return (own ?? plain.find(({ target }) => fills(target, record, field)))?.entry;
}

/** The label of a field in quotes, for where the file has no column of that name. */
export function labelled(record: RecordName, field: string): string {
  return `“${fieldOf(record, field)?.label ?? field}”`;
}

function isOrigin({ instrument, timepoint }: Target, origin: Origin): boolean {
  return (
    instrument !== undefined && instrument === origin.instrument && (timepoint ?? null) === origin.timepoint
  );
}
