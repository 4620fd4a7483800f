import { name, sql } from '../sql/sql.js';
import { evidenceOf } from './evidence.js';
import { fieldFix } from './field-fixes.js';
import type { Assessment, Inquiry } from './inquiry.js';
import type { Need } from './question.js';
import { chancesOn } from './score-chances.js';
import { groupsAfter, recordScores, scoreFixes } from './score-fixes.js';
import { columnsOf, leadingField, partsOf, spellingOf } from './spelling.js';
import { metBy } from './thresholds.js';
import { type Ways, allOf, done, hopeless, waysAmong } from './ways.js';

type PairsInGroups = Extract<Need, { readonly needs: 'pairs_in_groups' }>;

/** Whether at least two groups have pairs enough to be set side by side, on each instrument that is used. */
export function assessPairsInGroups(inquiry: Inquiry, { by, instruments }: PairsInGroups): Assessment {
  const least = inquiry.thresholds.pairs.withLimits;
  const enough = inquiry.thresholds.groupsWithPairs;
  const used = instruments.filter((code) => inquiry.figure(`B2.of_eligible.${code}`) !== undefined);
  const counts = used.map((code) => groupsAfter(chancesOn(inquiry, code), { code, by, least }, new Set()));
  const groups = used.length === 0 ? 0 : Math.min(...counts);
  const met = metBy(groups, enough);
  const ways = (wanted: number): Ways =>
    allOf(
      (used.length === 0 ? instruments.slice(0, 1) : used).map((code) => {
        const mended =
          used.length === 0
            ? hopeless
            : waysAmong(
                scoreFixes(inquiry, code),
                (ids) => groupsAfter(chancesOn(inquiry, code), { code, by, least }, ids) >= wanted,
              );
        return mended.length > 0 ? mended : [[recordScores(code, least * (wanted - groups), inquiry)]];
      }),
    );
  return {
    met,
    reasons: [
      {
        field: by === 'ethnic_group' ? 'Ethnic group' : 'Deprivation quintile',
        have: `${String(groups)} ${groups === 1 ? 'group has' : 'groups have'} at least ${String(least)} people with both scores`,
        need: 'two groups',
        met,
      },
    ],
    ways: { with_limits: ways(enough.withLimits), supported: ways(enough.supported) },
  };
}

/** A place has to have so many referrals to be set beside another. */
const fewest = 10;

/** Whether at least two places, or workers, have referrals enough to be set side by side. */
export function assessPlaces(inquiry: Inquiry, of: 'scheme' | 'practice' | 'worker'): Assessment {
  const { engine, mapping } = inquiry;
  const { fields, usable } = evidenceOf(of);
  const lead = leadingField(mapping, fields);
  const { field } = partsOf(lead ?? 'referral.scheme_id');
  const column = sql`r.${name(field)}`;
  const [found] = engine.rows<{ n: number }>(sql`
    SELECT count(*) AS n
    FROM (SELECT ${column} FROM question_row r WHERE ${usable} GROUP BY 1 HAVING count(*) >= ${fewest})`);
  const places = found?.n ?? 0;
  const enough = inquiry.thresholds.places;
  const met = metBy(places, enough);
  const map = fieldFix(mapping, fields, { id: `map:${field}`, rows: 0 });
  const isThere = columnsOf(mapping, fields).length > 0;
  const other = isThere || map === undefined ? hopeless : [[map]];
  const ways = (least: number): Ways => (places >= least ? done : other);
  const have = isThere ? `${String(places)} with at least ${String(fewest)} referrals` : 'no column holds it';
  return {
    met,
    reasons: [{ field: spellingOf(mapping, fields), have, need: 'two to set side by side', met }],
    ways: { with_limits: ways(enough.withLimits), supported: ways(enough.supported) },
  };
}
