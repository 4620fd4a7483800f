import type { BuildReport } from '../clean/build-dataset.js';
import { answerInForce } from '../clean/refusals/refusal-question.js';
import { type Step, isRowAction } from '../clean/step.js';
import type { TableRoles } from '../clean/table-roles.js';
import { type TypedRows, typedParts } from '../clean/typed-rows.js';
import { isRestricted } from '../cohorts/cohorts-in-force.js';
import type { RecordName } from '../dataset/field.js';
import type { MappingEntry, Target } from '../mapping/mapping.js';
import type { PeopleReport } from '../people/match.js';
import type { PairDecision } from '../people/pair.js';
import { isAboutCases } from '../people/settle-cases.js';
import type { Project } from '../project/project.js';

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

/** Fields of a referral of which others are worked out for its own row, and for no other. */
const workedFields: ReadonlySet<string> = new Set([
  'gender',
  'birth_date',
  'age_at_referral',
  'age_band',
  'ethnic_category',
  'ethnic_category_2021',
  'postcode',
  'lsoa',
  'imd_decile',
]);

/** Fields by which two tables that share identifiers are told to be of two systems. */
export const tellingFields: ReadonlySet<string> = new Set(['gender', 'birth_date']);

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
  | { readonly all: true; /** Whether it has to be asked anew who is who. */ readonly people: boolean }
  | SomeRework;

/** What can be worked out again by itself. */
export interface SomeRework {
  readonly all: false;
  readonly fields: readonly PlainField[];
  /** Fields of a referral of which others are worked out: its rows are made anew, and those that differ are set. */
  readonly worked: readonly string[];
  readonly scores: boolean;
  /** Whether it has to be asked anew who is who. */
  readonly cards: boolean;
}

/** True where the columns a step stands on go nowhere, or only where no headline figure looks. */
export function isUnread(
  step: Step,
  { mapping, people, project }: Pick<RunBefore, 'mapping' | 'people' | 'project'>,
): boolean {
  if (isRestricted(project)) return false;
  if (isRowAction(step.action) || step.action.does === 'mend_rows') return false;
  if (identifies(people, step.table, [step.column ?? 0])) return false;
  return targetsOf(mapping, step.table, [step.column ?? 0]).every(
    ({ record, field }) => record === 'referral' && onlySplits.has(field),
  );
}

/** What has to be worked out again once something of a table came out different; null where nothing can differ. */
export function reworkOf(
  { columns, rows }: Touched,
  { table, different, roles, run }: Differing,
): Rework | null {
  const whoIsWho = identifies(run.people, table, columns);
  const restricted = isRestricted(run.project);
  if (different.length === 0 && !rows && !whoIsWho && !restricted) return null;
  const targets = targetsOf(run.mapping, table, columns);
  if (rows || targets.some(({ field }) => idFields.has(field))) return { all: true, people: true };
  // A rule that says whom the figures are about may look at any column, mapped or not.
  if (restricted) return { all: true, people: true };
  // Referrals that somebody called one are known by their numbers and people, and their rows are gone from the dataset.
  if (run.people.joinedCases.length > 0) return { all: true, people: true };
  // Whoever becomes one person may have referrals that somebody called one.
  if (whoIsWho && run.project.people.some(isSaidToBeOne)) return { all: true, people: true };
  const feeds = new Set(
    typedParts(roles).flatMap(({ part, mapped }) => (mapped.table.table === table ? [part] : [])),
  );
  const changed = new Set(different.map(({ part }) => part));
  // A score that comes to stand or to go may make or unmake a person, unless the row is a referral anyway.
  if (changed.has('wide_score') && !feeds.has('referral')) return { all: true, people: true };
  const scores = changed.has('measure') || changed.has('wide_score');
  const worked = targets.flatMap(({ record, field }) =>
    record === 'referral' && workedFields.has(field) && feeds.has('referral') ? [field] : [],
  );
  const plain = targets.filter(isPlain);
  const apart = plain.length + targets.filter(isWorked).length === targets.length;
  if ((scores && !scoresStandAlone(run)) || !apart || (worked.length > 0 && isAnswered(run.project)))
    return { all: true, people: whoIsWho };
  const fields = plain.flatMap(({ record, field }) =>
    record !== 'measure' && feeds.has(record) ? [{ record, field }] : [],
  );
  return { all: false, fields, worked, scores, cards: whoIsWho };
}

function isSaidToBeOne(answer: PairDecision): boolean {
  return isAboutCases(answer) && answer.answer === 'same';
}

/** Fields that tie rows together, and the one by which rows are left out. */
const idFields: ReadonlySet<string> = new Set(['person_id', 'referral_id', 'nhs_number', 'consent_recorded']);

/** Columns by which people are compared, whether they go to a field or not. */
export function identifies(people: PeopleReport, table: string, columns: readonly number[]): boolean {
  return people.columns.some((one) => one.table === table && columns.includes(one.index));
}

function isWorked({ record, field }: Target): boolean {
  return record === 'referral' && workedFields.has(field);
}

function isPlain({ record, field }: Target): boolean {
  return record === 'measure' ? scoreFields.has(field) : plainFields[record].has(field);
}

/**
 * Nothing can be set by itself where a rule says whom the figures are about, since it may look at any column, mapped or not;
 * where referrals that somebody called one are gone from the dataset; or where scores were changed together with the rest.
 */
export function cannotStandAlone(run: RunBefore): boolean {
  return isRestricted(run.project) || run.people.joinedCases.length > 0 || !scoresStandAlone(run);
}

/**
 * Scores can be made anew by themselves unless they were changed together with the rest: where two systems number their
 * referrals alike, where rows that say no were left out, or where somebody said how a scale runs.
 */
function scoresStandAlone({ build, project }: RunBefore): boolean {
  const toldApart = build.derived.some(
    ({ column, how }) => column === 'referral_id' && how.startsWith('told apart'),
  );
  const refused = build.refusals.some((question) => answerInForce(question) === 'leave_out');
  return !toldApart && !refused && !isAnswered(project);
}

/** Whether somebody said how a scale runs: numbers of the dataset were changed by it. */
export function isAnswered({ decisions }: Project): boolean {
  return decisions.some(({ about }) => about.includes('scale:'));
}

/** What the run settled, as far as it decides what a step can reach. */
export interface RunBefore {
  readonly mapping: readonly MappingEntry[];
  readonly project: Project;
  readonly build: BuildReport;
  readonly people: PeopleReport;
}

interface Differing {
  readonly table: string;
  readonly different: readonly TypedRows[];
  readonly roles: TableRoles;
  readonly run: RunBefore;
}

function targetsOf(
  mapping: readonly MappingEntry[],
  table: string,
  columns: readonly number[],
): readonly Target[] {
  return mapping.flatMap((entry) =>
    entry.table === table && entry.target !== null && columns.includes(entry.index) ? [entry.target] : [],
  );
}
