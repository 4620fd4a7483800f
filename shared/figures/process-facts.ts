import { type Sql, join, name, sql } from '../sql/sql.js';
import { coveredByContact, coveredByOnward, tableSays } from './referral-facts.js';
import { own, usableCode } from './usable.js';
import { isValidDate } from './valid-date.js';

const status = usableCode('referral', 'referral_status', own('referral_status'));
const rejection = usableCode('referral', 'rejection_reason', own('rejection_reason'));

/** Not turned away; null where neither a status nor the table’s reasons for turning away say. */
export const accepted: Sql = sql`CASE
  WHEN r.referral_status = 'rejected' OR ${rejection} IS NOT NULL THEN false
  WHEN ${status} IS NOT NULL OR ${tableSays(sql`rejection`)} THEN true END`;

/** A plan is dated; a blank is a no only where its table dates plans at all. */
const planned: Sql = sql`CASE
  WHEN r.plan_date IS NOT NULL THEN true
  WHEN ${tableSays(sql`plan`)} THEN false END`;

/** Whether support is known to have started: by the rows of the onward table, else as supplied. */
const started: Sql = sql`CASE
  WHEN ${coveredByOnward} AND o.made >= 1 THEN CASE WHEN o.some_started THEN true WHEN o.none_started THEN false END
  WHEN ${own('onward_started')} = 'Y' THEN true
  WHEN ${own('onward_started')} = 'N' THEN false END`;

/** Whether it is known which kinds of support a referral led to, none among them. */
const kindsKnown: Sql = sql`CASE
  WHEN o.made >= 1 THEN o.kinds = o.made
  WHEN ${own('onward_types')} IS NOT NULL THEN true
  WHEN ${coveredByOnward} THEN true
  ELSE coalesce(r.onward_count = 0, false) END`;

/** The day of closing, where it may be true. */
export function closedOn(today: string): Sql {
  return sql`CASE WHEN ${isValidDate(own('closure_date'), today)} THEN r.closure_date END`;
}

/** What only the figures of the process look at; left out, as nulls, where nothing will be split. */
export function processColumns(today: string, splits: boolean): Sql {
  const columns = {
    accepted: [accepted, sql`BOOLEAN`],
    planned: [planned, sql`BOOLEAN`],
    started: [started, sql`BOOLEAN`],
    kinds_known: [kindsKnown, sql`BOOLEAN`],
    closed_on: [closedOn(today), sql`DATE`],
    supplied_dna: [sql`CASE WHEN NOT ${coveredByContact} THEN r.contacts_dna END`, sql`INTEGER`],
    needs_all: [own('needs_all'), sql`VARCHAR`],
    onward_types: [own('onward_types'), sql`VARCHAR`],
    disability_impact: [own('disability_impact'), sql`VARCHAR`],
    long_term_condition: [own('long_term_condition'), sql`VARCHAR`],
    lives_alone: [own('lives_alone'), sql`VARCHAR`],
  } as const;
  return join(
    Object.entries(columns).map(
      ([column, [is, type]]) => sql`${splits ? is : sql`NULL::${type}`} AS ${name(column)}`,
    ),
  );
}
