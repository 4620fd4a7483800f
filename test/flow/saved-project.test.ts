import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keyBytes, keyedPseudonym, projectKey } from '../../shared/project/hash.js';
import { openProject, openProjectFile, projectFile } from '../../shared/project/project-file.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { isSealed, seal, sealKey, unseal } from '../../shared/project/seal.js';
import type { SourcePrint } from '../../shared/project/source-prints.js';
import { csvRows } from '../support/rfc4180.js';
import { freshFolder, runCli } from '../support/run-cli.js';
import { smallExport } from '../support/small-export.js';

const place = freshFolder();
const csv = join(place, 'small.csv');
const out = join(place, 'out');
const passphraseFile = join(place, 'passphrase.txt');
writeFileSync(csv, smallExport());
writeFileSync(passphraseFile, 'over the hill\n');

const sources: readonly SourcePrint[] = [
  { file: 'small.csv', sha256: 'other', bytes: 1, tables: [{ sheet: '', rows: 7, columns: ['Gone'] }] },
  { file: 'absent.csv', sha256: 'x', bytes: 1, tables: null },
];
const project: Project = { ...emptyProject, name: 'Kept', sources };
const nothingDecided = { mapping: [], steps: [], intake: [] };
const plain = join(place, 'plain.soundings');
writeFileSync(plain, projectFile(project, nothingDecided).bytes);

const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

describe('a project opened with other files than it was made for', () => {
  it('says what differs, in words and in run.json, and is then a project of these', () => {
    const { status, complaints } = runCli('audit', csv, '--project', plain, '--out', out, '--quiet');
    expect(status).toBe(0);
    expect(complaints).toContain(
      'small.csv holds other data than when the project was saved. 40 rows, 7 rows before.',
    );
    expect(complaints).toContain('absent.csv is not among these files.');
    const run = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { source_changes: unknown };
    expect(run.source_changes).toMatchObject([
      { kind: 'content', file: 'small.csv' },
      { kind: 'missing', file: 'absent.csv' },
    ]);
    const saved = openProject('p', new Uint8Array(readFileSync(join(out, 'project.soundings'))));
    expect(saved).toMatchObject({ value: { name: 'Kept', sources: [{ file: 'small.csv' }] } });
  });
});

describe('a project with a passphrase', () => {
  const sealed = join(place, 'sealed.soundings');

  it('is refused without one in a sentence that says how to give it', async () => {
    const key = await sealKey(crypto, 'over the hill');
    writeFileSync(sealed, await seal(crypto, key, new Uint8Array(readFileSync(plain))));
    const { status, complaints } = runCli('audit', csv, '--project', sealed, '--out', join(place, 'no'));
    expect([status, lastLine(complaints)]).toEqual([
      1,
      'sealed.soundings is not a Soundings project that can be opened: it asks for its passphrase. Put that into a file and name it with --passphrase-file FILE.',
    ]);
    expect(existsSync(join(place, 'no'))).toBe(false);
  });

  it('opens with one from a file, and what is saved of it is sealed again', async () => {
    const words = ['audit', csv, '--project', sealed, '--passphrase-file', passphraseFile, '--quiet'];
    const { status } = runCli(...words, '--out', join(place, 'sealed-out'));
    expect(status).toBe(0);
    const bytes = new Uint8Array(readFileSync(join(place, 'sealed-out', 'project.soundings')));
    expect(isSealed(bytes)).toBe(true);
    const opened = await unseal(crypto, 'over the hill', { name: 'p', bytes });
    expect(opened.ok && openProject('p', opened.value.bytes)).toMatchObject({ value: { name: 'Kept' } });
    const run = readFileSync(join(place, 'sealed-out', 'run.json'), 'utf8');
    expect(run).not.toMatch(/passphrase|over the hill/);
  });
});

describe('a project with a key', () => {
  it('names people by keyed hashes of their numbers, and keeps its key', () => {
    const key = projectKey(new Uint8Array(keyBytes).fill(7));
    const [file, folder] = [join(place, 'key.soundings'), join(place, 'keyed')];
    writeFileSync(file, projectFile({ ...project, key, sources: [] }, nothingDecided).bytes);
    expect(runCli('run', csv, '--project', file, '--out', folder, '--quiet').status).toBe(0);
    const keys = csvRows(readFileSync(join(folder, 'people.csv'), 'utf8')).map((row) => row['person_key']);
    expect(keys.slice(0, 2)).toEqual(['P0', 'P1'].map((person) => keyedPseudonym(key, person)));
    expect(new Set(keys).size).toBe(30);
    const saved = openProject('p', new Uint8Array(readFileSync(join(folder, 'project.soundings'))));
    expect(saved).toMatchObject({ value: { key } });
  });
});

describe('a project that holds its exports', () => {
  it('needs no files beside it, and gives the same as they do', () => {
    const kept = { files: [{ name: 'small.csv', bytes: strToU8(smallExport()) }], references: [] };
    const whole = join(place, 'whole.soundings');
    writeFileSync(whole, projectFile({ ...project, sources: [] }, nothingDecided, kept).bytes);
    expect(openProjectFile('p', new Uint8Array(readFileSync(whole)))).toMatchObject({ value: { kept } });
    expect(runCli('read', '--project', whole, '--out', join(place, 'kept')).status).toBe(0);
    expect(runCli('read', csv, '--out', join(place, 'given')).status).toBe(0);
    for (const file of ['intake.json', 'lines.csv', 'tables/001.csv'])
      expect(readFileSync(join(place, 'kept', file), 'utf8')).toBe(
        readFileSync(join(place, 'given', file), 'utf8'),
      );
  });

  it('says so where it holds none', () => {
    const { status, complaints } = runCli('audit', '--project', plain, '--out', join(place, 'none'));
    expect([status, lastLine(complaints)]).toEqual([
      1,
      'There is nothing to read in plain.soundings. Choose at least one export.',
    ]);
  });
});

describe('a project that remembers an export', () => {
  const first = join(place, 'first');
  const second = join(place, 'second');
  const warning =
    'The same numbers were exported before by the rule “default”. Two roundings give more away than one: share only one of them.';
  const again = (): readonly string[] => {
    const project = join(first, 'project.soundings');
    return ['run', csv, '--project', project, '--disclosure', 'under-5', '--out', second, '--quiet'];
  };

  it('is run by another rule of print with a warning, which stands first in the folder', () => {
    expect(runCli('run', csv, '--out', first, '--quiet').status).toBe(0);
    const { status, complaints } = runCli(...again());
    expect([status, lastLine(complaints)]).toEqual([0, warning]);
    expect(readFileSync(join(second, 'README.txt'), 'utf8')).toMatch(/^Before you share/);
    expect(readFileSync(join(second, 'README.txt'), 'utf8')).toContain(warning);
    expect(readFileSync(join(first, 'README.txt'), 'utf8')).not.toContain('Before you share');
  });

  it('writes nothing where that is asked for', () => {
    const before = readFileSync(join(second, 'run.json'), 'utf8');
    const { status, written, complaints } = runCli(...again(), '--replace', '--refuse-close');
    expect([status, written, complaints.trim().split('\n').slice(-2)]).toEqual([
      4,
      [],
      [warning, 'Nothing was written. To write it all the same, leave out --refuse-close.'],
    ]);
    expect(readFileSync(join(second, 'run.json'), 'utf8')).toBe(before);
  });
});
