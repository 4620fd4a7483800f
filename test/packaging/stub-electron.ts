import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { asarOf } from './asar.js';
import { fuseSentinel } from './fuses.js';
import { type Platform, programOf } from './platforms.js';

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
export function stubElectron(platform: Platform): string {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-stub-'));
  writeFileSync(join(folder, 'version'), electronVersion());
  if (platform === 'mac') layMac(folder);
  else for (const name of beside) put(join(folder, name), '');
  const { electron, resources } = programOf(platform);
  put(join(folder, resources, 'default_app.asar'), asarOf({ 'main.js': '' }));
  put(join(folder, electron), platform === 'win' ? windowsProgram() : fusePlace());
  return folder;
}

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: 0o755 });
}

/** An Electron.app with its helpers and languages: electron-builder renames the ones and thins out the others. */
function layMac(folder: string): void {
  const contents = join(folder, 'Electron.app', 'Contents');
  const frameworks = join(contents, 'Frameworks');
  const apps = ['', ' (Renderer)', ' (GPU)', ' (Plugin)'].map((kind) => `Electron Helper${kind}`);
  for (const [name, at] of [
    ['Electron', contents] as const,
    ...apps.map((app) => [app, join(frameworks, `${app}.app`, 'Contents')] as const),
  ]) {
    put(join(at, 'Info.plist'), propertyList(name));
    put(join(at, 'MacOS', name), '');
  }
  const inside = join(frameworks, 'Electron Framework.framework', 'Versions', 'A', 'Resources');
  for (const at of [join(contents, 'Resources'), inside])
    for (const language of ['en', 'en_GB', 'de', 'fr']) put(join(at, `${language}.lproj`, 'locale.pak'), '');
  put(join(contents, 'Resources', 'electron.icns'), '');
}

function propertyList(name: string): string {
  const told = { CFBundleExecutable: name, CFBundleName: name, CFBundleIdentifier: 'com.github.Electron' };
  const pairs = Object.entries(told).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${pairs.join('')}</dict></plist>`;
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
