import type { Page } from 'playwright-core';

/** How many rows the open grid says that it has. */
export async function statedRows(page: Page): Promise<number> {
  const stated = page.getByText(/^[\d,]+ rows$/).last();
  return Number((await stated.textContent())?.replaceAll(/\D/g, ''));
}

/** Do something and wait, frame by frame in the page, until the grid's rows say something else and are all there. */
export async function changed(page: Page, act: () => Promise<void>): Promise<void> {
  const rows = `[...document.querySelectorAll('.rows-dialog .ag-row')].map((row) => row.textContent).sort().join('|')`;
  const before = await page.evaluate<string>(rows);
  await act();
  await page.evaluate(`new Promise((done) => { (function look() {
    if (${rows} !== ${JSON.stringify(before)} && !document.querySelector('.rows-dialog .ag-row-loading')) done();
    else requestAnimationFrame(look);
  })(); })`);
}

/** Turn the wheel for five seconds; gives how frames came. */
export async function scrolled(page: Page): Promise<string> {
  await page.locator('.rows-dialog .ag-row').nth(3).hover();
  await page.evaluate(
    `window.frames_ = []; (function next(now) { window.frames_.push(now); window.going = requestAnimationFrame(next); })(performance.now())`,
  );
  for (let i = 0; i < 50; i += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(100);
  }
  const frames = await page.evaluate<readonly number[]>(`cancelAnimationFrame(window.going), window.frames_`);
  const gaps = frames
    .slice(1)
    .map((at, i) => at - (frames[i] ?? at))
    .toSorted((one, other) => one - other);
  const at = (share: number): string => (gaps[Math.floor(gaps.length * share)] ?? 0).toFixed(1);
  return `${String(gaps.length)} frames; median ${at(0.5)} ms, 95th ${at(0.95)} ms, 99th ${at(0.99)} ms`;
}

/** Scroll the open grid back to its first row. */
export async function backToTop(page: Page): Promise<void> {
  const grid = page.locator('.rows-dialog');
  await grid
    .locator('.ag-body-vertical-scroll-viewport, .ag-grid-viewport, .ag-body-viewport')
    .first()
    .evaluate((body) => {
      body.scrollTop = 0;
    });
  await grid.locator('.ag-row[row-index="0"]').first().waitFor();
}
