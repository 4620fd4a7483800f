import { weighSteps } from '../../../shared/effects/weigh-steps.js';
import { runPipeline } from '../../../shared/pipeline.js';
import { emptyProject } from '../../../shared/project/project.js';
import { openEngine } from '../../support/engine.js';
import { largeFiles } from '../page/large-files.js';

/**
 * `npx tsx test/bench/effects/large.ts [referrals] [seed]`: what weighing every step of a large scheme costs, in seconds of
 * the processor, and the largest memory. Prints, and never fails.
 */
const [referrals = '60000', seed = '61'] = process.argv.slice(2);
const quiet = (): Promise<void> => Promise.resolve();
const engine = await openEngine();
const files = Object.entries(largeFiles(Number(referrals), Number(seed))).map(([name, text]) => ({
  name,
  bytes: new TextEncoder().encode(text),
}));
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const before = spent();
const settings = { ...emptyProject.settings, decide: 'suggested' as const };
const project = { ...emptyProject, settings };
const run = await runPipeline({ engine, files, references: [], project, progress: quiet });
const ran = spent();
console.log(`${referrals} referrals, seed ${seed}: run ${(ran - before).toFixed(1)} s`);
const each: { readonly step: string; readonly seconds: number }[] = [];
let last = ran;
await weighSteps(engine, run, () => {
  const now = spent();
  each.push({
    step: run.steps[each.length - 1]?.id ?? 'before the first and after the last',
    seconds: now - last,
  });
  last = now;
  return Promise.resolve();
});
console.log(`weighing ${String(run.steps.length)} steps: ${(spent() - ran).toFixed(1)} s`);
for (const { step, seconds } of each.toSorted((one, other) => other.seconds - one.seconds).slice(0, 40))
  console.log(`  ${seconds.toFixed(2)} s  ${step}`);
console.log(`largest memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
