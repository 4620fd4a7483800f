import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Print the most memory that the page with its worker, and the browser around it, ever held, as the system counts it. */
export async function printMemory(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const named = new Map([
    ['renderer', 'the page and its workers'],
    ['browser', 'the browser around it'],
  ]);
  for (const { type, id } of processInfo) {
    const what = named.get(type);
    if (what === undefined) continue;
    const most = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1] ?? '0';
    console.log(`memory of ${what}, at most: ${(Number(most) / 1024).toFixed(0)} MB`);
  }
}
