import type { Browser, Page } from 'playwright-core';
import { longestTask } from './trace.js';

/** How long the page was held up while something was done there. Milliseconds. */
export interface Held {
  readonly place: string;
  /** The longest task of the page's own thread, by the clock. */
  readonly longest: number;
  /** What of it the thread worked; the rest it waited for a processor. */
  readonly worked: number;
  /** The largest parts of that task. */
  readonly within: string;
  /** Tasks over 50 ms, as the browser tells pages. */
  readonly over: number;
  /** The longest time between two frames. */
  readonly gap: number;
}

/** Put into the page before anything else: counts long tasks and the time between frames. */
const watch = `
  window.held = { tasks: [], gap: 0, last: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.held.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const frame = (now) => {
    if (window.held.last > 0) window.held.gap = Math.max(window.held.gap, now - window.held.last);
    window.held.last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
`;

export async function watchFrom(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

/** Do something on the page and tell how long its thread was held up meanwhile. */
export async function heldWhile(
  { browser, page }: { readonly browser: Browser; readonly page: Page },
  place: string,
  work: () => Promise<void>,
): Promise<Held> {
  const categories = ['-*', 'disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8'];
  await browser.startTracing(page, { categories });
  await page.evaluate('window.held && Object.assign(window.held, { tasks: [], gap: 0, last: 0 })');
  await work();
  await page.waitForTimeout(300);
  const { tasks, gap } = await page.evaluate<{ tasks: readonly number[]; gap: number }>('window.held');
  const trace = longestTask(await browser.stopTracing());
  return { place, ...trace, over: tasks.length, gap };
}
