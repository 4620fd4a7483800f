import type { RecordName } from '../dataset/field.js';
import { recordFields } from '../dataset/fields.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, join, sql } from '../sql/sql.js';
import { flawsFound } from './flaws.js';
import { scoredField, withStatuses } from './scored-field.js';

/** `row_id` of the rows that should have a field and hold nothing usable; undefined where the record has no such field. */
export function lackingRows(engine: Engine, record: RecordName, field: string): Sql | undefined {
  const about = Object.hasOwn(recordFields[record], field) ? recordFields[record][field] : undefined;
  if (about === undefined) return undefined;
  const flaws = flawsFound(engine);
  const scored = scoredField({ record, name: field, field: about }, { flaws, partners: [], isFilled: true });
  const { among = sql`true`, usable = sql`false`, notApplicable = sql`false` } = scored.conditions;
  const lacks = join(
    [among, sql`NOT coalesce(${usable}, false)`, sql`NOT coalesce(${notApplicable}, false)`],
    ' AND ',
  );
  return sql`SELECT row_id FROM ${withStatuses(record, [scored])} AS r ${flaws.joined} WHERE ${lacks}`;
}
