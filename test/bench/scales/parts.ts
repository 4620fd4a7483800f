import { turnedPart } from '../../../shared/scales/turned-part.js';
import { randomFrom } from '../reading/random.js';

/**
 * `tsx test/bench/scales/parts.ts [seed] [tables]`: tables of scores that go with wellbeing by −0.5, −0.3 or −0.1; how often a
 * part looks turned round in sound ones, and is found, to ten rows, in those of which a part was turned.
 */
const [seed = 1, tables = 300] = process.argv.slice(2).map(Number);

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

for (const together of [-0.5, -0.3, -0.1])
  for (const rows of [60, 200, 600, 2000]) {
    let [alarms, found, near] = [0, 0, 0];
    for (let i = 0; i < tables; i += 1) {
      const random = randomFrom(seed * 7919 + rows * 31 + i);
      const entries = Array.from({ length: rows }, (_, row) => {
        const wellbeing = normal(random);
        const score = together * wellbeing + Math.sqrt(1 - together ** 2) * normal(random);
        const onScale = (value: number): number => Math.max(0, Math.min(10, Math.round(5 + 2.2 * value)));
        return { row, score: onScale(score - 0.3), wellbeing: onScale(wellbeing + 0.5) };
      });
      if (turnedPart(entries) !== null) alarms += 1;
      const from = Math.floor(rows * (0.2 + 0.5 * random()));
      const turned = entries.map((one) => (one.row < from ? one : { ...one, score: 10 - one.score }));
      const part = turnedPart(turned);
      if (part !== null) found += 1;
      if (part !== null && Math.abs(part[0] - from) <= 10 && part[1] === rows - 1) near += 1;
    }
    const share = (n: number): string => `${((100 * n) / tables).toFixed(1)} %`;
    console.log(
      `correlation ${together.toFixed(1)}  ${String(rows).padStart(4)} scores  false alarms ${share(alarms)}  found ${share(found)}  to ten rows ${share(near)}`,
    );
  }
