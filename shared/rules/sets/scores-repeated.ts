import { instruments } from '../../dataset/instruments.js';
import { sql } from '../../sql/sql.js';
import { binomialAtLeast } from '../../stats/binomial.js';
import type { IssueLine } from '../issue-table.js';
import type { Limits, SetDesk, SetFinding } from '../rule.js';
import { answerPairs } from './answer-pairs.js';
import { groupCalled, nOf } from './group-words.js';

/** Pairs of scores on one tool, of a table or of one of its workers. */
interface Repeated {
  readonly table: string;
  readonly instrument: string;
  /** Null for the table as a whole. */
  readonly worker: string | null;
  /** Ends that are the score of the start. */
  readonly same: number;
  /** Ends one step up or one step down, whichever are more. */
  readonly beside: number;
  readonly of: number;
  readonly rowNos: string | null;
  readonly sourceRows: string | null;
}

/**
 * X21 where a form is too short to tell by its answers: a single score is often the same again by chance, but
 * then one step up or down is nearly as frequent. A pile on “the same” with little beside it was typed again.
 * People at either end of the scale are not looked at, since many of them stay there.
 */
export function scoresRepeated(
  desk: SetDesk,
  limits: Limits,
): { readonly findings: readonly SetFinding[]; readonly judged: number } {
  const { pairs: least = 15, share = 0.1, times = 3, chance = 0.001 } = limits;
  const groups = repeatedByGroup(desk, limits).filter(({ of }) => of >= least);
  const found = groups.filter(({ same, beside, of }) => {
    const byChance = groups.length * binomialAtLeast(same, same + beside, 0.6);
    return same > share * of && same >= times * beside && byChance < chance;
  });
  return { findings: found.map(findingOf), judged: groups.length };
}

/** Pairs of people whose answers can differ in too few ways to be held against each other whole. */
function repeatedByGroup({ engine }: SetDesk, { ways = 1000 }: Limits): readonly Repeated[] {
  return engine.rows<Repeated>(sql`WITH answer AS MATERIALIZED (SELECT * FROM ${answerPairs()} AS pairs),
    long AS (SELECT source_table, who FROM answer GROUP BY ALL HAVING count(*) > 1 AND sum(ln(scores)) >= ln(${ways})),
    step AS (SELECT instrument, score, dense_rank() OVER (PARTITION BY instrument ORDER BY score) AS step,
        count(*) OVER (PARTITION BY instrument) AS steps
      FROM (SELECT instrument, score FROM answer WHERE item_no IS NULL
        UNION SELECT instrument, started FROM answer WHERE item_no IS NULL) AS given),
    worker AS (SELECT referral_id AS who, any_value(link_worker_id) AS worker FROM referral GROUP BY 1),
    pair AS (
      SELECT source_table, answer.instrument, worker, finish.step - start.step AS change, row_no, source_row
      FROM answer
      JOIN step AS start ON start.instrument = answer.instrument AND start.score = answer.started
      JOIN step AS finish ON finish.instrument = answer.instrument AND finish.score = answer.score
      ANTI JOIN long USING (source_table, who)
      LEFT JOIN worker USING (who)
      WHERE item_no IS NULL AND start.step NOT IN (1, start.steps))
    SELECT source_table AS "table", instrument, CASE WHEN grouping(worker) = 0 THEN worker END AS worker,
      count(*)::INTEGER AS "of", (count(*) FILTER (WHERE change = 0))::INTEGER AS same,
      greatest(count(*) FILTER (WHERE change = 1), count(*) FILTER (WHERE change = -1))::INTEGER AS beside,
      string_agg(row_no::VARCHAR, ',' ORDER BY row_no) FILTER (WHERE change = 0) AS "rowNos",
      string_agg(source_row::VARCHAR, ',' ORDER BY row_no) FILTER (WHERE change = 0) AS "sourceRows"
    FROM pair
    GROUP BY GROUPING SETS ((source_table, instrument), (source_table, instrument, worker))
    HAVING grouping(worker) = 1 OR worker IS NOT NULL
    ORDER BY ALL`);
}

/** Rows in two lists of numbers of equal length. */
export function linesOf(rowNos: string | null, sourceRows: string | null): readonly IssueLine[] {
  const numbers = (list: string | null): readonly number[] =>
    list === null ? [] : list.split(',').map(Number);
  const rows = numbers(sourceRows);
  return numbers(rowNos).map((rowNo, i) => ({ rowNo, row: rows[i] ?? rowNo }));
}

function findingOf({ table, instrument, worker, same, of, rowNos, sourceRows }: Repeated): SetFinding {
  const label = instruments[instrument]?.label ?? 'A scale';
  const whose = worker === null ? 'this table' : `this row’s ${groupCalled('link_worker_id')}`;
  return {
    at: { record: 'measure', field: 'total', origin: { source_table: table, instrument, timepoint: null } },
    group: worker === null ? null : { field: 'link_worker_id', value: worker },
    ...{ n: same, of, lines: linesOf(rowNos, sourceRows), severity: 'warning' },
    message: () =>
      `${label}: in ${nOf(same, of)} pairs of ${whose} the end repeats the start, far more than change by a step.`,
    suggestion: 'Ask how follow-ups are entered; do not count these as no change.',
  };
}
