import type { Engine } from '../engine/engine.js';
import { usableCode } from '../figures/usable.js';
import { name, sql } from '../sql/sql.js';
import type { DetailRecord } from './evidence.js';
import { metBy, thresholds } from './thresholds.js';
import type { VerdictWord } from './verdict.js';

/** How far a table of contacts or connections can be counted per referral. */
export interface DetailLink {
  readonly record: DetailRecord;
  readonly rows: number;
  /** Rows whose referral number is that of a referral at hand. */
  readonly linked: number;
  /** Rows that say what became of them; all, where counting does not need it. */
  readonly said: number;
  /** The worse of both; undefined where there is no such table. */
  readonly met: VerdictWord | undefined;
}

/** Both tables, each judged as a whole. */
export type DetailLinks = Readonly<Record<DetailRecord, DetailLink>>;

/** So many referrals with a row of their own prove the numbers right, however many rows belong elsewhere. */
const provenBy: Readonly<Record<DetailRecord, number>> = { contact: 0.5, onward: 0.3 };

/** Look how the details join the referrals. */
export function detailLinks(engine: Engine): DetailLinks {
  return { contact: linkOf(engine, 'contact'), onward: linkOf(engine, 'onward') };
}

function linkOf(engine: Engine, record: DetailRecord): DetailLink {
  const attended = usableCode('contact', 'attended', sql`attended`);
  const said = record === 'contact' ? sql`${attended} IS NOT NULL` : sql`true`;
  const [found = { rows: 0, linked: 0, said: 0, proven: 0 }] = engine.rows<{
    rows: number;
    linked: number;
    said: number;
    proven: number;
  }>(sql`
    WITH own AS (SELECT DISTINCT referral_id FROM referral WHERE referral_id IS NOT NULL),
    detail AS (
      SELECT d.referral_id, own.referral_id IS NOT NULL AS is_linked, ${said} AS says
      FROM ${name(record)} d LEFT JOIN own ON own.referral_id = d.referral_id)
    SELECT count(*) AS rows, count(*) FILTER (WHERE is_linked) AS linked, count(*) FILTER (WHERE says) AS said,
      coalesce(count(DISTINCT referral_id) FILTER (WHERE is_linked) / nullif((SELECT count(*) FROM own), 0), 0) AS proven
    FROM detail`);
  const { rows, linked, proven } = found;
  if (rows === 0) return { record, rows, linked, said: found.said, met: undefined };
  const link = proven >= provenBy[record] ? 1 : linked / rows;
  return {
    record,
    rows,
    linked: proven >= provenBy[record] ? rows : linked,
    said: found.said,
    met: metBy(Math.min(link, found.said / rows), thresholds.link),
  };
}
