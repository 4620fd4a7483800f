import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'soundings-setup-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A checkout whose lock file is newer than the packages in a folder of somebody else's, to which it has a link. */
function linkedCheckout(): { readonly setup: string; readonly theirs: string } {
  const theirs = join(folder, 'theirs');
  const ours = join(folder, 'ours');
  for (const made of [theirs, join(ours, 'electron')]) mkdirSync(made, { recursive: true });
  writeFileSync(join(theirs, '.package-lock.json'), '{}');
  utimesSync(join(theirs, '.package-lock.json'), 1, 1);
  writeFileSync(join(ours, 'package-lock.json'), '{}');
  symlinkSync(theirs, join(ours, 'node_modules'), 'junction');
  const setup = join(ours, 'electron', 'setup.mjs');
  copyFileSync('electron/setup.mjs', setup);
  return { setup, theirs };
}

describe('the setup', () => {
  it('leaves packages behind a link alone, and says so', () => {
    const { setup, theirs } = linkedCheckout();
    const script = `import { installPackages } from ${JSON.stringify(pathToFileURL(setup).href)}; installPackages();`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { PATH: '' },
    });
    expect(stderr).toBe(
      'node_modules is a link to another folder, so its packages are used as they are: install them there if one is missing.\n',
    );
    expect(status).toBe(0);
    expect(readdirSync(theirs)).toEqual(['.package-lock.json']);
  });
});
