import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { meanOf } from '../stats/mean.js';
import { quantile } from '../stats/quantile.js';
import { type Draft, draft } from './draft.js';

/** A8: attended contacts per person, and the minutes they took. */
export function contactsPerPerson(engine: Engine): readonly Draft[] {
  const people = engine.rows<{ contacts: number | null }>(
    sql`SELECT contacts FROM figure_person ORDER BY ord`,
  );
  const counts = people.flatMap(({ contacts }) => (contacts === null ? [] : [contacts]));
  const basis = { n: counts.length, of: people.length, missing: people.length - counts.length };
  const mean = meanOf(counts);
  return [
    draft('A8.median', { value: quantile(counts, 0.5) }, basis),
    draft('A8.p25', { value: quantile(counts, 0.25) }, basis),
    draft('A8.p75', { value: quantile(counts, 0.75) }, basis),
    draft('A8.mean', { value: mean?.mean ?? null, low: mean?.low ?? null, high: mean?.high ?? null }, basis),
    minutes(engine),
  ];
}

function minutes(engine: Engine): Draft {
  const [found = { total: null, timed: 0, attended: 0 }] = engine.rows<{
    total: number | null;
    timed: number;
    attended: number;
  }>(sql`
    SELECT sum(duration_min)::DOUBLE AS total, count(duration_min) AS timed, count(*) AS attended
    FROM contact
    WHERE attended IN ('5', '6') AND referral_id IN (SELECT referral_id FROM figure_referral)`);
  const { total, timed, attended } = found;
  return draft(
    'A8.minutes.count',
    { value: total, because: 'No attended contact has a length.' },
    { n: timed, of: attended, missing: attended - timed },
  );
}
