import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { openPage } from '../../support/page.js';
import { keyHand, mouseHand } from '../../support/ten-minutes/hand.js';
import { tenMinutes } from '../../support/ten-minutes/script.js';
import { dirt, traps } from '../../support/ten-minutes/traps.js';

/**
 * `tsx test/bench/journey/ten-minutes.ts [mouse | keys | zoom]`, after `node electron/build.mjs web`: goes through the ten-minute script of
 * every kind of user over the sample, by mouse, by keys alone, and by keys at 200 % zoom, and prints when each mark was
 * reached, with how many clicks or keys, and which planted trap was met there. A person's time is the program's and five
 * seconds for each click. Prints, and never fails.
 */
if (!existsSync('dist/web/index.html'))
  throw new Error('the page is not built: run node electron/build.mjs web');
const secondsEach = 5;
const ways = [
  { name: 'mouse', hand: mouseHand, options: {} },
  { name: 'keys', hand: keyHand, options: {} },
  {
    name: 'zoom',
    hand: keyHand,
    options: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 },
  },
] as const;

const wanted = process.argv[2];
for (const { name, hand, options } of ways.filter((way) => wanted === undefined || way.name === wanted)) {
  const started = performance.now();
  const opened = await openPage({ acceptDownloads: true, ...options });
  console.log(`\n${name} (load ${loadavg()[0]?.toFixed(1) ?? '?'})`);
  console.log('mark      due    program, s  pressed  with a person  sideways  met');
  try {
    for await (const { mark, due, pressed, text } of tenMinutes(opened.page, hand(opened.page))) {
      const seconds = (performance.now() - started) / 1000;
      const met = Object.entries({ ...traps, ...dirt }).filter(([, { at }]) => at === mark);
      const missed = met.filter(([, { seen }]) => !seen.test(text)).map(([trap]) => trap);
      const sideways = await opened.page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      const person = name === 'mouse' ? clock(seconds + pressed * secondsEach) : '';
      console.log(
        `${mark.padEnd(9)} ${due.padEnd(6)} ${seconds.toFixed(0).padStart(10)} ${String(pressed).padStart(8)} ${person.padStart(14)} ${String(sideways).padStart(9)}  ${String(met.length - missed.length)} of ${String(met.length)}${missed.length === 0 ? '' : `, not ${missed.join(', ')}`}`,
      );
      if (mark === 'saved') console.log(text.slice(text.lastIndexOf('kept:')));
    }
    console.log(
      `faults: ${opened.errors.join('; ') || 'none'}; other addresses: ${String(opened.foreign.length)}`,
    );
  } catch (fault) {
    console.log(fault instanceof Error ? fault.message : 'a fault that is no error');
  } finally {
    await opened.close();
  }
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
