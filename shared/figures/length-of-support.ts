import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { quantile } from '../stats/quantile.js';
import { type Draft, type Place, draft } from './draft.js';
import { notRecorded } from './usable.js';

const quartiles = { 'A18.median': 0.5, 'A18.p25': 0.25, 'A18.p75': 0.75 } as const;

/** Days of support of one closed referral; null where a date is missing or they run backwards. */
interface Length {
  readonly site: string;
  readonly days: number | null;
}

/** A18: days from first contact to closing, of the referrals that are closed. */
export function lengthOfSupport(engine: Engine): readonly Draft[] {
  const lengths = engine.rows<Length>(sql`
    SELECT coalesce(scheme_id, ${notRecorded}) AS site,
      CASE WHEN wait_days IS NOT NULL AND closed_on >= first_contact_date
        THEN date_diff('day', first_contact_date, closed_on) END AS days
    FROM figure_referral
    WHERE closed AND (reached OR reached IS NULL)
    ORDER BY ord`);
  const sites = [...new Set(lengths.map(({ site }) => site))].sort();
  return [
    ...draftsOf(lengths, {}),
    ...[...sites.filter((site) => site !== notRecorded), ...sites.filter((site) => site === notRecorded)].map(
      (site) => {
        const [median] = draftsOf(
          lengths.filter((length) => length.site === site),
          { by: 'scheme_id', group: site },
        );
        return median;
      },
    ),
  ].filter((one) => one !== undefined);
}

function draftsOf(lengths: readonly Length[], place: Place): readonly Draft[] {
  const days = lengths.flatMap((length) => (length.days === null ? [] : [length.days]));
  const basis = { n: days.length, of: lengths.length, missing: lengths.length - days.length, place };
  const because = 'No closed referral has usable dates of first contact and of closing.';
  return (Object.entries(quartiles) as [keyof typeof quartiles, number][]).map(([kindId, p]) =>
    draft(kindId, { value: quantile(days, p), because }, basis),
  );
}
