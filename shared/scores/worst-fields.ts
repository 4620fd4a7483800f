import type { Field, RecordName } from '../dataset/field.js';
import type { FieldCounts, FieldScore } from './field-score.js';

/** What stands in the way of a field more than anything else. */
export type Because = 'no_column' | 'blank' | 'unknown' | 'declined' | 'unusable';

/** A field that costs most answers. */
export interface WorstField {
  readonly record: RecordName;
  readonly field: string;
  readonly label: string;
  readonly level: Field['level'];
  readonly usable: number;
  readonly of: number;
  readonly because: Because;
  /** Rows lost for that reason. */
  readonly lost: number;
  readonly questions: readonly string[];
  /** What it is ranked by; of no meaning by itself. */
  readonly weight: number;
}

/** How much an unusable row costs by level: a row without a mandatory field cannot be used at all. */
const levelWeights: Readonly<Record<Field['level'], number>> = { M: 2, R: 1, O: 0.5 };
const most = 5;

/**
 * The fields that cost most answers: the share of rows that are not usable, times the weight of the
 * field's level, times the number of questions that need it and a quarter. Fields that another stands in for, and
 * optional ones that no question needs, are left out.
 */
export function worstFields(fields: readonly FieldScore[]): readonly WorstField[] {
  return fields
    .filter(
      ({ waived, level, questions, counts }) =>
        waived === null && (level !== 'O' || questions.length > 0) && counts.usable < counts.of,
    )
    .map(weighed)
    .sort((a, b) => b.weight - a.weight || (a.field < b.field ? -1 : 1))
    .slice(0, most);
}

function weighed({ record, field, label, level, columns, counts, questions }: FieldScore): WorstField {
  const { usable, of } = counts;
  const [because, lost] = columns.length === 0 ? (['no_column', of - usable] as const) : mainLoss(counts);
  const weight = (1 - usable / of) * levelWeights[level] * (questions.length + 0.25);
  return { record, field, label, level, usable, of, because, lost, questions, weight };
}

const losses = ['blank', 'unknown', 'declined', 'unusable'] as const;

function mainLoss(counts: FieldCounts): readonly [Because, number] {
  const worst = losses.reduce((one, other) => (counts[other] > counts[one] ? other : one));
  return [worst, counts[worst]];
}
