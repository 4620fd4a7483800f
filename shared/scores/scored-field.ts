import type { Field, RecordName } from '../dataset/field.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { amongOf } from './among.js';
import type { Flaws } from './flaws.js';
import { unusableCodes } from './unusable-codes.js';

/** What a row can say of a field; each is counted by the condition of its name. */
export const countedKinds = [
  'among',
  'usable',
  'unusable',
  'declined',
  'unknown',
  'notApplicable',
  'derived',
  'compared',
  'consistent',
] as const;

export type CountedKind = (typeof countedKinds)[number];

/** A field with the conditions by which its rows are counted; a kind that no row can be has none. */
export interface ScoredField {
  readonly record: RecordName;
  readonly name: string;
  readonly field: Field;
  readonly conditions: Readonly<Partial<Record<CountedKind, Sql>>>;
  /** Of a coded field, what its code means: worked out once a row, as the column `statusColumn`. */
  readonly status: Sql | undefined;
}

/** What a row's code means, as a number; null where there is none. */
const codeStatus = { says: 1, declined: 2, unknown: 3, notApplicable: 4 } as const;

/** The rows of a record with the status of every coded field, and `row_id`, by which each is known. */
export function withStatuses(record: RecordName, fields: readonly ScoredField[]): Sql {
  const statuses = fields.flatMap(({ name: field, status }) =>
    status === undefined ? [] : [sql`${status} AS ${name(statusColumn(field))}`],
  );
  return sql`(SELECT *, ${join([sql`rowid AS row_id`, ...statuses])} FROM ${name(record)})`;
}

function statusColumn(field: string): string {
  return `status_${field}`;
}

/** Identifiers that were made up because the export has none say nothing. */
const standIns: Readonly<Record<string, Sql>> = {
  'referral.referral_id': sql`coalesce(r.referral_id_derived, false)`,
};
/** Values that were worked out from other fields are as good as recorded ones, and are told apart. */
const workedOut: Readonly<Record<string, Sql>> = {
  'referral.age_at_referral': sql`coalesce(r.age_at_referral_derived, false)`,
  'referral.age_band': sql`r.age_at_referral IS NOT NULL`,
  'referral.imd_decile': sql`coalesce(r.imd_decile_derived, false)`,
};

/** What scoring a field takes, besides its name. */
export interface ScoringOf {
  readonly flaws: Flaws;
  /** Fields that rules compare it with. */
  readonly partners: readonly string[];
  /** False where no row has a value, so that only the rows that should have one are counted. */
  readonly isFilled: boolean;
}

/** A field and how its rows are told apart. */
export function scoredField(
  about: Pick<ScoredField, 'record' | 'name' | 'field'>,
  { flaws, partners, isFilled }: ScoringOf,
): ScoredField {
  const { record, name: field } = about;
  const among = amongOf(record, field);
  const flawed = flaws.has(record, 'unusable', field);
  const within = (...tests: readonly (Sql | undefined)[]): Sql => all([among, ...tests]);
  const unusable = flawed === undefined ? undefined : within(flawed);
  if (!isFilled) return { ...about, status: undefined, conditions: present({ among, unusable }) };

  const key = `${record}.${field}`;
  const status = statusOf(about);
  const says = status === undefined ? sql`r.${name(field)} IS NOT NULL` : hasStatus(field, 'says');
  const isThere = all([says, standIns[key] === undefined ? undefined : sql`NOT ${standIns[key]}`]);
  const sound = flawed === undefined ? undefined : sql`NOT ${flawed}`;
  const isNothing = (kind: Exclude<Status, 'says'>): Sql | undefined =>
    status === undefined ? undefined : within(sound, hasStatus(field, kind));
  const derived = workedOut[key];
  const compared = partners.length === 0 ? undefined : within(isThere, anySaid(partners));
  const inconsistent = flaws.has(record, 'inconsistent', field);
  const agrees = inconsistent === undefined ? undefined : sql`NOT ${inconsistent}`;
  return {
    ...about,
    status,
    conditions: present({
      among,
      usable: within(sound, isThere),
      unusable,
      declined: isNothing('declined'),
      unknown: isNothing('unknown'),
      notApplicable: isNothing('notApplicable'),
      derived: derived === undefined ? undefined : within(sound, isThere, derived),
      compared,
      consistent: compared === undefined ? undefined : all([compared, agrees]),
    }),
  };
}

type Status = keyof typeof codeStatus;

function statusOf({ name: field, field: about }: Pick<ScoredField, 'name' | 'field'>): Sql | undefined {
  const codes = unusableCodes(about);
  const cases = (['declined', 'unknown', 'notApplicable'] as const).flatMap((kind) =>
    codes[kind].length === 0
      ? []
      : [sql`WHEN ${name(field)} IN (${texts(codes[kind])}) THEN ${codeStatus[kind]}`],
  );
  if (cases.length === 0) return undefined;
  return sql`CASE WHEN ${name(field)} IS NULL THEN NULL ${join(cases, ' ')} ELSE ${codeStatus.says} END::TINYINT`;
}

function hasStatus(field: string, kind: Status): Sql {
  return sql`r.${name(statusColumn(field))} = ${codeStatus[kind]}`;
}

function present(
  conditions: Readonly<Partial<Record<CountedKind, Sql | undefined>>>,
): Readonly<Partial<Record<CountedKind, Sql>>> {
  return Object.fromEntries(
    Object.entries(conditions).flatMap(([kind, test]) => (test === undefined ? [] : [[kind, test]])),
  );
}

function all(tests: readonly (Sql | undefined)[]): Sql {
  return sql`(${join(
    tests.filter((test) => test !== undefined),
    ' AND ',
  )})`;
}

function anySaid(fields: readonly string[]): Sql {
  return sql`(${join(
    fields.map((field) => sql`r.${name(field)} IS NOT NULL`),
    ' OR ',
  )})`;
}

function texts(values: readonly string[]): Sql {
  return join(values.map((value) => sql`${value}`));
}
