import type { Engine } from '../engine/engine.js';
import { meanOf } from '../stats/mean.js';
import { type JudgedTable, byTable } from './judged-tables.js';
import { type Beside, type Look, changesBeside, startsOn } from './score-tables.js';
import { middleOf } from './watched-scales.js';

/**
 * Turned round, a scale shows its other side twice: it starts on the other side of its middle, and it
 * moves the other way. Both must be beyond chance here and the opposite beyond chance in another
 * table, while wellbeing rose in both; one of them alone is what sites and years differ by.
 */
export function mirrorsAmong(
  engine: Engine,
  judged: readonly JudgedTable[],
  { looks, together, pairs }: Mirroring,
): ReadonlySet<JudgedTable> {
  const instruments = new Set(judged.map(({ instrument }) => instrument));
  return new Set(
    [...instruments].flatMap((instrument) => {
      const all = judged.filter((scores) => scores.instrument === instrument);
      if (all.every((scores) => together.includes(scores))) return [];
      const starts = startSides(engine, all, instrument);
      const [below, above] = [all.filter((one) => starts.get(one) === 'below'), all.filter((one) => starts.get(one) === 'above')]; // prettier-ignore
      if (below.length === 0 || above.length === 0) return [];
      const moves = changesBeside(engine, looks);
      const moved = (one: JudgedTable): Side =>
        sideOfMoves(byTable(moves, one.look).get(one.table) ?? [], pairs);
      return above.some((other) => moved(other) === 'below')
        ? below.filter((one) => moved(one) === 'above')
        : [];
    }),
  );
}

/** Which way the scores moved while wellbeing rose. */
function sideOfMoves(moves: readonly Beside[], pairs: number): Side {
  const wellbeing = sideOf(moves.map(([, beside]) => beside), 0); // prettier-ignore
  return moves.length < pairs || wellbeing !== 'above' ? 'neither' : sideOf(moves.map(([score]) => score), 0); // prettier-ignore
}

/** What was looked at, what runs with wellbeing, and how many pairs it takes. */
export interface Mirroring {
  readonly looks: readonly Look[];
  readonly together: readonly JudgedTable[];
  readonly pairs: number;
}

type Side = 'above' | 'below' | 'neither';

/** On which side of the scale's middle the scores of each table start. */
function startSides(
  engine: Engine,
  all: readonly JudgedTable[],
  instrument: string,
): ReadonlyMap<JudgedTable, Side> {
  const starts = startsOn(engine, instrument);
  return new Map(
    all.map((judged) => {
      const own = starts.filter(({ table }) => table === judged.table).map(({ score }) => score);
      return [judged, sideOf(own, middleOf(instrument))] as const;
    }),
  );
}

/** On which side of a value the mean lies with its whole 95 % interval. */
function sideOf(values: readonly number[], value: number): Side {
  const { low, high } = meanOf(values) ?? { low: null, high: null };
  if (low === null || high === null) return 'neither';
  if (low > value) return 'above';
  return high < value ? 'below' : 'neither';
}
