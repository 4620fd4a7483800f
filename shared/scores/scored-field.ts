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

/** A field and how its rows are told apart. `partners` are the fields that rules compare it with. */
export function scoredField(
  { record, name: field, field: about }: Pick<ScoredField, 'record' | 'name' | 'field'>,
  flaws: Flaws,
  partners: readonly string[],
): ScoredField {
  const value = sql`r.${name(field)}`;
  const { declined, unknown, notApplicable } = unusableCodes(about);
  const words = [...declined, ...unknown, ...notApplicable];
  const key = `${record}.${field}`;
  const among = amongOf(record, field);
  const flawed = flaws.has(record, 'unusable', field);
  const isThere = all([
    sql`${value} IS NOT NULL`,
    words.length === 0 ? undefined : sql`${value} NOT IN (${texts(words)})`,
    standIns[key] === undefined ? undefined : sql`NOT ${standIns[key]}`,
  ]);
  const within = (...tests: readonly (Sql | undefined)[]): Sql => all([among, ...tests]);
  const sound = flawed === undefined ? undefined : sql`NOT ${flawed}`;
  const isOneOf = (codes: readonly string[]): Sql | undefined =>
    codes.length === 0 ? undefined : within(sound, sql`${value} IN (${texts(codes)})`);
  const derived = workedOut[key];
  const compared = partners.length === 0 ? undefined : within(isThere, anySaid(partners));
  const inconsistent = flaws.has(record, 'inconsistent', field);
  return {
    record,
    name: field,
    field: about,
    conditions: present({
      among,
      usable: within(sound, isThere),
      unusable: flawed === undefined ? undefined : within(flawed),
      declined: isOneOf(declined),
      unknown: isOneOf(unknown),
      notApplicable: isOneOf(notApplicable),
      derived: derived === undefined ? undefined : within(sound, isThere, derived),
      compared,
      consistent:
        compared === undefined
          ? undefined
          : all([compared, inconsistent === undefined ? undefined : sql`NOT ${inconsistent}`]),
    }),
  };
}

function present(
  conditions: Readonly<Record<CountedKind, Sql | undefined>>,
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
