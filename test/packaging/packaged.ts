import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Asar, readAsar } from './asar.js';
import { type Platform, programOf } from './platforms.js';
import { stubElectron } from './stub-electron.js';

/** The program as electron-builder lays it out for a system, on an Electron that is empty. */
export interface Packaged {
  readonly folder: string;
  /** Where its archive lies, and what else stands beside that. */
  readonly resources: string;
  readonly program: Buffer;
  readonly archive: Asar;
  /** Bytes of all that is not Electron's own. */
  readonly ownBytes: number;
}

/** Package what is built, by the project's own electron-builder.yml. `also` is for tests that change one setting. */
export function packaged(platform: Platform, also: readonly string[] = []): Packaged {
  const out = mkdtempSync(join(tmpdir(), 'soundings-package-'));
  const settings = [`electronDist=${stubElectron(platform)}`, `directories.output=${out}`];
  // Signing and the icon need a program of their own, which would be fetched.
  if (platform === 'mac') settings.push('mac.identity=null');
  if (platform === 'win') settings.push('win.signAndEditExecutable=false');
  const made = spawnSync(
    process.execPath,
    [
      'node_modules/electron-builder/cli.js',
      `--${platform}`,
      'dir',
      '--x64',
      ...[...settings, ...also].map((setting) => `-c.${setting}`),
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`electron-builder failed: ${made.stdout.slice(-2_000)}`);
  const { made: name, program, resources: within } = programOf(platform);
  const folder = join(out, name);
  const resources = join(folder, within.replace('Electron.app', 'soundings.app'));
  return {
    folder,
    resources,
    program: readFileSync(join(folder, program)),
    archive: readAsar(readFileSync(join(resources, 'app.asar'))),
    ownBytes: readdirSync(resources, { withFileTypes: true })
      .filter((one) => one.isFile() && one.name !== 'default_app.asar')
      .reduce((sum, { name }) => sum + readFileSync(join(resources, name)).length, 0),
  };
}
