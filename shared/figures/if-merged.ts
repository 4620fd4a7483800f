import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import type { Figure } from './figure.js';
import { reReferralDays } from './referrals.js';

/** Counts as they would be if all who may be one person, and all referrals that may be one, were one. */
interface Merged {
  readonly referrals: number;
  readonly people: number;
  readonly again: number;
}

/** Give the counts that depend on who is who their other end: certain as they stand, and after possible merges. */
export function withMerges(engine: Engine, figures: readonly Figure[]): readonly Figure[] {
  const merged = mergedCounts(engine);
  return merged === null ? figures : figures.map((figure) => ({ ...figure, ...otherEnd(figure, merged) }));
}

function otherEnd(figure: Figure, { referrals, people, again }: Merged): Pick<Figure, 'ifMerged'> {
  if (figure.by.length > 0 || figure.status === 'withheld' || figure.value === null) return {};
  const value = { 'A1.count': referrals, 'A2.count': people, 'A3.count': again }[figure.id];
  return value === undefined || value === figure.n ? {} : { ifMerged: { value, printed: '' } };
}

/** Null where nobody was compared with anybody. */
function mergedCounts(engine: Engine): Merged | null {
  const [there] = engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM duckdb_tables()
    WHERE table_name IN ('possible_person', 'possible_case')`);
  if (there?.n !== 2) return null;
  const [merged] = engine.rows<Merged>(sql`
    WITH joined AS (
      SELECT ord, referral_date, coalesce(joined_key, figure_referral.person_key) AS joined_key,
        (figure_referral.person_key, referral_id) IN (SELECT (person_key, referral_id) FROM possible_case) AS repeats
      FROM figure_referral LEFT JOIN possible_person USING (person_key)),
    followed AS (
      SELECT *, lag(referral_date) OVER (PARTITION BY joined_key ORDER BY ord) AS previous_date FROM joined)
    SELECT (count(*) FILTER (WHERE NOT repeats))::INTEGER AS referrals,
      count(DISTINCT joined_key)::INTEGER AS people,
      (count(*) FILTER (WHERE referral_date - previous_date >= ${reReferralDays}))::INTEGER AS again
    FROM followed`);
  return merged ?? null;
}
