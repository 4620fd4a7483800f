import { type RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import type { FigureContext } from './compute.js';
import type { Draft } from './draft.js';
import type { FieldRef } from './figure-kind.js';
import { servicesAlike } from './services-alike.js';
import { type TurnedOutcome, turnedOutcomes } from './turned-outcomes.js';

/** What the judgement of a figure rests on besides its own numbers. */
export interface Facts {
  /** Whether some column was matched to the field. */
  readonly holds: (field: FieldRef) => boolean;
  /** Share of the people due a follow-up who have one, by instrument; null where nobody is due. */
  readonly followUpShare: (instrument: string) => number | null;
  readonly leastFollowUp: number;
  /** Share of the rows of the referral table whose date can be read two ways. */
  readonly doubtfulReferralDates: number;
  /** Share of the rows of the referral table that may belong to a person counted apart. */
  readonly possiblySame: number;
  /** Share of the rows of the referral table whose number, person and date stand in an earlier table too. */
  readonly inTwoTables: number;
  /** Share of the rows of the referral table that are coded events not known to be referrals. */
  readonly unclearEvents: number;
  /** Month that the period ends in without being over, or null. */
  readonly partMonth: string | null;
  /** Whether some names of services look like spellings of one another; looked up when asked. */
  readonly servicesAlike: () => boolean;
  /** What looks turned round among the outcomes of an instrument; undefined where nothing does. */
  readonly turned: (instrument: string) => TurnedOutcome | undefined;
  readonly withhold: boolean;
}

/** Gather what figures are judged by. */
export function factsOf(engine: Engine, context: FigureContext, drafts: readonly Draft[]): Facts {
  const mapped = new Set(
    context.mapping.flatMap(({ target }) => (target === null ? [] : [fieldRef(target)])),
  );
  const followUp = new Map(drafts.map(({ id, value }) => [id, value]));
  const rows = countOf(engine);
  const turned = turnedOutcomes(engine);
  const doubtful = context.doubtfulDates?.['referral_date'] ?? 0;
  const unclear = (context.build?.unclearEvents ?? []).reduce((sum, one) => sum + one.rows, 0);
  return {
    holds: (field) => mapped.has(field),
    followUpShare: (instrument) => followUp.get(`B2.of_eligible.${instrument}`) ?? null,
    leastFollowUp: context.settings.leastFollowUp,
    doubtfulReferralDates: rows.all > 0 ? doubtful / rows.all : 0,
    possiblySame: rows.all > 0 ? rows.possible / rows.all : 0,
    inTwoTables: rows.all > 0 ? rows.again / rows.all : 0,
    unclearEvents: rows.all > 0 ? unclear / rows.all : 0,
    partMonth: isLastOfMonth(engine, context.period.to) ? null : context.period.to.slice(0, 7),
    servicesAlike: () => servicesAlike(engine, context.notSame ?? []),
    turned: (instrument) => turned.get(instrument),
    withhold: context.withhold ?? true,
  };
}

function fieldRef({ record, field }: { record: RecordName; field: string }): FieldRef {
  return `${record}.${field}`;
}

interface RowCounts {
  readonly all: number;
  readonly possible: number;
  readonly again: number;
}

function countOf(engine: Engine): RowCounts {
  const [found] = engine.rows<RowCounts>(sql`
    SELECT (SELECT count(*) FROM figure_row) AS "all",
      (SELECT count(*) FROM people WHERE record = 'referral' AND match = 'possible') AS possible,
      (SELECT coalesce(sum(tables - 1), 0)::INTEGER FROM (
        SELECT count(DISTINCT source_table) AS tables FROM figure_row
        WHERE referral_id IS NOT NULL AND person_id IS NOT NULL AND referral_date IS NOT NULL
        GROUP BY referral_id, person_id, referral_date)) AS again`);
  return found ?? { all: 0, possible: 0, again: 0 };
}

function isLastOfMonth(engine: Engine, day: string): boolean {
  const [found] = engine.rows<{ last: boolean }>(sql`SELECT last_day(${day}::DATE) = ${day}::DATE AS last`);
  return found?.last ?? false;
}
