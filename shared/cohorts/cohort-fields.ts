import { codeLists } from '../dataset/code-lists.js';
import type { CodeList, Field } from '../dataset/field.js';
import { recordFields } from '../dataset/fields.js';

/** A field of the referral that a condition may look at. */
export type CohortField = Pick<Field, 'label' | 'kind' | 'list'>;

/** Groups that are worked out for each referral rather than mapped. */
const derived: Readonly<Record<string, CohortField>> = {
  ethnic_group: { label: 'Ethnic group', kind: 'code', list: 'ethnic_group' },
  imd_quintile: { label: 'Deprivation quintile', kind: 'integer' },
  referral_source_group: { label: 'Kind of referrer', kind: 'code', list: 'referral_source_group' },
};

/** Numbers that tell one referral from another describe no group. */
const tellsApart: ReadonlySet<string> = new Set(['referral_id']);

/** Every field that a condition may look at, by name: none that may point at a person. */
export const cohortFields: Readonly<Record<string, CohortField>> = {
  ...Object.fromEntries(
    Object.entries<Field>(recordFields.referral).filter(
      ([name, field]) => field.identifies !== true && !tellsApart.has(name),
    ),
  ),
  ...derived,
};

/** The field of that name; undefined where no condition may look at it. */
export function cohortField(name: string): CohortField | undefined {
  return Object.hasOwn(cohortFields, name) ? cohortFields[name] : undefined;
}

/** The vocabulary of a field, where it has one. */
export function listOf({ list }: CohortField): CodeList | undefined {
  return list === undefined ? undefined : codeLists[list];
}

/** The code that a person means by a code or its label; null where the list has neither. */
export function codeMeant(list: CodeList, typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const found =
    list.codes.find(({ code }) => code.toLowerCase() === text) ??
    list.codes.find(({ label }) => label.toLowerCase() === text);
  return found?.code ?? null;
}
