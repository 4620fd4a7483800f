import { name, sql } from '../sql/sql.js';
import { assessPairsInGroups, assessPlaces } from './assess-groups.js';
import { assessCount, assessGrain, assessWindow } from './assess-rows.js';
import { assessBaseline, assessChange, assessScale } from './assess-scores.js';
import { assessShare } from './assess-share.js';
import { closest } from './closest.js';
import type { Assessment, Inquiry } from './inquiry.js';
import type { GroupField, Need } from './question.js';
import { worst } from './thresholds.js';
import { allOf, done, hopeless } from './ways.js';

/** How one need fares. */
export function assess(inquiry: Inquiry, need: Need): Assessment {
  switch (need.needs) {
    case 'share':
      return noWorseThan(assessShare(inquiry, need.of, need.enough), need.atWorst);
    case 'one_of':
      return closest(need.options.map((option) => assess(inquiry, option)));
    case 'all_of':
      return together(need.parts.map((part) => assess(inquiry, part)));
    case 'grain':
      return noWorseThan(assessGrain(inquiry), need.atWorst);
    case 'window':
      return assessWindow(inquiry, need.months);
    case 'count':
      return assessCount(inquiry, need);
    case 'places':
      return assessPlaces(inquiry, need.of);
    case 'change':
      return assessChange(inquiry, need);
    case 'same_scale':
      return assessScale(inquiry, need.instruments);
    case 'baseline':
      return assessBaseline(inquiry);
    case 'pairs_in_groups':
      return assessPairsInGroups(inquiry, need);
    case 'reference':
      return assessReference(inquiry, need.by);
    case 'comparator':
      return comparator;
  }
}

/** All of several needs: the worst counts, and ways have to mend every one. */
export function together(all: readonly Assessment[]): Assessment {
  return {
    met: worst(all.map(({ met }) => met)),
    reasons: all.flatMap(({ reasons }) => reasons),
    ways: {
      with_limits: allOf(all.map(({ ways }) => ways.with_limits)),
      supported: allOf(all.map(({ ways }) => ways.supported)),
    },
  };
}

function noWorseThan(found: Assessment, floor: 'with_limits' | undefined): Assessment {
  if (floor === undefined) return found;
  const met = found.met === 'not_possible' ? floor : found.met;
  const reasons = found.reasons.map((reason) =>
    reason.met === 'not_possible' ? { ...reason, met: floor } : reason,
  );
  return { met, reasons, ways: { ...found.ways, with_limits: done } };
}

function assessReference({ engine }: Inquiry, by: GroupField): Assessment {
  const [found] = engine.rows<{ n: number }>(sql`
    SELECT count(*) AS n FROM ref_population WHERE ${name(by)} IS NOT NULL AND population > 0`);
  const isThere = (found?.n ?? 0) > 0;
  const met = isThere ? 'supported' : 'with_limits';
  const group = by === 'ethnic_group' ? 'ethnic group' : 'deprivation quintile';
  const reason = {
    field: 'Reference population',
    have: isThere ? 'supplied' : `none supplied by ${group}`,
    need: `one by ${group}, to compare the people referred with`,
    met,
  } as const;
  const fix = {
    id: 'supply:population',
    field: 'population',
    what: `Add a population file of the area by ${group}, as a reference.`,
    rows: 0,
  };
  return { met, reasons: [reason], ways: { with_limits: done, supported: isThere ? done : [[fix]] } };
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
  ways: { with_limits: done, supported: hopeless },
};
