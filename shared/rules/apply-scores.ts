import { instruments } from '../dataset/instruments.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { SourceTable } from '../reading/source.js';
import { sql } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { columnFor } from './issue-column.js';
import { findingIn } from './issue-table.js';
import { limitsOf } from './limits.js';
import type { ScoreRule } from './rule.js';
import { spelled } from './spelling.js';
import type { TurnedScale } from './turned-scales.js';

/** Ask a rule of the scores of every source table; each finding is an issue of the table as a whole. */
export function applyScoreRule(rule: ScoreRule, bench: Bench): Tally {
  const { context, engine, book } = bench;
  const { turned, judged } = rule.find(engine, limitsOf(rule, context.thresholds));
  for (const scale of turned) {
    const table = context.tables.find((each) => each.table === scale.table);
    if (table === undefined) continue;
    const columns = columnsOf(scale, bench);
    const [first] = columns;
    const { severity, message, suggestion } = rule.checks[scale.by];
    book.enterWhole({
      ...findingIn(rule, table),
      severity,
      suggestion,
      column: first === undefined ? null : { index: first.index, name: first.column },
      field: first?.target?.field ?? null,
      message: message(scaleIn(scale, columns), placeOf(table)),
    });
  }
  return {
    broken: turned.length,
    of: judged,
    whole: turned.length > 0,
    why: 'No table holds enough scores of such a scale beside wellbeing.',
  };
}

/** The columns that the scores came from: one for each time point in a wide table, else the one of all scores. */
function columnsOf({ table, instrument }: TurnedScale, { engine, context }: Bench): readonly MappingEntry[] {
  const timepoints = engine.rows<{ timepoint: string | null }>(sql`SELECT DISTINCT timepoint FROM measure
    WHERE source_table = ${table} AND instrument = ${instrument} AND item_no IS NULL AND total_scored IS NOT NULL
    ORDER BY ALL`);
  const found = timepoints.flatMap(({ timepoint }) => {
    const origin = { source_table: table, instrument, timepoint };
    const [entry] = ['total', 'total_scored'].flatMap(
      (field) => columnFor(context.mapping, { record: 'measure', field, origin }) ?? [],
    );
    return entry ?? [];
  });
  return [...new Set(found)].sort((a, b) => a.index - b.index);
}

/** Columns of their own by name; where one column holds every score, the scale and the column. */
function scaleIn({ instrument }: TurnedScale, columns: readonly MappingEntry[]): string {
  const names = columns.slice(0, 2).map(({ column, index }) => spelled({ name: column, index }));
  if (columns.some(({ target }) => target?.instrument !== undefined)) return names.join(' and ');
  return [instruments[instrument]?.label ?? instrument, ...names].join(' in ');
}

function placeOf({ sheet, file }: SourceTable): string {
  return spelled({ name: sheet === '' ? file : sheet, index: 1 });
}
