import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Build the parts named, or all of them: web (the page), headless (the command line), desktop (main and preload). */
const parts = process.argv.length > 2 ? process.argv.slice(2) : ['web', 'headless', 'desktop'];

const { build } = await import('vite');
const shell = join(root, 'electron', 'vite.config.ts');
for (const part of parts) {
  process.stderr.write(`Building ${part} …\n`);
  if (part === 'web') {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
    await copyFile(join(root, 'electron', 'browser', 'HOSTING.md'), join(root, 'dist', 'web', 'HOSTING.md'));
  }
  if (part === 'headless') await build({ configFile: shell, mode: 'headless', logLevel: 'error' });
  if (part === 'desktop') {
    await build({ configFile: shell, mode: 'main', logLevel: 'error' });
    await build({ configFile: shell, mode: 'preload', logLevel: 'error' });
  }
}
