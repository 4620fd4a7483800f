import { emptyProject } from '../../../../shared/project/project.js';
import { runPipeline } from '../../../../shared/pipeline.js';
import type { RuleResult } from '../../../../shared/rules/issue.js';
import { sql } from '../../../../shared/sql/sql.js';
import { openEngine } from '../../../support/engine.js';
import { placeOf } from './oracles.js';
import type { MadeFile } from './write-scheme.js';

/** What the pipeline said of a scheme. */
export interface Said {
  readonly today: string;
  readonly results: readonly RuleResult[];
  /** Places of the rows that an issue of a rule points at, by rule. */
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rules with an issue of a column, table or file as a whole. */
  readonly whole: ReadonlySet<string>;
}

/** Run the whole pipeline on these files, with nothing decided. */
export async function runScheme(files: readonly MadeFile[]): Promise<Said> {
  const engine = await openEngine();
  try {
    const run = await runPipeline({
      engine,
      files: files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
      references: [],
      project: emptyProject,
      progress: () => Promise.resolve(),
    });
    const issues = engine.rows<{ rule: string; file: string; row: number | null }>(
      sql`SELECT rule, file, "row"::INTEGER AS "row" FROM issues`,
    );
    const rows = new Map<string, Set<string>>();
    const whole = new Set<string>();
    for (const { rule, file, row } of issues) {
      const record = files.find(({ name }) => name === file)?.record;
      if (record === undefined || row === null) whole.add(rule);
      else rows.set(rule, (rows.get(rule) ?? new Set()).add(placeOf(record, row - 2)));
    }
    return { today: run.today.date, results: run.ruleResults, rows, whole };
  } finally {
    engine.close();
  }
}
