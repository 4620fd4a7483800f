import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, chooseFiles, openPage } from '../support/page.js';
import { smallExport } from '../support/small-export.js';

const howMany = 170;
/** Every tenth file has a doubt: a row that is longer than its header. */
const files = Object.fromEntries(
  Array.from({ length: howMany }, (_, i) => {
    const name = `returns site ${String(i % 7)} part ${String(i).padStart(3, '0')}.csv`;
    return [
      name,
      i % 10 === 0 ? `${smallExport(12)}R99,P1,01/01/2023,F,GP,Money,or,work\n` : smallExport(12),
    ];
  }),
);

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage();
  await opened.page.evaluate(`
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  `);
  await chooseFiles(opened.page, files);
  await opened.page.getByRole('article').first().waitFor({ timeout: 60_000 });
});
afterAll(async () => {
  await opened.close();
});

/** How long the page did not answer while this was done, the worst first, in ms. */
async function blockedDuring(work: () => Promise<void>): Promise<readonly number[]> {
  await opened.page.evaluate('window.longTasks.length = 0');
  await work();
  await opened.page.waitForTimeout(200);
  return opened.page.evaluate<readonly number[]>('window.longTasks.sort((a, b) => b - a)');
}

/** 50 ms is what nobody notices; a machine busy with other tests stretches every task by its load. */
const mostMs = 200;

describe(`${String(howMany)} files on the desk`, () => {
  it('are drawn in part: those to look at first, then some of the rest, each a line', async () => {
    const { page } = opened;
    expect(await page.getByRole('article').count()).toBeLessThan(70);
    expect(await page.getByRole('region', { name: 'Look at these first' }).textContent()).toContain(
      '17 files',
    );
    expect(await page.locator('.strip').count()).toBe(0);
    expect(await page.locator('main *').count()).toBeLessThan(2500);
  });

  it('are found by name, and typing is never held up', async () => {
    const { page } = opened;
    const box = page.getByRole('searchbox', { name: 'Find a file by its name' });
    const blocked = await blockedDuring(async () => {
      await box.pressSequentially('site 3 part 0', { delay: 30 });
      await expect.poll(() => page.getByRole('article').count()).toBeLessThan(20);
    });
    expect(blocked[0] ?? 0).toBeLessThan(mostMs);
    await box.fill('');
    await expect.poll(() => page.getByRole('article').count()).toBe(47);
  });

  it('can be scrolled and shown to the last, and one opened, without holding the page up', async () => {
    const { page } = opened;
    const blocked = await blockedDuring(async () => {
      await page.mouse.move(700, 500);
      for (let i = 0; i < 10; i += 1) {
        await page.mouse.wheel(0, 400);
        await page.waitForTimeout(30);
      }
    });
    expect(blocked[0] ?? 0).toBeLessThan(mostMs);
    for (let shown = 47; shown < howMany; shown += 30) {
      await page.getByRole('button', { name: /^Show \d+ more of 153/ }).click();
      await expect.poll(() => page.getByRole('article').count()).toBe(Math.min(shown + 30, howMany));
    }
    const one = page.getByRole('article', { name: 'returns site 1 part 169.csv' });
    await one.getByRole('button', { name: 'returns site 1 part 169.csv' }).click();
    await one.getByRole('button', { name: 'Line 1 is the header' }).waitFor();
  });
});
