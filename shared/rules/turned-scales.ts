import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { correlation } from '../stats/correlation.js';
import { meanOf } from '../stats/mean.js';
import { type ScoreTable, scoreTables } from './score-tables.js';
import { middleOf, watchedScales, wellbeingScores } from './watched-scales.js';

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
  const looks = watchedScales
    .filter(({ instrument }) => used.some(({ code }) => code === instrument))
    .map(({ instrument }) => lookAt(engine, instrument, limits));
  return {
    turned: looks.flatMap(({ turned }) => turned),
    judged: looks.reduce((sum, { judged }) => sum + judged, 0),
  };
}

function lookAt(engine: Engine, instrument: string, limits: TurnLimits): ScaleLook {
  const tables = new Map<string, ScoreTable>();
  for (const wellbeing of wellbeingScores) {
    for (const scores of scoreTables(engine, instrument, wellbeing)) {
      if (scores.beside.length >= limits.pairs && !tables.has(scores.table)) tables.set(scores.table, scores);
    }
  }
  const all = [...tables.values()].sort((a, b) => (a.table < b.table ? -1 : 1));
  const turned = all.flatMap((scores): TurnedScale[] => {
    const { table } = scores;
    if (runsTogether(scores, limits)) return [{ table, instrument, by: 'wellbeing' }];
    const others = all.filter((other) => other !== scores);
    return isMirror(scores, others, { middle: middleOf(instrument), pairs: limits.pairs })
      ? [{ table, instrument, by: 'mirror' }]
      : [];
  });
  return { turned, judged: all.length };
}

/** Scores of which a low one is good are high where wellbeing is high. */
function runsTogether({ beside }: ScoreTable, { together }: TurnLimits): boolean {
  const found = correlation(beside);
  return found !== null && found >= together - tolerance;
}

interface MirrorLimits {
  readonly middle: number;
  readonly pairs: number;
}

/**
 * Turned round, a scale shows its other side twice: it starts on the other side of its middle, and it
 * moves the other way. Both must be beyond chance here and the opposite beyond chance in another
 * table, while wellbeing rose in both; one of them alone is what sites and years differ by.
 */
function isMirror(scores: ScoreTable, others: readonly ScoreTable[], limits: MirrorLimits): boolean {
  const here = shapeOf(scores, limits);
  if (here.start !== 'below' || here.change !== 'above' || here.wellbeing !== 'above') return false;
  return others.some((other) => {
    const there = shapeOf(other, limits);
    return there.start === 'above' && there.change === 'below' && there.wellbeing === 'above';
  });
}

type Side = 'above' | 'below' | 'neither';

interface Shape {
  readonly start: Side;
  readonly change: Side;
  readonly wellbeing: Side;
}

function shapeOf({ starts, changes }: ScoreTable, { middle, pairs }: MirrorLimits): Shape {
  const enough = changes.length >= pairs;
  return {
    start: sideOf(starts, middle),
    change: enough ? sideOf(changes.map(([score]) => score), 0) : 'neither',
    wellbeing: enough ? sideOf(changes.map(([, wellbeing]) => wellbeing), 0) : 'neither',
  }; // prettier-ignore
}

/** On which side of a value the mean lies with its whole 95 % interval. */
function sideOf(values: readonly number[], value: number): Side {
  const { low, high } = meanOf(values) ?? { low: null, high: null };
  if (low === null || high === null) return 'neither';
  if (low > value) return 'above';
  return high < value ? 'below' : 'neither';
}
