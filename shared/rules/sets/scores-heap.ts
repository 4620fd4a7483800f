import { instruments } from '../../dataset/instruments.js';
import { sql } from '../../sql/sql.js';
import type { IssueLine } from '../issue-table.js';
import type { SetDesk, SetFinding, SetRule } from '../rule.js';
import { nOf } from './group-words.js';

/** One score that stands out from those beside it: a default of the form, or a guess in the middle. */
export const scoresHeap: SetRule = {
  id: 'scores-heap',
  kind: 'sets',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'One score in the middle of a scale is far more frequent than those beside it',
  matters: 'A score that the form sets by itself, or that is guessed, says nothing and hides change.',
  atSource: 'Let the form begin without an answer, and ask how scores are taken.',
  inFile: 'Ask about the rows with this score; look at the results without them.',
  thresholds: {
    scores: {
      value: 50,
      unit: 'scores',
      reason: 'with fewer, neighbouring scores differ by chance',
    },
    share: {
      value: 0.2,
      unit: 'share of the scores',
      reason: 'a scale of eleven points has a tenth on each',
    },
    times: {
      value: 3,
      unit: 'times as many as on the more frequent score beside it',
      reason: 'true scores rise and fall step by step',
    },
  },
  look: (desk) => {
    const { scores: least = 50, share = 0.2, times = 3 } = desk.limits;
    const columns = columnsOf(desk).filter(({ of, different }) => of >= least && different >= 5);
    const found = columns.filter(({ n, of, beside }) => n >= share * of && n >= times * beside);
    return {
      findings: found.map(findingOf),
      judged: columns.length,
      why: `No column of scores holds ${String(least)} of a scale of five or more points.`,
    };
  },
};

interface ScoreColumn extends IssueLine {
  readonly table: string;
  readonly instrument: string;
  readonly timepoint: string | null;
  readonly n: number;
  readonly of: number;
  readonly different: number;
  readonly beside: number;
}

/** The most frequent score of each column that is not an end of what anybody scored, and the more frequent one beside it. */
function columnsOf({ engine }: SetDesk): readonly ScoreColumn[] {
  return engine.rows<ScoreColumn>(sql`WITH score AS (
      SELECT source_table, instrument, timepoint, total AS score, count(*) AS n, min(row_no) AS row_no, min(source_row) AS source_row
      FROM measure WHERE item_no IS NULL AND total IS NOT NULL AND total = floor(total) AND instrument IS NOT NULL
      GROUP BY ALL),
    beside AS (SELECT *, greatest(
        coalesce(sum(n) OVER (PARTITION BY source_table, instrument, timepoint ORDER BY score RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), 0),
        coalesce(sum(n) OVER (PARTITION BY source_table, instrument, timepoint ORDER BY score RANGE BETWEEN 1 FOLLOWING AND 1 FOLLOWING), 0)) AS beside,
      sum(n) OVER whole AS "of", count(*) OVER whole AS different, min(score) OVER whole AS low, max(score) OVER whole AS high
      FROM score WINDOW whole AS (PARTITION BY source_table, instrument, timepoint)),
    placed AS (SELECT *, row_number() OVER (PARTITION BY source_table, instrument, timepoint ORDER BY n DESC, score) AS place
      FROM beside WHERE score > low AND score < high)
    SELECT source_table AS "table", instrument, timepoint, n::INTEGER AS n, "of"::INTEGER AS "of", different::INTEGER AS different,
      beside::INTEGER AS beside, row_no AS "rowNo", source_row AS "row"
    FROM placed WHERE place = 1 ORDER BY ALL`);
}

function findingOf({ table, instrument, timepoint, n, of, row, rowNo }: ScoreColumn): SetFinding {
  const label = instruments[instrument]?.label ?? 'A scale';
  return {
    at: { record: 'measure', field: 'total', origin: { source_table: table, instrument, timepoint } },
    group: { field: 'instrument', value: instrument },
    ...{ n, of, lines: [{ row, rowNo }], severity: 'warning' },
    message: () => `${label}: ${nOf(n, of)} scores are the one of this row, far more than on either side.`,
    suggestion: 'Ask whether the form begins with this score, or how it is taken.',
  };
}
