import { sql } from '../sql/sql.js';
import { countInWords, shareInWords } from './counts-in-words.js';
import type { Assessment, Inquiry } from './inquiry.js';
import type { Enough, Need } from './question.js';
import { columnsOf, spellingOf } from './spelling.js';
import { metBy } from './thresholds.js';
import type { Fix } from './verdict.js';
import { type Ways, done, hopeless } from './ways.js';

/** One row a referral: whether referral numbers are used once each. Without any, each row is taken for one. */
export function assessGrain(inquiry: Inquiry): Assessment {
  const { engine, mapping, profile } = inquiry;
  const enough = inquiry.thresholds.grain;
  if (columnsOf(mapping, ['referral.referral_id']).length === 0)
    return { met: 'supported', reasons: [], ways: { with_limits: done, supported: done } };
  const [{ of, once } = { of: 0, once: 0 }] = engine.rows<{ of: number; once: number }>(sql`
    SELECT count(*) AS "of", count(*) FILTER (WHERE uses = 1) AS once
    FROM (SELECT count(*) OVER (PARTITION BY referral_id) AS uses FROM question_row WHERE referral_id IS NOT NULL)`);
  const met = of === 0 ? 'supported' : metBy(once / of, enough);
  const fix: Fix = {
    id: 'settle:grain',
    field: 'referral_id',
    what: `Give every referral a number of its own in ${spellingOf(mapping, ['referral.referral_id'])}, or set repeated rows aside.`,
    rows: of - once,
  };
  const ways = (least: number): Ways => (of === 0 || once / of >= least ? done : [[fix]]);
  const words = { of, rows: 'referral numbers', enough: [enough.supported, enough.withLimits] };
  const have = `${shareInWords(once, words, profile)} stand on one row only`;
  const need = `${percent(enough.supported)} of rows; ${percent(enough.withLimits)} for an answer with limits`;
  return {
    met,
    reasons: [{ field: spellingOf(mapping, ['referral.referral_id']), have, need, met }],
    ways: { with_limits: ways(enough.withLimits), supported: ways(enough.supported) },
  };
}

/** Whether usable referral dates reach over so many months, the first and the last counted. */
export function assessWindow({ engine, mapping }: Inquiry, months: Enough): Assessment {
  const [found] = engine.rows<{ months: number }>(sql`
    SELECT coalesce(date_diff('month', min(referral_date), max(referral_date)) + 1, 0) AS months
    FROM question_row WHERE is_dated`);
  const have = found?.months ?? 0;
  const met = metBy(have, months);
  const fix: Fix = {
    id: 'supply:months',
    field: 'referral_date',
    what: 'Add the exports of earlier or later months.',
    rows: 0,
  };
  const ways = (least: number): Ways => (have >= least ? done : [[fix]]);
  return {
    met,
    reasons: [
      {
        field: spellingOf(mapping, ['referral.referral_date']),
        have: `usable dates over ${String(have)} ${have === 1 ? 'month' : 'months'}`,
        need: `${String(months.supported)} months; ${String(months.withLimits)} for an answer with limits`,
        met,
      },
    ],
    ways: { with_limits: ways(months.withLimits), supported: ways(months.supported) },
  };
}

type Count = Extract<Need, { readonly needs: 'count' }>;

/** Whether there are enough referrals, or people, to say anything of. */
export function assessCount({ engine, profile }: Inquiry, { of, least }: Count): Assessment {
  const [found] = engine.rows<{ referrals: number; people: number }>(sql`
    SELECT count(*) AS referrals, count(DISTINCT person_key) AS people FROM question_row`);
  const have = found?.[of] ?? 0;
  const met = metBy(have, least);
  const enough = (wanted: number): Ways => (have >= wanted ? done : hopeless);
  return {
    met,
    reasons: [
      {
        field: of === 'people' ? 'People' : 'Referrals',
        have: countInWords(have, of, profile),
        need: `${String(least.supported)} ${of}; ${String(least.withLimits)} for an answer with limits`,
        met,
      },
    ],
    ways: { with_limits: enough(least.withLimits), supported: enough(least.supported) },
  };
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
