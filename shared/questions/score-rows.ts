import { sql } from '../sql/sql.js';
import { assessShare } from './assess-share.js';
import { shareInWords } from './counts-in-words.js';
import type { Inquiry } from './inquiry.js';
import { columnsOf, spellingOf } from './spelling.js';
import type { Reason, VerdictWord } from './verdict.js';

interface ScoreRows {
  readonly rows: number;
  readonly named: number;
  readonly dated: number;
}

/** What keeps scores from counting besides there being too few: whom they belong to, their day, and that of the referral. */
export function whyFewScores(inquiry: Inquiry, code: string, met: VerdictWord): readonly Reason[] {
  if (met === 'supported') return [];
  const [found] = inquiry.engine.rows<ScoreRows>(sql`
    SELECT count(*) AS "rows", count(*) FILTER (WHERE person_id IS NOT NULL OR nullif(referral_id, '') IS NOT NULL) AS named,
      count(*) FILTER (WHERE completed_date IS NOT NULL) AS dated
    FROM measure
    WHERE instrument = ${code} AND item_no IS NULL`);
  if (found === undefined || found.rows === 0) return [];
  const { rows, named, dated } = found;
  const referrals = assessShare(inquiry, 'referral_date');
  return [
    ...lacking(inquiry, {
      part: named,
      rows,
      met,
      says: 'name a person',
      of: ['measure.person_id', 'measure.referral_id'],
    }),
    ...lacking(inquiry, {
      part: dated,
      rows,
      met,
      says: 'have a usable date',
      of: ['measure.completed_date'],
    }),
    ...(referrals.met === 'supported' ? [] : referrals.reasons.map((reason) => ({ ...reason, met }))),
  ];
}

interface Lacking {
  readonly part: number;
  readonly rows: number;
  readonly met: VerdictWord;
  readonly says: string;
  readonly of: Parameters<typeof spellingOf>[1];
}

function lacking(
  { mapping, profile, thresholds }: Inquiry,
  { part, rows, met, says, of }: Lacking,
): readonly Reason[] {
  const { supported, withLimits } = thresholds.field;
  if (part >= supported * rows) return [];
  const share = shareInWords(part, { of: rows, rows: 'scores', enough: [supported, withLimits] }, profile);
  const have = columnsOf(mapping, of).length > 0 || part > 0 ? `${share} ${says}` : 'no column holds it';
  return [{ field: spellingOf(mapping, of), have, need: `${String(supported * 100)} % of scores`, met }];
}
