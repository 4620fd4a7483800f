import { recordFields } from '../dataset/fields.js';
import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import { type DatedRecord, datedRecords, inTimeDays, lagDays } from '../figures/recording-lag.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { type Rate, noRate, rate } from './rate.js';

/** Rows of a record that say something of a field and have both days, and those entered in time. */
interface Entered {
  readonly field: string;
  readonly n: number;
  readonly of: number;
}

/**
 * How soon each field is written down. A row of contacts or scores is entered at once, so all its fields share its day
 * of entry; a referral is added to for months, and its day of entry speaks of its own date alone.
 */
export function timelinessOf(
  engine: Engine,
  records: readonly RecordName[],
): (record: RecordName, field: string) => Rate {
  const rates = new Map<string, Rate>();
  for (const record of records) {
    if (!isDated(record)) continue;
    for (const { field, n, of } of engine.rows<Entered>(entered(record)))
      rates.set(`${record}.${field}`, rate(n, of, 'No row has the day of entry.'));
  }
  return (record, field) => rates.get(`${record}.${field}`) ?? noRate(reasonFor(record));
}

function reasonFor(record: RecordName): string {
  return record === 'referral'
    ? 'The day of entry of a referral speaks of its date alone.'
    : 'These rows have no day of entry.';
}

function isDated(record: RecordName): record is DatedRecord {
  return record in datedRecords;
}

function entered(record: DatedRecord): Sql {
  const fields = record === 'referral' ? ['referral_date'] : Object.keys(recordFields[record]);
  const inTime = sql`${lagDays(record)} <= ${inTimeDays}`;
  const counts = fields.map(
    (field) => sql`SELECT ${field} AS field,
      (count(*) FILTER (WHERE ${inTime} AND ${name(field)} IS NOT NULL))::INTEGER AS n,
      (count(*) FILTER (WHERE ${lagDays(record)} IS NOT NULL AND ${name(field)} IS NOT NULL))::INTEGER AS "of"
    FROM ${name(record)}`,
  );
  return join(counts, ' UNION ALL ');
}
