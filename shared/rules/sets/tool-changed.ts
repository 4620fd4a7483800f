import { instruments } from '../../dataset/instruments.js';
import { sql } from '../../sql/sql.js';
import type { SetDesk, SetFinding, SetRule } from '../rule.js';
import { monthOf, nOf, told } from './group-words.js';
import { silenceThresholds } from './silence-thresholds.js';
import { type DayCount, type Silence, silences } from './silences.js';

/** An outcome tool that ends or begins in the middle of the time: before and after it cannot be put together. */
export const toolChanged: SetRule = {
  id: 'tool-changed',
  kind: 'sets',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'An outcome tool ends or begins while others go on',
  matters: 'Scores of different tools are never put together, so results stand on part of the time only.',
  atSource: 'Ask when and why the tool changed, and keep one tool through a whole year.',
  inFile: 'Report each tool by itself, with its dates.',
  thresholds: silenceThresholds,
  look: (desk) => {
    const { events = 10, days = 60, chance = 0.001 } = desk.limits;
    const { found, judged } = silences(scoreDays(desk), { events, days, chance });
    return {
      findings: found.map(findingOf),
      judged,
      why: `No tool has ${String(events)} dated scores.`,
    };
  },
};

/** Scores at the start, or of a file that does not tell, by tool and day. */
function scoreDays({ engine, context }: SetDesk): readonly DayCount[] {
  return engine.rows<DayCount>(sql`SELECT source_table AS "table", 'instrument' AS field, instrument AS value,
      completed_date::VARCHAR AS day, count(DISTINCT row_no)::INTEGER AS n, min(row_no) AS "rowNo", min(source_row) AS "row"
    FROM measure
    WHERE instrument IS NOT NULL AND completed_date <= ${context.today}::DATE
      AND (timepoint = 'baseline' OR timepoint IS NULL)
    GROUP BY ALL ORDER BY ALL`);
}

function findingOf({ which, table, value, day, n, of, meanwhile, strays, line }: Silence): SetFinding {
  const tool = instruments[value]?.label ?? 'A tool';
  return {
    at: {
      record: 'measure',
      field: 'instrument',
      origin: { source_table: table, instrument: value, timepoint: 'baseline' },
    },
    group: { field: 'instrument', value },
    ...{ n, of, lines: [line], severity: 'warning' },
    message: () =>
      which === 'stops'
        ? `${tool}: ${nOf(n, of)} scores end in ${monthOf(day)}; ${strays === 0 ? 'none' : 'hardly any'} of ${told(meanwhile)} after.`
        : `${tool}: ${nOf(n, of)} scores begin in ${monthOf(day)}; ${strays === 0 ? 'none' : 'hardly any'} of ${told(meanwhile)} before.`,
    suggestion: 'Ask when and why the tool changed; report each tool with its dates.',
  };
}
