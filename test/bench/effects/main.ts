import { weighSteps } from '../../../shared/effects/weigh-steps.js';
import { openEngine } from '../../support/engine.js';
import { tryHistories } from './histories.js';
import { sampleRun } from './sample-run.js';
import { type EffectsTally, compareWithRaw, nothingTallied, together } from './tally.js';

/**
 * What steps do to the figures, beside working everything out from raw once more for each of them.
 * npx tsx test/bench/effects/main.ts [histories] [first seed]; with 0 histories the sample alone, with `made` first only histories.
 */
const columnsEach = 4;

async function main(histories: number, firstSeed: number): Promise<void> {
  if (process.argv[4] !== 'made') await sample();
  let tally = nothingTallied;
  for (let i = 0; i * columnsEach < histories; i += 1)
    tally = together(tally, await tryHistories(firstSeed + i, columnsEach));
  if (histories > 0) print(`${String(histories)} histories from seed ${String(firstSeed)}`, tally);
}

async function sample(): Promise<void> {
  const engine = await openEngine();
  const run = await sampleRun(engine, 'suggested');
  const before = process.cpuUsage();
  const weighed = await weighSteps(engine, run, () => Promise.resolve());
  const { user, system } = process.cpuUsage(before);
  console.log(`weighing ${String(run.steps.length)} steps: ${((user + system) / 1e6).toFixed(1)} s of CPU`);
  engine.close();
  print('the sample, every step', await compareWithRaw(run, weighed));
}

function print(of: string, { wrong, ...counts }: EffectsTally): void {
  console.table({ [of]: { ...counts, wrong: wrong.length } });
  for (const step of wrong.slice(0, 20)) console.log(step);
}

void main(Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 1));
