import type { Engine } from '../engine/engine.js';
import { limitsOf } from '../rules/limits.js';
import { scaleMayBeReversed } from '../rules/scale-may-be-reversed.js';
import type { TurnedScale } from '../rules/turned-scales.js';
import { type WatchedScale, runOf, watchedScales } from '../rules/watched-scales.js';
import { join, sql } from '../sql/sql.js';

/** Outcomes on one instrument of which some come from tables where it looks turned round. */
export interface TurnedOutcome {
  readonly instrument: string;
  /** People with such a score among those with a baseline, and among those with both scores. */
  readonly people: number;
  readonly pairs: number;
  /**
   * True where the scores run with wellbeing, which no change can bring about. False where a table only
   * mirrors another in its change: that may be the truth, so it is said and never hidden.
   */
  readonly certain: boolean;
  /** Sheets, or files where they have no sheet, in words. */
  readonly places: string;
  /** What is to be said to settle it, without a full stop. */
  readonly ask: string;
}

/** Scales that look turned round in the scores as they stand in `measure`. */
function turnedScales(engine: Engine): readonly TurnedScale[] {
  return scaleMayBeReversed.find(engine, limitsOf(scaleMayBeReversed)).turned;
}

/** The turned scales that outcomes rest on, by instrument; those that no outcome comes from are left out. */
export function turnedOutcomes(engine: Engine): ReadonlyMap<string, TurnedOutcome> {
  const turned = turnedScales(engine);
  const found = watchedScales.flatMap((scale) => {
    const tables = turned.filter(({ instrument }) => instrument === scale.instrument);
    return tables.length === 0 ? [] : (outcomeOf(engine, scale, tables) ?? []);
  });
  return new Map(found.map((outcome) => [outcome.instrument, outcome]));
}

function outcomeOf(
  engine: Engine,
  scale: WatchedScale,
  turned: readonly TurnedScale[],
): TurnedOutcome | undefined {
  const { instrument } = scale;
  const tables = join(turned.map(({ table }) => sql`${table}`));
  const [counted = { people: 0, pairs: 0 }] = engine.rows<{ people: number; pairs: number }>(sql`
    SELECT count(*) AS people, count(*) FILTER (WHERE followup IS NOT NULL) AS pairs
    FROM figure_outcome
    WHERE instrument = ${instrument} AND (baseline_table IN (${tables}) OR followup_table IN (${tables}))`);
  if (counted.people === 0) return undefined;
  const sources = engine.rows<{ file: string; sheet: string }>(sql`
    SELECT DISTINCT source_table, source_file AS file, source_sheet AS sheet
    FROM measure
    WHERE source_table IN (${tables}) AND instrument = ${instrument}
    ORDER BY source_table`);
  const places = sources.map(({ file, sheet }) => (sheet === '' ? file : `${sheet} (${file})`)).join(' and ');
  return {
    instrument,
    ...counted,
    certain: turned.some(({ by }) => by === 'wellbeing'),
    places,
    ask: `Say whether ${scale.about} in ${places} runs ${runOf(scale)}`,
  };
}
