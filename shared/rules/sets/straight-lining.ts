import { instruments } from '../../dataset/instruments.js';
import { sql } from '../../sql/sql.js';
import type { SetDesk, SetFinding, SetRule } from '../rule.js';
import { answerPairs } from './answer-pairs.js';
import { nOf } from './group-words.js';

/** The same answer to every question of a tool, at the start and at the end. */
export const straightLining: SetRule = {
  id: 'straight-lining',
  kind: 'sets',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'Many people give one answer to every question of a tool, at both times',
  matters: 'A form ticked straight down says nothing, and its total looks as good as any other.',
  atSource: 'Ask how the form is filled in, by whom, and in how many minutes.',
  inFile: 'Flag these pairs and report the result with and without them.',
  thresholds: {
    questions: {
      value: 4,
      unit: 'questions',
      reason: 'three equal answers are common',
    },
    pairs: {
      value: 15,
      unit: 'pairs',
      reason: 'with fewer, two people make a tenth',
    },
    share: {
      value: 0.1,
      unit: 'share of pairs',
      reason: 'a few people are at the end of every scale at both times',
    },
  },
  look: (desk) => {
    const { pairs: least = 15, share = 0.1 } = desk.limits;
    const tools = toolsOf(desk).filter(({ of }) => of >= least);
    return {
      findings: tools.filter(({ straight, of }) => straight > share * of).map(findingOf),
      judged: tools.length,
      why: `No tool of four or more questions has ${String(least)} pairs with its answers.`,
    };
  },
};

interface Tool {
  readonly table: string;
  readonly tool: string;
  readonly straight: number;
  readonly of: number;
  readonly rowNo: number | null;
  readonly row: number | null;
}

function toolsOf({ engine, limits }: SetDesk): readonly Tool[] {
  const { questions = 4 } = limits;
  return engine.rows<Tool>(sql`WITH pair AS (
      SELECT source_table, who, tool, count(*) AS questions, min(row_no) AS row_no, min(source_row) AS source_row,
        min(score) = max(score) AND min(started) = max(started) AS straight
      FROM ${answerPairs()} AS pairs WHERE item_no IS NOT NULL OR tool <> instrument
      GROUP BY ALL HAVING questions >= ${questions})
    SELECT source_table AS "table", tool, count(*)::INTEGER AS "of", (count(*) FILTER (WHERE straight))::INTEGER AS straight,
      min(row_no) FILTER (WHERE straight) AS "rowNo", min(source_row) FILTER (WHERE straight) AS "row"
    FROM pair GROUP BY ALL ORDER BY ALL`);
}

function findingOf({ table, tool, straight, of, row, rowNo }: Tool): SetFinding {
  const label = instruments[tool]?.label ?? tool;
  return {
    at: {
      record: 'measure',
      field: 'total',
      origin: { source_table: table, instrument: null, timepoint: null },
    },
    group: { field: 'instrument', value: tool },
    ...{ n: straight, of, lines: row === null ? [] : [{ row, rowNo }], severity: 'warning' },
    message: () =>
      `${label}: in ${nOf(straight, of)} pairs one answer is given to every question, at both times.`,
    suggestion: 'Ask how the form is filled in; look at the results without these pairs.',
  };
}
