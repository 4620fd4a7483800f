import { recordFields } from '../dataset/fields.js';
import type { FieldKind } from '../dataset/field.js';
import { recordOfGrain } from '../profile/header-fields.js';
import type { Candidate } from './candidates.js';
import { targetKey } from './choice.js';
import type { ColumnSeen } from './column-seen.js';
import { valueFit } from './value-fit.js';

/** Offered, never used: the values fit, and nothing else speaks for it. */
const offered = 0.3;
const leastShare = 0.8;
const mostChoices = 4;
const told: ReadonlySet<FieldKind> = new Set<FieldKind>(['date', 'month_or_date', 'time', 'integer', 'code']);

/** Fields still free that the values of a column without a telling header would fit, mandatory ones first. */
export function fittingFields(column: ColumnSeen, taken: ReadonlyMap<string, number>): readonly Candidate[] {
  const record = recordOfGrain(column.table.grain.suggested);
  const order = { M: 0, R: 1, O: 2 } as const;
  return Object.entries(recordFields[record])
    .filter(
      ([field, { kind }]) =>
        told.has(kind) && field !== 'recorded_date' && !taken.has(targetKey({ record, field })),
    )
    .filter(([field, one]) => (valueFit(column, field, one).share ?? 0) >= leastShare)
    .sort(([, a], [, b]) => order[a.level] - order[b.level])
    .slice(0, mostChoices)
    .map(([field]) => ({
      target: { record, field },
      confidence: offered,
      why: 'The header says nothing, and its values would fit',
    }));
}
