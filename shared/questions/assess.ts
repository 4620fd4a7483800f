import { sql } from '../sql/sql.js';
import { assessBaseline, assessChange, assessPairsInGroups } from './assess-scores.js';
import { assessShare } from './assess-share.js';
import type { Assessment, Inquiry } from './inquiry.js';
import type { Need } from './question.js';
import { isBetter } from './thresholds.js';

/** How one need fares. */
export function assess(inquiry: Inquiry, need: Need): Assessment {
  switch (need.needs) {
    case 'share':
      return noWorseThan(assessShare(inquiry, need.of), need.atWorst);
    case 'one_of':
      return bestOf(need.options.map((option) => assess(inquiry, option)));
    case 'change':
      return assessChange(inquiry, need);
    case 'baseline':
      return assessBaseline(inquiry);
    case 'pairs_in_groups':
      return assessPairsInGroups(inquiry, need.by);
    case 'reference':
      return assessReference(inquiry);
    case 'comparator':
      return comparator;
  }
}

function noWorseThan(found: Assessment, floor: 'with_limits' | undefined): Assessment {
  return floor !== undefined && found.met === 'not_possible' ? { ...found, met: floor } : found;
}

function bestOf(options: readonly Assessment[]): Assessment {
  return options.reduce((one, other) => (isBetter(other.met, one.met) ? other : one));
}

function assessReference({ engine }: Inquiry): Assessment {
  const [found] = engine.rows<{ n: number }>(sql`SELECT count(*) AS n FROM ref_population`);
  const isThere = (found?.n ?? 0) > 0;
  const met = isThere ? 'supported' : 'with_limits';
  const reason = {
    field: 'Reference population',
    have: isThere ? 'supplied' : 'none supplied',
    need: 'one, to compare the people referred with',
    met,
  } as const;
  const fix = {
    id: 'supply:population',
    field: 'population',
    what: 'Add a population file of the area by group, as a reference.',
    rows: 0,
  };
  return { met, reasons: [reason], fixes: isThere ? [] : [fix] };
}

const comparator: Assessment = {
  met: 'with_limits',
  reasons: [
    {
      field: 'Comparison group',
      have: 'none',
      need: 'people like these who were not referred, for a full answer',
      met: 'with_limits',
    },
  ],
  fixes: [],
};
