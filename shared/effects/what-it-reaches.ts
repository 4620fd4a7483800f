import type { BuildReport } from '../clean/build-dataset.js';
import { type Step, isRowAction } from '../clean/step.js';
import type { TableRoles } from '../clean/table-roles.js';
import { type TypedRows, typedParts } from '../clean/typed-rows.js';
import type { RecordName } from '../dataset/field.js';
import type { MappingEntry } from '../mapping/mapping.js';

/** What a step touched in the table that it cleans. */
export interface Touched {
  /** Places of the columns in which a cell came out different. */
  readonly columns: readonly number[];
  /** Whether a row is kept that was not, or the other way round. */
  readonly rows: boolean;
}

/**
 * Fields that stand in the dataset as they were typed: nothing is worked out of them, tied by them or told apart by
 * them before the figures are counted. A field that is not listed here is taken to reach everything.
 */
const plainFields: Readonly<Record<Exclude<RecordName, 'measure'>, ReadonlySet<string>>> = {
  referral: new Set([
    'first_contact_date',
    'first_appointment_attended',
    'contacts_total',
    'onward_count',
    'plan_date',
    'closure_date',
    'closure_reason',
    'referral_status',
    'rejection_reason',
    'preferred_language',
    'disability_impact',
    'employment_status',
    'scheme_id',
  ]),
  contact: new Set(['attended', 'duration_min', 'medium', 'contact_type']),
  onward: new Set(['support_type', 'provider_name', 'started', 'mode']),
};

/** Fields of a referral that figures are only split by: no headline figure looks at them. */
const onlySplits: ReadonlySet<string> = new Set([
  'referral_source',
  'referrer_role',
  'referring_org_code',
  'link_worker_id',
  'need_primary',
  'needs_all',
  'gp_practice_code',
  'pcn_code',
  'rural_urban',
  'unpaid_carer',
  'long_term_condition',
  'lives_alone',
  'accommodation',
]);

/** Fields of a score that do not say whose it is. */
const scoreFields: ReadonlySet<string> = new Set([
  'instrument',
  'timepoint',
  'completed_date',
  'item_no',
  'item_value',
  'total',
  'total_scored',
  'mode',
]);

/** A column of the dataset that can be set anew by itself. */
export interface PlainField {
  readonly record: Exclude<RecordName, 'measure'>;
  readonly field: string;
}

/** What has to be worked out again: everything, or the fields that can be set by themselves and the scores. */
export type Rework =
  | { readonly all: true }
  | { readonly all: false; readonly fields: readonly PlainField[]; readonly scores: boolean };

/** True where the columns a step stands on go nowhere, or only where no headline figure looks. */
export function isUnread(step: Step, mapping: readonly MappingEntry[]): boolean {
  if (isRowAction(step.action) || step.action.does === 'mend_rows') return false;
  return targetsOf(mapping, step.table, [step.column ?? 0]).every(
    ({ record, field }) => record === 'referral' && onlySplits.has(field),
  );
}

/** What has to be worked out again once typed rows of a table came out different. */
export function reworkOf({ columns, rows }: Touched, { table, different, roles, run }: Differing): Rework {
  const everything = { all: true } as const;
  if (rows || numbersToldApart(run.build)) return everything;
  const feeds = new Set(
    typedParts(roles).flatMap(({ part, mapped }) => (mapped.table.table === table ? [part] : [])),
  );
  const fields: PlainField[] = [];
  for (const { record, field } of targetsOf(run.mapping, table, columns)) {
    if (record === 'measure') {
      if (!scoreFields.has(field)) return everything;
    } else if (!plainFields[record].has(field)) return everything;
    else if (feeds.has(record)) fields.push({ record, field });
  }
  const changed = new Set(different.map(({ part }) => part));
  // A score that comes to stand or to go may make or unmake a person, unless the row is a referral anyway.
  if (changed.has('wide_score') && !feeds.has('referral')) return everything;
  return { all: false, fields, scores: changed.has('measure') || changed.has('wide_score') };
}

/** Where two systems number their referrals alike, numbers are told apart across all records at once. */
function numbersToldApart({ derived }: BuildReport): boolean {
  return derived.some(({ column, how }) => column === 'referral_id' && how.startsWith('told apart'));
}

interface Differing {
  readonly table: string;
  readonly different: readonly TypedRows[];
  readonly roles: TableRoles;
  readonly run: { readonly mapping: readonly MappingEntry[]; readonly build: BuildReport };
}

function targetsOf(
  mapping: readonly MappingEntry[],
  table: string,
  columns: readonly number[],
): readonly { readonly record: RecordName; readonly field: string }[] {
  return mapping.flatMap((entry) =>
    entry.table === table && entry.target !== null && columns.includes(entry.index) ? [entry.target] : [],
  );
}
