import { codeLists } from '../../dataset/code-lists.js';
import type { Engine } from '../../engine/engine.js';
import { sql } from '../../sql/sql.js';
import { type Draft, shareDraft } from '../draft.js';
import { usableCode } from '../usable.js';

/** C7: why connections did not start, of those with a reason; and of how many a reason was asked at all. */
export function barriers(engine: Engine): readonly Draft[] {
  const reason = usableCode('onward', 'not_started_reason', sql`not_started_reason`);
  const rows = engine.rows<{ reason: string | null; n: number }>(sql`
    SELECT ${reason} AS reason, count(*)::INTEGER AS n
    FROM onward
    WHERE started = 'N' AND referral_id IN (SELECT referral_id FROM figure_referral)
    GROUP BY 1`);
  const all = rows.reduce((sum, { n }) => sum + n, 0);
  const missing = rows.find((row) => row.reason === null)?.n ?? 0;
  const of = all - missing;
  const reasons = (codeLists['not_started_reason']?.codes ?? []).filter(({ usable }) => usable !== false);
  return [
    shareDraft('C7.asked', { n: of, of: all, missing: 0 }),
    ...reasons.map(({ code, label }) =>
      shareDraft('C7.barrier.<field>', {
        n: rows.find((row) => row.reason === code)?.n ?? 0,
        ...{ of, missing, asked: all },
        place: { part: { code, label: label.toLowerCase() } },
      }),
    ),
  ];
}
