import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asarOf } from './asar.js';
import { fuseSentinel } from './fuses.js';

/** What electron-builder copies beside the program; empty here, since nothing of it is looked at. */
const beside = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_100_percent.pak',
  'resources.pak',
  'icudtl.dat',
  'v8_context_snapshot.bin',
  'locales/en-GB.pak',
  'locales/en-US.pak',
  'locales/de.pak',
  'locales/fr.pak',
];

/** A folder laid out as Electron's own, whose program holds no more than the place of the fuses, all as they are delivered. */
export function stubElectron(platform: 'linux' | 'win'): string {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-stub-'));
  for (const below of ['locales', 'resources']) mkdirSync(join(folder, below));
  for (const name of beside) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'version'), electronVersion());
  writeFileSync(join(folder, 'resources', 'default_app.asar'), asarOf({ 'main.js': '' }));
  const program = platform === 'win' ? 'electron.exe' : 'electron';
  writeFileSync(join(folder, program), platform === 'win' ? windowsProgram() : fusePlace(), { mode: 0o755 });
  return folder;
}

/** The mark by which fuses are found, the version of their wire, how many there are, and each as Electron ships it. */
function fusePlace(): Buffer {
  const shipped = '101100011';
  return Buffer.concat([Buffer.from(fuseSentinel), Buffer.from([1, shipped.length]), Buffer.from(shipped)]);
}

function electronVersion(): string {
  const told = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as { version: string };
  return told.version;
}

/** As much of the library as is used here. */
interface Resedit {
  readonly NtExecutable: { createEmpty(is32Bit: boolean, isDll: boolean): Executable };
  readonly NtExecutableResource: { from(program: Executable): Resources };
  readonly Resource: {
    readonly VersionInfo: {
      create(
        lang: number,
        info: object,
        strings: readonly object[],
      ): { outputToResourceEntries(to: unknown[]): void };
    };
  };
}

interface Executable {
  generate(): ArrayBuffer;
}

interface Resources {
  readonly entries: unknown[];
  outputResource(program: Executable): void;
}

const english = { lang: 1033, codepage: 1200 };

/** An empty Windows program with a version, by the library that electron-builder itself writes resources with. */
function windowsProgram(): Buffer {
  const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const { NtExecutable, NtExecutableResource, Resource } = ofBuilder('resedit') as Resedit;
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const strings = [{ ...english, values: { FileDescription: 'Electron' } }];
  Resource.VersionInfo.create(english.lang, {}, strings).outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.concat([Buffer.from(program.generate()), fusePlace()]);
}
