import type { Engine } from '../engine/engine.js';
import { instruments } from '../dataset/instruments.js';
import type { Instrument } from '../dataset/field.js';
import type { PairingRule } from '../project/outcome-options.js';
import { type Sql, sql } from '../sql/sql.js';

/** A person's scores on one instrument, and what is known of the person. */
export interface Outcome {
  readonly baseline: number;
  /** Null where there is no pair. */
  readonly followup: number | null;
  /** The person's last score after the start, whether or not it makes a pair. */
  readonly later: number | null;
  /** Whether a follow-up is due by now, or there already. */
  readonly due: boolean;
  readonly engaged: boolean;
  readonly age: number | null;
  readonly gender: string | null;
  readonly imdDecile: number | null;
  readonly ethnicGroup: string | null;
  /** Fifth by the other edition of deprivation. */
  readonly otherFifth: string | null;
  readonly townCountry: string | null;
  readonly schemeId: string | null;
  readonly sourceGroup: string | null;
  readonly need: string | null;
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
  /** Whose follow-up is due: those with a pair, and those whose window is over. */
  readonly due: readonly Outcome[];
  /** Due, and without a pair. Whoever still waits is not lost. */
  readonly lost: readonly Outcome[];
  /** The last later score of everybody who has one, baseline or not. */
  readonly later: readonly number[];
}

/** What makes a follow-up due: the last day of its window lies behind us. */
export interface DueBy {
  readonly today: string;
  readonly pairing: PairingRule;
}

/** The outcomes of every instrument that has any score, in the order of the code list. */
export function outcomeSets(engine: Engine, asked: DueBy): readonly OutcomeSet[] {
  const used = new Set(
    engine
      .rows<{ code: string }>(sql`SELECT DISTINCT instrument AS code FROM measure`)
      .map(({ code }) => code),
  );
  const people = byInstrument(engine.rows<Outcome & OnInstrument>(allOutcomes(asked)));
  const later = byInstrument(engine.rows<OnInstrument & { readonly score: number }>(allLater));
  return Object.values(instruments)
    .filter(({ code }) => used.has(code))
    .map((instrument) => {
      const scores = (later.get(instrument.code) ?? []).map(({ score }) => score);
      return outcomeSet(instrument, people.get(instrument.code) ?? [], scores);
    });
}

interface OnInstrument {
  readonly code: string;
}

/** Rows of all instruments, asked for at once, taken apart again. */
function byInstrument<Row>(rows: readonly (Row & OnInstrument)[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.code);
    if (own === undefined) found.set(row.code, [row]);
    else own.push(row);
  }
  return found;
}

function outcomeSet(
  instrument: Instrument,
  people: readonly Outcome[],
  later: readonly number[],
): OutcomeSet {
  const due = people.filter((person) => person.due);
  return {
    instrument,
    people,
    pairs: people.flatMap(({ baseline, followup }) => (followup === null ? [] : [{ baseline, followup }])),
    due,
    lost: due.filter(({ followup }) => followup === null),
    later,
  };
}

/** In the order of the scores: that of keys would move the last place of a mean. */
const allLater: Sql = sql`SELECT instrument AS code, score FROM figure_later ORDER BY instrument, score`;

function allOutcomes({ today, pairing }: DueBy): Sql {
  return sql`
    SELECT o.instrument AS code, o.baseline, o.followup, l.score AS later, p.engaged, p.age_at_referral AS age, p.gender,
      p.imd_decile AS "imdDecile", p.ethnic_group AS "ethnicGroup",
      p.imd_quintile_other AS "otherFifth", p.rural_urban_group AS "townCountry", p.scheme_id AS "schemeId",
      p.referral_source_group AS "sourceGroup", p.need_primary AS need,
      (o.followup IS NOT NULL OR o.baseline_date <= ${today}::DATE - ${pairing.latest}::INTEGER) AS due
    FROM figure_outcome o
    JOIN figure_person p ON p.person_key = o.person_key
    LEFT JOIN figure_later l ON l.person_key = o.person_key AND l.instrument = o.instrument
    ORDER BY o.instrument, o.ord`;
}
