import { instruments } from '../dataset/instruments.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import { endsSum } from './scale-choices.js';
import type { ScaleAnswer, ScaleFinding } from './scale-question.js';

/** Small areas of England in each edition of the index, from which a rank's decile is worked out. */
const areas = { rank_2019: 32844, rank_2025: 33755 } as const;

/** Which numbers an answer is about. */
export type ScalePlace = Pick<ScaleFinding, 'table' | 'instrument' | 'part'>;

/** What an answer did, as the notes say it. */
export interface Settled {
  readonly record: 'measure' | 'referral';
  readonly column: string;
  readonly how: string;
  readonly rows: number;
}

/** Carry an answer out in the dataset; cells of the source stay as they are. Null where it changes nothing. */
export function applyScale(engine: Engine, place: ScalePlace, answer: ScaleAnswer): Settled | null {
  if (answer === 'as_entered') return null;
  return place.instrument === 'imd_decile'
    ? applyDeprivation(engine, place, answer)
    : applyScore(engine, place, answer);
}

function applyScore(
  engine: Engine,
  { table, instrument, part }: ScalePlace,
  answer: ScaleAnswer,
): Settled | null {
  const label = instruments[instrument]?.label ?? instrument;
  const inPart = answer === 'turned_part' && part !== null;
  const rows = inPart ? sql`source_row BETWEEN ${part[0]} AND ${part[1]}` : sql`true`;
  const among = sql`source_table = ${table} AND instrument = ${instrument} AND ${rows}`;
  const changed = countOf(engine, sql`measure WHERE ${among} AND item_no IS NULL`);
  const settled = (how: string): Settled => ({ record: 'measure', column: 'total', how, rows: changed });
  switch (answer) {
    case 'turned':
    case 'turned_part': {
      const ends = endsSum(instrument);
      const [low = 0, high = 0] = instruments[instrument]?.itemRange ?? [];
      engine.run(sql`UPDATE measure SET total = ${ends} - total, total_scored = ${ends} - total_scored,
        item_value = ${low + high} - item_value WHERE ${among}`);
      return settled(`turned round for ${label}: ${String(ends)} minus the number as entered`);
    }
    case 'from_0': {
      const [low, high] = instruments[instrument]?.range ?? [0, 0];
      const items = instruments[instrument]?.items ?? 1;
      engine.run(
        sql`UPDATE measure SET total = total + ${items}, item_value = item_value + 1 WHERE ${among}`,
      );
      engine.run(sql`UPDATE measure SET total_scored = CASE WHEN total BETWEEN ${low} AND ${high} THEN total END
        WHERE ${among} AND item_no IS NULL`);
      return settled(`counted from ${String(low)} for ${label}, as its answers were entered from 0`);
    }
    case 'leave_out':
      engine.run(sql`UPDATE measure SET total_scored = NULL WHERE ${among}`);
      return { ...settled(`not used for ${label}, as was decided`), column: 'total_scored' };
    case 'as_entered':
    case 'quintile':
    case 'rank_2019':
    case 'rank_2025':
      return null;
  }
}

function applyDeprivation(engine: Engine, { table }: ScalePlace, answer: ScaleAnswer): Settled | null {
  const among = sql`source_table = ${table} AND imd_decile IS NOT NULL AND NOT imd_decile_derived`;
  const rows = countOf(engine, sql`referral WHERE ${among}`);
  const settle = (values: Sql, how: string): Settled => {
    engine.run(sql`UPDATE referral SET ${values} WHERE ${among}`);
    return { record: 'referral', column: 'imd_decile', how, rows };
  };
  const decile = (value: Sql): Sql => sql`imd_decile = CASE WHEN ${value} BETWEEN 1 AND 10 THEN ${value} END,
    imd_quintile = CASE WHEN ${value} BETWEEN 1 AND 10 THEN ceil(${value} / 2)::INTEGER END`;
  switch (answer) {
    case 'turned':
      return settle(decile(sql`(11 - imd_decile)`), 'turned round: 11 minus the decile as entered');
    case 'rank_2019':
    case 'rank_2025': {
      const ranked = sql`(floor((imd_decile - 1) * 10 / ${areas[answer]})::INTEGER + 1)`;
      return settle(decile(ranked), `worked out from the rank among ${String(areas[answer])} areas`);
    }
    case 'quintile':
      return settle(
        sql`imd_quintile = CASE WHEN imd_decile BETWEEN 1 AND 5 THEN imd_decile END, imd_decile = NULL`,
        'left empty, as the column holds fifths; the fifths are used',
      );
    case 'leave_out':
      return settle(sql`imd_decile = NULL, imd_quintile = NULL`, 'not used, as was decided');
    case 'as_entered':
    case 'turned_part':
    case 'from_0':
      return null;
  }
}

function countOf(engine: Engine, from: Sql): number {
  return engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM ${from}`)[0]?.n ?? 0;
}
