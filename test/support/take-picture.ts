import { mkdirSync } from 'node:fs';
import { serveFolder } from '../../electron/browser/serve.js';
import { launchBrowser } from './browser.js';

/** `npm run picture`: take the README's picture of the workbench anew, with the sample open, from the built page. */
const served = await serveFolder('dist/web');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: 'light' });
await page.goto(served.url);
await page.getByRole('button', { name: 'Try the sample' }).click();
const rail = page.getByRole('navigation', { name: 'Steps of the day' });
await rail.getByRole('button', { name: 'Quality' }).click({ timeout: 120_000 });
await page
  .getByRole('heading', { name: 'Can these data answer your questions?' })
  .waitFor({ timeout: 120_000 });
await page.getByText('Judged on').waitFor({ timeout: 120_000 });
mkdirSync('sample-data/pictures', { recursive: true });
await page.screenshot({ path: 'sample-data/pictures/workbench.png' });
await browser.close();
await served.close();
