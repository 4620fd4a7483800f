import type { RecordName } from '../../dataset/field.js';
import { fieldOf, recordFields } from '../../dataset/fields.js';
import { fieldLabel } from '../labels.js';
import type { ReportContext } from '../report-context.js';
import { capital } from '../words.js';

/** How one field is recorded in one table. True counts: never printed as they are. */
export interface FieldInTable {
  readonly table: string;
  readonly file: string;
  readonly column: string;
  /** What is done to its values on the way. */
  readonly transform: string;
  readonly rows: number;
  /** Rows that are not blank. */
  readonly filled: number;
  /** Rows that say something usable; "not known" and "not stated" do not. */
  readonly known: number;
}

/** How one field of the minimum dataset is recorded over all tables that hold it. */
export interface FieldQuality {
  readonly record: RecordName;
  readonly field: string;
  readonly label: string;
  readonly level: 'M' | 'R' | 'O';
  readonly places: readonly FieldInTable[];
  readonly rows: number;
  readonly filled: number;
  readonly known: number;
  /** Known rows without an issue of validity. */
  readonly valid: number;
}

/** Every mapped field, in the order of the minimum dataset. */
export function fieldQualities(context: ReportContext): readonly FieldQuality[] {
  return recordNames.flatMap((record) =>
    Object.entries(recordFields[record]).flatMap(([field, { level }]) => {
      const places = placesOf(context, record, field);
      if (places.length === 0) return [];
      const sum = (part: 'rows' | 'filled' | 'known'): number =>
        places.reduce((total, place) => total + place[part], 0);
      const known = sum('known');
      const valid = Math.max(0, known - invalidRows(context, field, places));
      return [
        {
          record,
          field,
          label: labelIn(record, field),
          level,
          places,
          rows: sum('rows'),
          filled: sum('filled'),
          known,
          valid,
        },
      ];
    }),
  );
}

/** Fields that should be there and that no column holds. */
export function fieldsWithoutSource({
  mapping,
}: ReportContext): readonly { readonly field: string; readonly label: string; readonly answers: string }[] {
  const used = new Set(mapping.flatMap(({ target }) => (target === null ? [] : [target.field])));
  return Object.entries(recordFields.referral).flatMap(([field, { label, level, answers }]) =>
    level === 'O' || used.has(field) ? [] : [{ field, label, answers }],
  );
}

/** Fields of the tables beside the referrals say which table they are of. */
function labelIn(record: RecordName, field: string): string {
  return record === 'referral' ? fieldLabel(field) : `${capital(record)}: ${fieldLabel(field).toLowerCase()}`;
}

const recordNames: readonly RecordName[] = ['referral', 'contact', 'onward', 'measure'];

function placesOf(
  { mapping, profiles }: ReportContext,
  record: RecordName,
  field: string,
): readonly FieldInTable[] {
  return mapping.flatMap(({ target, table, index, file, column, transform }) => {
    if (target?.record !== record || target.field !== field || fieldOf(record, field) === undefined)
      return [];
    const profile = profiles.find((candidate) => candidate.table === table && candidate.index === index);
    if (profile === undefined) return [];
    const { rows, missing } = profile;
    const filled = rows - missing.blank;
    return [
      {
        table,
        file,
        column,
        transform,
        rows,
        filled,
        known: filled - missing.not_known - missing.not_stated - missing.not_applicable,
      },
    ];
  });
}

function invalidRows({ issues }: ReportContext, field: string, places: readonly FieldInTable[]): number {
  return issues
    .filter((issue) => issue.dimension === 'validity' && issue.field === field)
    .filter(({ file, column }) => places.some((place) => place.file === file && place.column === column))
    .reduce((sum, { count }) => sum + count, 0);
}
