import { expect, it } from 'vitest';
import { chance } from './kills/chance.js';
import { type Kill, lossOf } from './kills/loss.js';
import { workUntilKilled } from './kills/work-until-killed.js';
import { freshHome } from './program-copy.js';

it('a kill while a person edits and saves costs no decision older than ten seconds, and never the file', async () => {
  const home = freshHome();
  const kills: Kill[] = [];
  for (const [number, longestMs] of [12_000, 0].entries())
    kills.push(await workUntilKilled({ home, before: kills.at(-1), random: chance(10 + number), longestMs }));
  const losses = kills.slice(1).map((kill, at) => lossOf(kills[at] ?? kill, kill));
  expect(kills[0]?.edits.length).toBeGreaterThan(3);
  for (const { oldestLostMs, isFileWhole } of losses) {
    expect(oldestLostMs).toBeLessThanOrEqual(10_000);
    expect(isFileWhole).toBe(true);
  }
});
