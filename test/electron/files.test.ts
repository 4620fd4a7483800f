import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handOver, taken } from '../../electron/files/handed-files.js';
import { openable } from '../../electron/files/openable.js';
import { saveAtomically, saveProject } from '../../electron/files/save-atomically.js';
import { openOutputFolder } from '../../electron/headless/output-folder.js';
import { gatherFiles } from '../../electron/headless/source-files.js';
import { explain } from '../../shared/trouble.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'soundings-files-'));
const bytes = new TextEncoder().encode('new');

describe('a saved file', () => {
  it('replaces the old one whole and leaves nothing beside it', async () => {
    const place = folder();
    writeFileSync(join(place, 'p.soundings'), 'old');
    expect(await saveAtomically(join(place, 'p.soundings'), bytes)).toEqual({ ok: true, value: 'saved' });
    expect(readFileSync(join(place, 'p.soundings'), 'utf8')).toBe('new');
    expect(readdirSync(place)).toEqual(['p.soundings']);
  });

  it('that cannot be written is said so, by name and not by path', async () => {
    const place = folder();
    const saved = await saveAtomically(join(place, 'absent', 'p.soundings'), bytes);
    expect(saved.ok ? '' : explain(saved.trouble)).toBe(
      'p.soundings was not saved: that folder cannot be written to. Choose another. Nothing was overwritten.',
    );
  });
});

describe('a saved project', () => {
  const sealed = (text: string): Uint8Array => new TextEncoder().encode(`SOUNDING${text.padEnd(60)}`);

  it('leaves the one before it beside it, whole, and nothing else', async () => {
    const place = join(folder(), 'p.soundings');
    for (const text of ['one', 'two', 'three'])
      expect(await saveProject(place, new TextEncoder().encode(text))).toEqual({ ok: true, value: 'saved' });
    expect(readFileSync(place, 'utf8')).toBe('three');
    expect(readFileSync(`${place}.bak`, 'utf8')).toBe('two');
    expect(readdirSync(dirname(place))).toEqual(['p.soundings', 'p.soundings.bak']);
  });

  it('sweeps away what saves that were killed left beside it, and not what may be at work', async () => {
    const place = folder();
    for (const name of [
      '.p.soundings.7.unfinished',
      '.p.soundings.8.unfinished',
      '.q.soundings.7.unfinished',
    ])
      writeFileSync(join(place, name), 'half');
    const longAgo = new Date(Date.now() - 3_600_000);
    for (const name of ['.p.soundings.7.unfinished', '.q.soundings.7.unfinished'])
      utimesSync(join(place, name), longAgo, longAgo);
    await saveProject(join(place, 'p.soundings'), bytes);
    expect(readdirSync(place)).toEqual([
      '.p.soundings.8.unfinished',
      '.q.soundings.7.unfinished',
      'p.soundings',
    ]);
  });

  it('leaves nothing readable beside it once it has a passphrase', async () => {
    const place = join(folder(), 'p.soundings');
    for (const text of ['one', 'two']) await saveProject(place, new TextEncoder().encode(text));
    await saveProject(place, sealed('first'));
    expect(readdirSync(dirname(place))).toEqual(['p.soundings']);
    await saveProject(place, sealed('second'));
    expect(readFileSync(`${place}.bak`)).toEqual(Buffer.from(sealed('first')));
  });
});

describe('chosen files', () => {
  it('are handed over by name and by a token that is good once, never by path', async () => {
    const place = join(folder(), 'a.csv');
    writeFileSync(place, 'a,b\n');
    const handed = await handOver([place]);
    const [file] = handed.ok ? handed.value : [];
    expect(Object.keys(file ?? {})).toEqual(['name', 'token']);
    expect([file?.name, file?.token.includes('a.csv')]).toEqual(['a.csv', false]);
    const token = file?.token ?? '';
    expect([taken(token), taken(token), taken('guessed')]).toEqual([place, undefined, undefined]);
  });

  it('stop the choice where one of them cannot be read', async () => {
    const place = folder();
    for (const [path, reason] of [
      [join(place, 'gone.csv'), 'there is no such file'],
      [place, 'it is a folder'],
    ] as const) {
      const handed = await handOver([path]);
      expect(handed.ok ? '' : explain(handed.trouble)).toContain(reason);
    }
  });
});

describe('the words that a start was given', () => {
  it('name files where they have an ending of ours and are there, whatever link led to them', async () => {
    const place = realpathSync(folder());
    for (const name of ['p.soundings', 'A.CSV', 'run.sh', '-x.csv']) writeFileSync(join(place, name), name);
    mkdirSync(join(place, 'folder.csv'));
    symlinkSync(join(place, 'run.sh'), join(place, 'link.csv'));
    const words = ['p.soundings', './A.CSV', 'run.sh', '-x.csv', 'folder.csv', 'link.csv', 'gone.csv'];
    expect(await openable(words, place)).toEqual([join(place, 'p.soundings'), join(place, 'A.CSV')]);
  });
});

