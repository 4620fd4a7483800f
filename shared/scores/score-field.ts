import { fills } from '../dataset/composed-fields.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { bandOf } from './bands.js';
import type { CountedGroup } from './count-rows.js';
import type { FieldColumn, FieldCounts, FieldScore } from './field-score.js';
import { type Rate, noRate, rate } from './rate.js';
import type { ScoredField } from './scored-field.js';

/** What is known of a field besides the counts of its rows. */
export interface FieldFacts {
  readonly mapping: readonly MappingEntry[];
  /** Whether a rule compares it with another field. */
  readonly isCompared: boolean;
  readonly uniqueness: Rate;
  readonly timeliness: Rate;
  readonly waived: string | null;
  readonly questions: readonly string[];
}

/** The counts of a field over all rows of its record. */
export function countsOf({ name }: ScoredField, { rows, counts }: CountedGroup): FieldCounts {
  const {
    among = rows,
    usable = 0,
    unusable = 0,
    declined = 0,
    unknown = 0,
    notApplicable = 0,
  } = counts.get(name) ?? {};
  const of = among - notApplicable;
  return {
    of,
    usable,
    unusable,
    declined,
    unknown,
    blank: of - usable - unusable - declined - unknown,
    notApplicable,
  };
}

/** A field with its five rates, its band and what it is needed for. */
export function scoreField(scored: ScoredField, all: CountedGroup, facts: FieldFacts): FieldScore {
  const counts = countsOf(scored, all);
  const { of, usable, unusable, declined } = counts;
  const { compared = 0, consistent = 0, derived = 0 } = all.counts.get(scored.name) ?? {};
  const recorded = usable + unusable + declined;
  const { record, name: field, field: about } = scored;
  return {
    record,
    field,
    label: about.label,
    level: about.level,
    columns: columnsOf(scored, facts.mapping),
    counts,
    derived,
    completeness: rate(recorded, of, 'No row should have it.'),
    validity: rate(usable + declined, recorded, 'No row says anything.'),
    uniqueness: facts.uniqueness,
    consistency: facts.isCompared
      ? rate(consistent, compared, 'No row has a field to compare it with.')
      : noRate('No rule compares it with another field.'),
    timeliness: facts.timeliness,
    band: bandOf(about.level, of === 0 ? null : usable / of),
    waived: facts.waived,
    questions: facts.questions,
  };
}

function columnsOf({ record, name }: ScoredField, mapping: readonly MappingEntry[]): readonly FieldColumn[] {
  return mapping
    .filter(({ target }) => target !== null && fills(target, record, name))
    .map(({ table, index, file, column }) => ({ table, index, file, column }));
}
