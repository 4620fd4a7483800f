import { instruments } from '../dataset/instruments.js';
import type { Engine } from '../engine/engine.js';
import { limitsOf } from '../rules/limits.js';
import { scaleMayBeReversed } from '../rules/scale-may-be-reversed.js';
import { sql } from '../sql/sql.js';
import { findParts } from './find-part.js';
import type { ScaleFinding } from './scale-question.js';

/** Fewer scores than this say nothing about their scale. */
const leastRows = 10;

/** Scores that look turned round, in all rows or in some, count from 0, or are levels: one finding an instrument of a table. */
export function findScores(engine: Engine): ScaleFinding[] {
  const numbers = numbersOf(engine);
  const parts = findParts(engine);
  const isInPart = ({ table, instrument }: ScaleFinding): boolean =>
    parts.some((one) => one.table === table && one.instrument === instrument);
  const turned = turnedScores(engine, numbers).filter((one) => !isInPart(one));
  const others = numbers.flatMap((one) => [...fromNought(one), ...levels(one)]);
  return [...turned, ...parts, ...others];
}

interface Numbers {
  readonly table: string;
  readonly instrument: string;
  readonly of: number;
  readonly lowest: number;
  readonly highest: number;
  readonly below: number;
  readonly kinds: number;
}

function numbersOf(engine: Engine): Numbers[] {
  return engine.rows<Numbers>(sql`SELECT source_table AS "table", instrument, count(total)::INTEGER AS "of",
      min(total)::DOUBLE AS lowest, max(total)::DOUBLE AS highest,
      count(*) FILTER (WHERE total < 3)::INTEGER AS below, count(DISTINCT total)::INTEGER AS kinds
    FROM measure
    WHERE item_no IS NULL AND total IS NOT NULL AND instrument IS NOT NULL
    GROUP BY ALL ORDER BY ALL`);
}

function turnedScores(engine: Engine, numbers: readonly Numbers[]): ScaleFinding[] {
  return scaleMayBeReversed
    .find(engine, limitsOf(scaleMayBeReversed))
    .turned.map(({ table, instrument, by }) => {
      const of = numbers.find((one) => one.table === table && one.instrument === instrument)?.of ?? 0;
      const label = instruments[instrument]?.label ?? instrument;
      const found =
        by === 'wellbeing'
          ? `${label} is high here for the people whose wellbeing is high, and should be low for them.`
          : `${label} starts and moves here as the mirror of another table.`;
      return { table, instrument, doubt: 'direction', part: null, rows: of, of, found };
    });
}

/** Three answers from 0 to 2 add up to 0 to 6, where the scale runs from 3 to 9. */
function fromNought({ table, instrument, of, highest, below }: Numbers): ScaleFinding[] {
  if (instrument !== 'ucla3' || of < leastRows || highest > 6 || below === 0) return [];
  const found = `${String(below)} of ${String(of)} totals are below 3, and none is above 6, as if answers counted from 0.`;
  return [{ table, instrument, doubt: 'from_0', part: null, rows: of, of, found }];
}

/** The four levels of activation are no scores from 0 to 100. */
function levels({ table, instrument, of, lowest, highest, kinds }: Numbers): ScaleFinding[] {
  if (instrument !== 'pam13' || of < leastRows || lowest < 1 || highest > 4 || kinds > 4) return [];
  const found = `All ${String(of)} numbers are 1, 2, 3 or 4, as levels are; scores run from 0 to 100.`;
  return [{ table, instrument, doubt: 'level', part: null, rows: of, of, found }];
}
