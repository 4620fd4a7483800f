import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { correlation } from '../stats/correlation.js';
import { type JudgedTable, judgedTables } from './judged-tables.js';
import { mirrorsAmong } from './mirrored-scales.js';
import { type Look, scoresBeside } from './score-tables.js';
import { watchedScales, wellbeingScores } from './watched-scales.js';

/** A scale that looks turned round in one source table, and by which evidence. */
export interface TurnedScale {
  readonly table: string;
  readonly instrument: string;
  readonly by: 'wellbeing' | 'mirror';
}

/** Everything that was looked at for turned scales. */
export interface ScaleLook {
  readonly turned: readonly TurnedScale[];
  /** Scales of source tables that could be judged. */
  readonly judged: number;
}

/** When a scale looks turned round: `together` is a correlation, `pairs` how many it takes. */
export interface TurnLimits {
  readonly pairs: number;
  readonly together: number;
}

/** A correlation of exactly the limit may come out a hair below it. */
const tolerance = 1e-9;

/** Look for scales that were entered the other way round in some source tables. */
export function lookForTurned(engine: Engine, limits: TurnLimits): ScaleLook {
  const used = engine.rows<{ code: string }>(sql`SELECT DISTINCT instrument AS code FROM measure`);
  const isUsed = (instrument: string): boolean => used.some(({ code }) => code === instrument);
  const looks = watchedScales
    .filter(({ instrument }) => isUsed(instrument))
    .flatMap(({ instrument }) =>
      wellbeingScores
        .filter((wellbeing) => wellbeing.some(isUsed))
        .map((wellbeing): Look => ({ instrument, wellbeing })),
    );
  if (looks.length === 0) return { turned: [], judged: 0 };
  const judged = judgedTables(scoresBeside(engine, looks), looks, limits.pairs);
  const together = judged.filter((scores) => runsTogether(scores, limits));
  const mirrors = mirrorsAmong(engine, judged, { looks, together, pairs: limits.pairs });
  const turned = judged.flatMap((scores): TurnedScale[] => {
    const { table, instrument } = scores;
    if (together.includes(scores)) return [{ table, instrument, by: 'wellbeing' }];
    return mirrors.has(scores) ? [{ table, instrument, by: 'mirror' }] : [];
  });
  return { turned, judged: judged.length };
}

/** Scores of which a low one is good are high where wellbeing is high. */
function runsTogether({ beside }: JudgedTable, { together }: TurnLimits): boolean {
  const found = correlation(beside);
  return found !== null && found >= together - tolerance;
}
