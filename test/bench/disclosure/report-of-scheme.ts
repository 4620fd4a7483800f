import { readFileSync } from 'node:fs';
import type { Weighed } from '../../../shared/effects/step-moves.js';
import { filesOfRun } from '../../../shared/outputs/all-files.js';
import { runPipeline } from '../../../shared/pipeline.js';
import type { Figure } from '../../../shared/figures/figure.js';
import { reportsOfRun } from '../../../shared/outputs/reports-of-run.js';
import { reportHtml } from '../../../shared/report/html.js';
import { tablesXlsx } from '../../../shared/report/tables-xlsx.js';
import { emptyProject } from '../../../shared/project/project.js';
import { openEngine } from '../../support/engine.js';
import { pictureParts } from '../../../electron/headless/picture-parts.js';
import { smallScheme } from './small-scheme.js';

/** What a run of a small scheme left behind, by path, and its figures as they truly are. */
export interface WrittenScheme {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly figures: readonly Figure[];
  readonly rows: number;
}

const population = readFileSync('sample-data/reference/population.csv');
const nothingWeighed: Weighed = { steps: [], together: [], unweighed: [] };

/** Run a small scheme of this seed under a rule, and keep every file that it writes; in brief, pages and workbook alone. */
export async function writtenScheme(
  seed: number,
  { disclosure, brief }: { readonly disclosure: string; readonly brief: boolean },
): Promise<WrittenScheme> {
  const { referrals, scores, rows } = smallScheme(seed);
  const text = new TextEncoder();
  const sources = [
    { name: 'referrals.csv', bytes: text.encode(referrals) },
    { name: 'scores.csv', bytes: text.encode(scores) },
  ];
  const references = [{ name: 'population.csv', bytes: new Uint8Array(population) }];
  const engine = await openEngine();
  try {
    const run = await runPipeline({
      engine,
      files: sources,
      references,
      project: { ...emptyProject, settings: { ...emptyProject.settings, disclosure } },
      progress: () => Promise.resolve(),
    });
    const files = new Map<string, Uint8Array>();
    const facts = { command: 'run' as const, files: sources, references, options: {}, seconds: () => 0 };
    if (brief) {
      const { reports, feedback, methods } = reportsOfRun({ run, engine }, nothingWeighed);
      for (const report of [...reports, ...(feedback === null ? [] : [feedback])])
        files.set(`report-${report.id}.html`, text.encode(reportHtml(report)));
      files.set('tables.xlsx', tablesXlsx(reports));
      files.set('methods.txt', text.encode(methods));
      return { files, figures: run.figures, rows };
    }
    for await (const { path, bytes } of filesOfRun(
      { engine, pictureParts, weighed: nothingWeighed },
      run,
      facts,
    ))
      files.set(path, bytes);
    return { files, figures: run.figures, rows };
  } finally {
    engine.close();
  }
}
