import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fusesOf } from './fuses.js';
import { type Packaged, packaged } from './packaged.js';

/** As electron-builder.yml sets them; the last has no name there and stays as Electron ships it. */
const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  wasmTrapHandlers: true,
};

describe.each(['linux', 'win', 'mac'] as const)('the package for %s', (platform) => {
  let made: Packaged;
  let names: readonly string[];
  beforeAll(() => {
    made = packaged(platform);
    names = [...made.archive.files.keys()];
  });

  it('holds the page, main, preload and what package.json says of them, and nothing else', () => {
    const beyond = names.filter((name) => !/^(?:dist\/(?:web|main|preload)\/|package\.json$)/.test(name));
    expect(beyond).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/web/index.html']),
    );
    const told = JSON.parse(made.archive.bytesOf('package.json').toString('utf8')) as { main: string };
    expect(names).toContain(told.main);
  });

  it('holds no map of sources, no test, no package, and no rows beyond the sample', () => {
    expect(names.filter((name) => /\.map$|\.tsx?$|\.test\.|node_modules/.test(name))).toEqual([]);
    const sample = ['wrekindale', 'reference']
      .flatMap((folder) => readdirSync(join('sample-data', folder)))
      .filter((name) => !name.endsWith('.md'));
    const rows = names.filter((name) => /\.(?:csv|tsv|xlsx?|ods|parquet|txt|json)$/.test(name));
    const allowed = [...sample, 'index.json'].map((name) => `dist/web/sample/${name}`);
    expect(rows.filter((name) => !allowed.includes(name) && name !== 'package.json')).toEqual([]);
    for (const name of sample.filter((one) => rows.includes(`dist/web/sample/${one}`)))
      expect(made.archive.bytesOf(`dist/web/sample/${name}`).equals(sourceOf(name))).toBe(true);
  });

  it('has every file of its archive under the hash that stands in its header', () => {
    for (const [name, { integrity }] of made.archive.files) {
      const hash = createHash('sha256').update(made.archive.bytesOf(name)).digest('hex');
      expect(integrity).toMatchObject({ algorithm: 'SHA256', hash });
    }
  });

  it('has its fuses set', () => {
    expect(fusesOf(made.program)).toEqual(fuses);
  });

  it('is no larger than 60 MB without Electron', () => {
    expect(made.ownBytes).toBeLessThan(60_000_000);
  });

  it('has the licence, the sources and two languages beside it', () => {
    expect(readdirSync(made.resources)).toEqual(expect.arrayContaining(['LICENSE.txt', 'NOTICE.txt']));
    const languages =
      platform === 'mac'
        ? readdirSync(made.resources).filter((name) => name.endsWith('.lproj'))
        : readdirSync(join(made.folder, 'locales'));
    expect(languages).toEqual(platform === 'mac' ? ['en.lproj', 'en_GB.lproj'] : ['en-GB.pak', 'en-US.pak']);
  });

  it.runIf(platform === 'win')('carries the hash of its archive in its own program', () => {
    const hash = createHash('sha256').update(made.archive.header).digest('hex');
    expect(made.program.includes('ELECTRONASAR', 0, 'utf16le')).toBe(true);
    expect(made.program.includes(hash)).toBe(true);
  });

  it.runIf(platform === 'mac')('names the hash of its archive, and the projects that it opens', () => {
    const hash = createHash('sha256').update(made.archive.header).digest('hex');
    const list = readFileSync(join(made.resources, '..', 'Info.plist'), 'utf8').replace(/>\s+</g, '><');
    expect(list).toContain(
      `<key>algorithm</key><string>SHA256</string><key>hash</key><string>${hash}</string>`,
    );
    expect(list).toContain('<key>CFBundleTypeExtensions</key><array><string>soundings</string></array>');
  });
});

function sourceOf(name: string): Buffer {
  for (const folder of ['wrekindale', 'reference'])
    if (readdirSync(join('sample-data', folder)).includes(name))
      return readFileSync(join('sample-data', folder, name));
  throw new Error('no such file of the sample');
}
