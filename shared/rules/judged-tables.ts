import type { Beside, BesideRow, Look } from './score-tables.js';
import { watchedScales } from './watched-scales.js';

/** A source table with enough scores on a watched scale beside wellbeing. */
export interface JudgedTable {
  readonly table: string;
  readonly instrument: string;
  readonly look: number;
  readonly beside: readonly Beside[];
}

/** The first look that finds enough in a table is taken; by scale, then by table. */
export function judgedTables(
  rows: readonly BesideRow[],
  looks: readonly Look[],
  pairs: number,
): readonly JudgedTable[] {
  const judged = new Map<string, JudgedTable>();
  for (const [look, { instrument }] of looks.entries())
    for (const [table, beside] of byTable(rows, look)) {
      const key = `${instrument} ${table}`;
      if (beside.length >= pairs && !judged.has(key)) judged.set(key, { table, instrument, look, beside });
    }
  const order = watchedScales.map(({ instrument }) => instrument);
  return [...judged.values()].sort(
    (a, b) => order.indexOf(a.instrument) - order.indexOf(b.instrument) || (a.table < b.table ? -1 : 1),
  );
}

/** What one look found, by source table. */
export function byTable(rows: readonly BesideRow[], look: number): ReadonlyMap<string, readonly Beside[]> {
  const tables = new Map<string, Beside[]>();
  for (const row of rows) {
    if (row.look !== look) continue;
    const beside = tables.get(row.table);
    if (beside === undefined) tables.set(row.table, [[row.score, row.wellbeing]]);
    else beside.push([row.score, row.wellbeing]);
  }
  return tables;
}
