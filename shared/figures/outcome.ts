import type { Engine } from '../engine/engine.js';
import { instruments } from '../dataset/instruments.js';
import type { Instrument } from '../dataset/field.js';
import { type Sql, sql } from '../sql/sql.js';
import type { PairingRule } from '../project/outcome-options.js';

/** A person's scores on one instrument, and what is known of the person. */
export interface Outcome {
  readonly baseline: number;
  /** Null where the person was lost. */
  readonly followup: number | null;
  /** Whether a follow-up is due by now. */
  readonly due: boolean;
  readonly engaged: boolean;
  readonly age: number | null;
  readonly gender: string | null;
  readonly imdDecile: number | null;
}

/** A person with both scores. */
export interface Pair {
  readonly baseline: number;
  readonly followup: number;
}

/** Everyone with a baseline on one instrument. */
export interface OutcomeSet {
  readonly instrument: Instrument;
  readonly people: readonly Outcome[];
  readonly pairs: readonly Pair[];
  readonly lost: readonly Outcome[];
}

/** What makes a follow-up due: the last day of its window lies behind us. */
export interface DueBy {
  readonly today: string;
  readonly pairing: PairingRule;
}

/** The outcomes of every instrument that has any score, in the order of the code list. */
export function outcomeSets(engine: Engine, { today, pairing }: DueBy): readonly OutcomeSet[] {
  const used = new Set(
    engine
      .rows<{ code: string }>(sql`SELECT DISTINCT instrument AS code FROM measure`)
      .map(({ code }) => code),
  );
  return Object.values(instruments)
    .filter(({ code }) => used.has(code))
    .map((instrument) =>
      outcomeSet(instrument, engine.rows<Outcome>(outcomesOn(instrument.code, { today, pairing }))),
    );
}

function outcomeSet(instrument: Instrument, people: readonly Outcome[]): OutcomeSet {
  return {
    instrument,
    people,
    pairs: people.flatMap(({ baseline, followup }) => (followup === null ? [] : [{ baseline, followup }])),
    lost: people.filter(({ followup }) => followup === null),
  };
}

function outcomesOn(code: string, { today, pairing }: DueBy): Sql {
  return sql`
    SELECT o.baseline, o.followup, p.engaged, p.age_at_referral AS age, p.gender, p.imd_decile AS "imdDecile",
      (o.followup IS NOT NULL OR o.baseline_date <= ${today}::DATE - ${pairing.latest}::INTEGER) AS due
    FROM figure_outcome o
    JOIN figure_person p ON p.person_key = o.person_key
    WHERE o.instrument = ${code}
    ORDER BY o.ord`;
}
