import type { RecordName } from '../dataset/field.js';
import { fieldOf } from '../dataset/fields.js';
import type { RowCheck, RowRule, Rule } from '../rules/rule.js';

/** Fields that a rule on whole rows holds against each other when it looks at one of them. */
export interface Comparison {
  readonly rule: string;
  readonly record: RecordName;
  /** The field that its issues point at. */
  readonly field: string;
  /** Every field of the comparison, `field` among them. */
  readonly fields: readonly string[];
}

/** Every comparison of two fields or more. Rules of validity judge a field by what another says it is, so they are none. */
export function comparisonsOf(rules: readonly Rule[]): readonly Comparison[] {
  return rules.flatMap((rule) =>
    rule.kind === 'rows' && rule.dimension === 'consistency' ? comparisonsOfRule(rule) : [],
  );
}

function comparisonsOfRule({ id, parts }: RowRule): readonly Comparison[] {
  return parts.flatMap(({ record, checks }) =>
    [...new Set(checks.map(({ field }) => field))].flatMap((field) => {
      const fields = fieldsOf(
        record,
        checks.filter((check) => check.field === field),
      );
      return fields.length < 2 ? [] : [{ rule: id, record, field, fields }];
    }),
  );
}

function fieldsOf(record: RecordName, checks: readonly RowCheck[]): readonly string[] {
  const named = checks.flatMap(({ field, needs, columns = [] }) => [field, ...needs, ...columns]);
  return [...new Set(named)].filter((field) => fieldOf(record, field) !== undefined);
}

/** The fields that each field of a record is compared with. */
export function partnersIn(
  record: RecordName,
  comparisons: readonly Comparison[],
): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, Set<string>>();
  for (const { fields } of comparisons.filter((comparison) => comparison.record === record)) {
    for (const field of fields) {
      const known = partners.get(field) ?? new Set();
      for (const other of fields) if (other !== field) known.add(other);
      partners.set(field, known);
    }
  }
  return new Map([...partners].map(([field, others]) => [field, [...others]]));
}
