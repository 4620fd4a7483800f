import { projectOf } from '../../../renderer/state/history.js';
import { rowMarks } from '../../../shared/clean/mend/answered-rows.js';
import type { Step } from '../../../shared/clean/step.js';
import { weighSteps } from '../../../shared/effects/weigh-steps.js';
import { type Run, runPipeline } from '../../../shared/pipeline.js';
import { type Project, emptyProject } from '../../../shared/project/project.js';
import { openEngine } from '../../support/engine.js';
import { pick, randomFrom } from '../reading/random.js';
import { drawHistory, nothingDone } from '../steps/draw-history.js';
import { type MadeReferrals, madeReferrals } from './made-referrals.js';
import { type EffectsTally, compareWithRaw } from './tally.js';

/** So many histories of decisions, each about one column of a made table; the effects of all its steps beside brute force. */
export async function tryHistories(seed: number, columns: number): Promise<EffectsTally> {
  const random = randomFrom(seed);
  const made = madeReferrals(random, columns);
  const offered = await runOf(made, nothingDone);
  const decided = made.drawn.flatMap((_, i) => historyOf(random, { made, run: offered.run, column: i + 1 }));
  offered.engine.close();
  const settings = { ...emptyProject.settings, decide: pick(random, ['none', 'safe', 'suggested'] as const) };
  const { run, engine } = await runOf(made, { ...emptyProject, settings, steps: decided });
  const weighed = await weighSteps(engine, run, () => Promise.resolve());
  engine.close();
  return compareWithRaw(run, weighed);
}

interface Place {
  readonly made: MadeReferrals;
  readonly run: Run;
  readonly column: number;
}

function historyOf(random: () => number, { made, run, column }: Place): readonly Step[] {
  const [table] = run.tables;
  const drawn = made.drawn[column - 1];
  if (table === undefined || drawn === undefined) throw new Error('the made table was not read');
  const offered = run.steps.filter((step) => step.column === column);
  const wholeOf = (row: number): string => rowMarks(table, table.rows[row - 1]?.cells ?? [], []).whole;
  const { kind, cells } = drawn;
  return projectOf(drawHistory(random, { kind, cells, column, offered, wholeOf })).steps;
}

async function runOf(
  { name, text }: MadeReferrals,
  project: Project,
): Promise<{ readonly run: Run; readonly engine: Awaited<ReturnType<typeof openEngine>> }> {
  const engine = await openEngine();
  const files = [{ name, bytes: new TextEncoder().encode(text) }];
  const run = await runPipeline({
    engine,
    files,
    references: [],
    project,
    progress: () => Promise.resolve(),
  });
  return { run, engine };
}
