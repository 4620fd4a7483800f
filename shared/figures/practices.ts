import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { type Draft, countDraft } from './draft.js';
import { notRecorded } from './usable.js';

/** With more practices than this the table is too large to be looked at together with all others, and is not made. */
const mostPractices = 60;

interface Cell {
  readonly practice: string;
  readonly need: string;
  readonly n: number;
}

/**
 * A1 by practice and main reason: every pair that both have, also where it has no referral, and the unrecorded, so that
 * rows and columns add up to the tables of either alone.
 */
export function needsOfPractices(engine: Engine): readonly Draft[] {
  const cells = engine.rows<Cell>(sql`
    WITH known AS (
        SELECT ord, coalesce(gp_practice_code, ${notRecorded}) AS practice,
          coalesce(need_primary, ${notRecorded}) AS need
        FROM figure_referral),
      practices AS (SELECT DISTINCT practice FROM known),
      needs AS (SELECT DISTINCT need FROM known)
    SELECT practice, need, count(ord)::INTEGER AS n
    FROM practices CROSS JOIN needs
    LEFT JOIN known USING (practice, need)
    GROUP BY practice, need
    ORDER BY practice, need`);
  const practices = new Set(cells.map(({ practice }) => practice));
  practices.delete(notRecorded);
  if (practices.size === 0 || practices.size > mostPractices) return [];
  const of = cells.reduce((sum, { n }) => sum + n, 0);
  const isUnknown = ({ practice, need }: Cell): boolean => [practice, need].includes(notRecorded);
  const missing = cells.reduce((sum, cell) => sum + (isUnknown(cell) ? cell.n : 0), 0);
  return cells.map(({ practice, need, n }) =>
    countDraft('A1.count', {
      ...{ n, of, missing },
      place: { by: ['gp_practice_code', 'need_primary'], group: [practice, need] },
    }),
  );
}