describe('the files that a call names', () => {
  it('are those in a folder, in name order, and not those below it or hidden', async () => {
    const place = folder();
    mkdirSync(join(place, 'below'));
    for (const name of ['b.csv', 'a.csv', '.hidden', 'below/c.csv']) writeFileSync(join(place, name), name);
    const { files, troubles } = await gatherFiles([place]);
    expect([files.map(({ name }) => name), troubles]).toEqual([['a.csv', 'b.csv'], []]);
  });

  it('are those that fit a pattern, where the shell has not said so', async () => {
    const place = folder();
    mkdirSync(join(place, 'x.csv'));
    for (const name of ['b1.csv', 'a1.csv', 'a10.csv', '.a1.csv', 'a1.csv.bak', 'a+(1).csv'])
      writeFileSync(join(place, name), name);
    const called = async (pattern: string): Promise<readonly string[]> =>
      (await gatherFiles([join(place, pattern)])).files.map(({ name }) => name);
    expect(await called('*.csv')).toEqual(['a+(1).csv', 'a1.csv', 'a10.csv', 'b1.csv']);
    expect(await called('??.csv')).toEqual(['a1.csv', 'b1.csv']);
    expect(await called('a+(?).*')).toEqual(['a+(1).csv']);
  });

  it('may be called by names that look like a pattern', async () => {
    const place = folder();
    for (const name of ['a*.csv', 'ab.csv']) writeFileSync(join(place, name), name);
    expect((await gatherFiles([join(place, 'a*.csv')])).files.map(({ name }) => name)).toEqual(['a*.csv']);
  });

  it('that no name fits are said so, while the others are read', async () => {
    const place = folder();
    writeFileSync(join(place, 'a.csv'), 'a');
    const { files, troubles } = await gatherFiles([join(place, 'a.csv'), '*.absent', 'fold*/a.csv']);
    expect(files.map(({ name }) => name)).toEqual(['a.csv']);
    expect(troubles.map(explain)).toEqual(
      ['*.absent', 'fold*/a.csv'].map(
        (pattern) =>
          `No file is called ${pattern}: * stands for any letters of a name and ? for one, within one folder. Check the folder and the pattern.`,
      ),
    );
  });

  it('that are not there, or in an empty folder, are named while the others are read', async () => {
    const [place, empty] = [folder(), folder()];
    writeFileSync(join(place, 'a.csv'), 'a');
    const { files, troubles } = await gatherFiles([join(place, 'a.csv'), join(place, 'gone.csv'), empty]);
    expect(files.map(({ name }) => name)).toEqual(['a.csv']);
    expect(troubles.map(explain)).toEqual([
      'gone.csv could not be read: there is no such file. Check the name and the folder.',
      `There is nothing to read in the folder ${empty}. Choose at least one export.`,
    ]);
  });

  it('of one name from two folders stay apart', async () => {
    const [one, two] = [folder(), folder()];
    for (const place of [one, two]) writeFileSync(join(place, 'q.csv'), place);
    const { files } = await gatherFiles([one, two]);
    expect(files.map(({ name }) => name)).toEqual(['q.csv', 'q.csv (2)']);
  });
});

describe('the folder of a run', () => {
  it('is refused when it is not empty, unless it may be replaced, and appears only whole', async () => {
    const place = join(folder(), 'out');
    mkdirSync(place);
    writeFileSync(join(place, 'mine.txt'), 'mine');
    const refused = await openOutputFolder(place, false);
    expect(refused.ok).toBe(false);
    const opened = await openOutputFolder(place, true);
    if (!opened.ok) throw new Error('the folder was refused');
    await opened.value.write({ path: 'tables/001.csv', bytes });
    expect(readdirSync(place)).toEqual(['mine.txt']);
    await opened.value.finish();
    expect(readdirSync(place)).toEqual(['mine.txt', 'tables']);
  });

  it('loses what the run before wrote, and nothing that a person put there', async () => {
    const above = folder();
    const place = join(above, 'out');
    for (const path of ['tables/001.csv', 'tables/002.csv', 'report.html', 'run.json']) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), 'of the run before');
    }
    writeFileSync(join(above, 'outside.txt'), 'mine');
    writeFileSync(join(place, 'tables', 'notes.docx'), 'mine');
    const outputs = { 'tables/001.csv': '', 'tables/002.csv': '', 'report.html': '', '../outside.txt': '' };
    writeFileSync(join(place, 'run.json'), JSON.stringify({ outputs }));
    const opened = await openOutputFolder(place, true);
    if (!opened.ok) throw new Error('the folder was refused');
    for (const path of ['tables/001.csv', 'run.json']) await opened.value.write({ path, bytes });
    await opened.value.finish();
    expect(readdirSync(place).sort()).toEqual(['run.json', 'tables']);
    expect(readdirSync(join(place, 'tables')).sort()).toEqual(['001.csv', 'notes.docx']);
    expect(readFileSync(join(place, 'tables', '001.csv'), 'utf8')).toBe('new');
    expect(readdirSync(above).sort()).toEqual(['out', 'outside.txt']);
  });

  it('is never the one that the exports lie in, nor the name of a file', async () => {
    const place = folder();
    const file = join(place, 'a.csv');
    writeFileSync(file, 'a,b');
    for (const sources of [[file], [place], [join(place, '*.csv')]]) {
      const refused = await openOutputFolder(place, true, sources);
      expect(refused.ok ? '' : explain(refused.trouble)).toContain('it holds files that are read');
    }
    const named = await openOutputFolder(file, true);
    expect(named.ok ? '' : explain(named.trouble)).toContain('a file has that name');
    const beside = await openOutputFolder(join(place, 'out'), true, [place]);
    expect(beside.ok).toBe(true);
  });

  it('that cannot be written is said so before anything is computed', async () => {
    const file = join(folder(), 'a-file');
    writeFileSync(file, '');
    const refused = await openOutputFolder(join(file, 'out'), true);
    expect(refused.ok ? '' : explain(refused.trouble)).toContain('no permission to write');
  });
});
