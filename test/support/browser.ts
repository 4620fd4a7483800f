import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium lies on this machine; CHROMIUM_PATH says otherwise. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? places.find((place) => existsSync(place));

/**
 * A browser that makes no calls of its own, so that every request seen is the page's. With a `trap`,
 * every request but those for `own` goes to that proxy instead of a network.
 */
export async function launchBrowser(trap?: {
  readonly proxy: string;
  readonly own: string;
}): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('no Chromium on this machine: set CHROMIUM_PATH');
  return chromium.launch({
    executablePath: chromiumPath,
    ...(trap === undefined ? {} : { proxy: { server: trap.proxy, bypass: `<-loopback>,${trap.own}` } }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
