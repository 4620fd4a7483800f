import { sql } from '../../sql/sql.js';
import type { IssueLine } from '../issue-table.js';
import type { Limits, SetDesk, SetFinding, SetRule } from '../rule.js';
import { answerPairs } from './answer-pairs.js';
import { groupCalled, nOf } from './group-words.js';
import { linesOf, scoresRepeated } from './scores-repeated.js';

/** X21. Answers at the end that are all those of the start, or far too many single scores: typed again, or copied. */
export const scoresCopiedForward: SetRule = {
  id: 'X21',
  kind: 'sets',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'In many pairs every answer at the end is the same as at the start',
  matters: 'Copied answers count as “no change” and pull every result towards nothing.',
  atSource:
    'Ask how follow-ups are entered, and whether the form opens with the answers of the start filled in.',
  inFile: 'Flag these pairs and report the result with and without them; do not count them as no change.',
  thresholds: {
    ways: {
      value: 1000,
      unit: 'ways in which the answers can differ',
      reason: 'a short form with few boxes is often ticked the same again by chance',
    },
    pairs: {
      value: 15,
      unit: 'pairs',
      reason: 'with fewer, two people who did not change make a tenth',
    },
    share: {
      value: 0.1,
      unit: 'share of pairs',
      reason: 'few people give all of several answers exactly again months later',
    },
    times: {
      value: 3,
      unit: 'times as many as one step up or down, for a single score',
      reason: 'true change thins out step by step on both sides of none',
    },
    chance: {
      value: 0.001,
      unit: 'probability, for a single score',
      reason: 'of such a pile where the same and one step are as 3 to 2, over all tools and workers together',
    },
  },
  look: (desk) => {
    const { pairs: least = 15, share = 0.1 } = desk.limits;
    const groups = copiedByGroup(desk, desk.limits).filter(({ of }) => of >= least);
    const found = groups.filter(({ same, of }) => same > share * of);
    const single = scoresRepeated(desk, desk.limits);
    return {
      findings: [...found.map(findingOf), ...single.findings],
      judged: groups.length + single.judged,
      why: `No table or worker has ${String(least)} pairs with enough answers at both times.`,
    };
  },
};

interface Copied {
  readonly table: string;
  /** Null for the table as a whole. */
  readonly worker: string | null;
  readonly same: number;
  readonly of: number;
  readonly rows: readonly IssueLine[];
}

/** Pairs by source table and by worker, with the rows of those in which nothing differs. */
function copiedByGroup({ engine }: SetDesk, { ways = 1000 }: Limits): readonly Copied[] {
  interface Row extends Omit<Copied, 'rows'> {
    readonly rowNos: string | null;
    readonly sourceRows: string | null;
  }
  const rows = engine.rows<Row>(sql`WITH pair AS (
      SELECT source_table, who, sum(ln(scores)) AS ways, bool_and(score = started) AS same,
        min(row_no) AS row_no, min(source_row) AS source_row
      FROM ${answerPairs()} AS pairs GROUP BY ALL HAVING count(*) > 1 AND ways >= ln(${ways})),
    worker AS (SELECT referral_id AS who, any_value(link_worker_id) AS worker FROM referral GROUP BY 1)
    SELECT source_table AS "table", CASE WHEN grouping(worker) = 0 THEN worker END AS worker,
      count(*)::INTEGER AS "of", (count(*) FILTER (WHERE same))::INTEGER AS same,
      string_agg(row_no::VARCHAR, ',' ORDER BY row_no) FILTER (WHERE same) AS "rowNos",
      string_agg(source_row::VARCHAR, ',' ORDER BY row_no) FILTER (WHERE same) AS "sourceRows"
    FROM pair LEFT JOIN worker USING (who)
    GROUP BY GROUPING SETS ((source_table), (source_table, worker))
    HAVING grouping(worker) = 1 OR worker IS NOT NULL
    ORDER BY ALL`);
  return rows.map(({ rowNos, sourceRows, ...row }) => ({ ...row, rows: linesOf(rowNos, sourceRows) }));
}

function findingOf({ table, worker, same, of, rows }: Copied): SetFinding {
  const whose = worker === null ? 'this table' : `this row’s ${groupCalled('link_worker_id')}`;
  return {
    at: {
      record: 'measure',
      field: 'total',
      origin: { source_table: table, instrument: null, timepoint: null },
    },
    group: worker === null ? null : { field: 'link_worker_id', value: worker },
    ...{ n: same, of, lines: rows, severity: 'warning' },
    message: () => `In ${nOf(same, of)} pairs of ${whose} every answer at the end repeats the start.`,
    suggestion: 'Ask how follow-ups are entered; do not count these as no change.',
  };
}
