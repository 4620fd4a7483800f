import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lossOf, type Kill } from '../../e2e/kills/loss.js';
import { workUntilKilled } from '../../e2e/kills/work-until-killed.js';
import { chance } from '../../e2e/kills/chance.js';

/**
 * Kills the program while a person edits and saves, over and over, and looks each time at what the next start offers.
 * `npx tsx test/bench/shell/kill-while-working.ts FOLDER [kills] [seed]`. Stopped, it goes on where it was: what was
 * found stands in FOLDER, line by line, beside the settings of the person who is being so unlucky.
 */
const [, , folder = '', wanted = '200', seed = '1'] = process.argv;
if (folder === '') throw new Error('say a folder to keep the results in');
mkdirSync(folder, { recursive: true });
const results = join(folder, 'kills.jsonl');

const known = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n').filter(Boolean) : [];
const kills = known.map((line) => JSON.parse(line) as Kill);

while (kills.length < Number(wanted)) {
  const kill = await workUntilKilled({
    home: join(folder, 'home'),
    before: kills.at(-1),
    random: chance(Number(seed) * 1_000_003 + kills.length),
  });
  kills.push(kill);
  appendFileSync(results, `${JSON.stringify(kill)}\n`);
  const last = kills.at(-2);
  const loss = last === undefined ? undefined : lossOf(last, kill);
  console.log(kills.length, kill.moment, loss === undefined ? '' : JSON.stringify(loss));
}

const losses = kills.slice(1).flatMap((kill, at) => {
  const before = kills[at];
  return before === undefined ? [] : [lossOf(before, kill)];
});
const ages = losses.map(({ oldestLostMs }) => oldestLostMs).toSorted((one, other) => one - other);
console.log({
  kills: kills.length,
  edits: kills.reduce((sum, { edits }) => sum + edits.length, 0),
  saves: kills.reduce((sum, { saves }) => sum + saves, 0),
  filesOpened: kills.filter(({ isFileOpen }) => isFileOpen).length,
  brokenFiles: losses.filter(({ isFileWhole }) => !isFileWhole).length,
  olderThanTenSeconds: losses.filter(({ oldestLostMs }) => oldestLostMs > 10_000).length,
  nothingLost: ages.filter((age) => age === 0).length,
  medianMs: ages[Math.floor(ages.length / 2)],
  longestMs: ages.at(-1),
});
process.exit(0);
