import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, root } from '../../electron/setup.mjs';

/** What `npm run test:e2e:electron` runs: the same suite on a real Electron, where its program can be had. */
build(['web', 'headless', 'desktop']);
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'e2e', 'test/e2e'], {
  cwd: root,
  env: { ...process.env, SOUNDINGS_E2E: 'electron' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
