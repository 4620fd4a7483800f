import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { countAll, countByGroup, toldGroups, unrecorded } from './counting.js';
import { type Draft, countDraft, shareDraft } from './draft.js';
import { type GroupField, personGroups } from './groups.js';
import { notRecorded } from './usable.js';
import { isValidDate } from './valid-date.js';

const referralGroups = [
  'referral_month',
  'referral_source_group',
  'referral_source',
  'scheme_id',
  'gp_practice_code',
  'need_primary',
  'rural_urban_group',
] as const satisfies readonly GroupField[];

/** A referral this long after the one before it is a re-referral, not a double entry. */
export const reReferralDays = 28;

/** A1: referrals received, over all and by group. */
export function referralsReceived(engine: Engine, today: string, splits = true): readonly Draft[] {
  const { of } = countAll(engine, 'figure_referral');
  const [all = { rows: 0, undated: 0 }] = engine.rows<{ rows: number; undated: number }>(sql`
    SELECT count(*) AS rows,
      count(*) FILTER (WHERE coalesce(${isValidDate(sql`referral_date`, today)}, false) = false) AS undated
    FROM figure_row`);
  return [
    countDraft('A1.count', { n: of, of: all.rows, missing: all.undated }),
    ...(splits ? referralGroups : []).flatMap((by) => {
      const groups = toldGroups(engine, 'figure_referral', { by });
      const missing = unrecorded(groups);
      return groups.map(({ group, n }) => countDraft('A1.count', { n, of, missing, place: { by, group } }));
    }),
  ];
}

/** A2: people referred, over all and by group. */
export function peopleReferred(engine: Engine, splits = true): readonly Draft[] {
  const referrals = countAll(engine, 'figure_referral').of;
  const { of } = countAll(engine, 'figure_person');
  return [
    countDraft('A2.count', { n: of, of: referrals, missing: 0 }),
    ...(splits ? personGroups : []).flatMap((by) => {
      const groups = toldGroups(engine, 'figure_person', { by });
      const missing = unrecorded(groups);
      return groups.map(({ group, n }) => countDraft('A2.count', { n, of, missing, place: { by, group } }));
    }),
  ];
}

/** A3: people coming back. */
export function reReferrals(engine: Engine): readonly Draft[] {
  const having = sql`coalesce(date_diff('day', previous_date, referral_date) >= ${reReferralDays}, false)`;
  const { n, of } = countAll(engine, 'figure_referral', { having });
  return [countDraft('A3.count', { n, of, missing: 0 }), shareDraft('A3.share', { n, of, missing: 0 })];
}

/** A4: the mix of sources among the referrals whose source is known. */
export function sourceMix(engine: Engine): readonly Draft[] {
  return (['referral_source_group', 'referral_source'] as const).flatMap((by) => {
    const groups = countByGroup(engine, 'figure_referral', { by });
    const missing = unrecorded(groups);
    const asked = groups.reduce((sum, group) => sum + group.n, 0);
    return groups
      .filter(({ group }) => group !== notRecorded)
      .map(({ group, n }) =>
        shareDraft('A4.share', { n, of: asked - missing, missing, asked, place: { by, group } }),
      );
  });
}
