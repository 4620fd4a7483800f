import type { Engine } from '../engine/engine.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { Span } from './referral-table.js';
import { own } from './usable.js';
import { isValidDate } from './valid-date.js';

/** A cohort as the figures take it: its name, and its rule as SQL over a row of `referral`. */
export interface CohortMembers {
  readonly id: string;
  readonly name: string;
  readonly member: Sql;
  /** Whether something that its rule asks is not recorded. */
  readonly unsure: Sql;
}

/** How many referrals of the period, and of how many people. */
export interface Size {
  readonly referrals: number;
  readonly people: number;
}

/** How large a cohort is. True counts. */
export interface CohortSize extends Size {
  readonly id: string;
  readonly name: string;
  /** Referrals of which something that the rule asks is not recorded. */
  readonly unsure: number;
}

/** Who is in two cohorts at once. True counts. */
export interface Overlap extends Size {
  /** Ids of the two. */
  readonly between: readonly [string, string];
  /** True where print shows a star, since the number would give a small one away. */
  readonly starred?: boolean;
}

/** The cohorts of a run side by side. */
export interface CohortCounts {
  /** All referrals of the period that are counted, whatever their cohort. */
  readonly all: Size;
  readonly cohorts: readonly CohortSize[];
  readonly overlaps: readonly Overlap[];
}

type CountSpan = Pick<Span, 'today' | 'period' | 'among'>;

/** Count every cohort and every two of them together, over the referrals of the period. */
export function countCohorts(
  engine: Engine,
  cohorts: readonly CohortMembers[],
  { today, period, among = sql`true` }: CountSpan,
): CohortCounts {
  const pairs = cohorts.flatMap((one, i) => cohorts.slice(i + 1).map((other) => [one, other] as const));
  const counts = [
    ...sizeIn(sql`true`),
    ...cohorts.flatMap(({ id }) => [...sizeIn(name(id)), filtered(name(`${id} unsure`))]),
    ...pairs.flatMap(([one, other]) => sizeIn(sql`${name(one.id)} AND ${name(other.id)}`)),
  ];
  const flags = cohorts.flatMap(({ id, member, unsure }) => [
    sql`${member} AS ${name(id)}`,
    sql`${unsure} AS ${name(`${id} unsure`)}`,
  ]);
  const [found] = engine.rows<Readonly<Record<string, number>>>(sql`
    WITH cohort_row AS (
      SELECT ${join([person, ...flags])}
      FROM referral r
      WHERE ${isValidDate(own('referral_date'), today)}
        AND referral_date BETWEEN ${period.from}::DATE AND ${period.to}::DATE AND ${among})
    SELECT ${join(counts.map((count, at) => sql`${count} AS ${name(String(at))}`))} FROM cohort_row`);
  const next = numbersOf(found ?? {});
  return {
    all: { referrals: next(), people: next() },
    cohorts: cohorts.map(({ id, name }) => ({
      id,
      name,
      referrals: next(),
      people: next(),
      unsure: next(),
    })),
    overlaps: pairs.map(([one, other]) => ({
      between: [one.id, other.id],
      referrals: next(),
      people: next(),
    })),
  };
}

/** Who has no key is a person of their own. */
const person = sql`coalesce(person_key, 'row ' || source_table || ' ' || row_no) AS person`;

function sizeIn(flag: Sql): readonly Sql[] {
  return [filtered(flag), sql`count(DISTINCT person) FILTER (WHERE ${flag})`];
}

function filtered(flag: Sql): Sql {
  return sql`count(*) FILTER (WHERE ${flag})`;
}

/** The counts one after another, as they were asked for. */
function numbersOf(counts: Readonly<Record<string, number>>): () => number {
  let at = -1;
  return () => {
    at += 1;
    return counts[String(at)] ?? 0;
  };
}
