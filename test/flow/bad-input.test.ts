import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as spreadsheets from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyScript } from '../../shared/report/html/copy-script.js';
import { csvRows, parseCsv } from '../support/rfc4180.js';
import { type CliRun, freshFolder, runCli } from '../support/run-cli.js';

const folder = join(freshFolder(), 'ugly');
const out = join(freshFolder(), 'out');

const hostile = '<img src=x onerror=alert(1)>.csv';
const goodCsv = 'Client ID,Ref date,Gender\nC1,14/03/2023,F\nC2,28/04/2023,M\nC3,30/05/2023,F\n';

const bad: Readonly<Record<string, Uint8Array | string>> = {
  'empty.csv': '',
  'spaces.csv': '   \n\n  \n',
  'prose.txt': 'Dear all,\nplease find below the figures we talked about.\nBest wishes\n',
  'picture.csv': new Uint8Array([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1,
  ]),
  'locked.xlsx': lockedWorkbook(),
  'cut-short.xlsx': workbook().slice(0, 900),
};

const odd: Readonly<Record<string, string>> = {
  [hostile]: goodCsv,
  'header-only.csv': 'Client ID,Ref date,Gender\n',
  'names.csv': '__proto__,constructor,,Gender,Gender\na,b,c,F,M\nd,e,f,M,F\n',
  'formulas.csv':
    '=HYPERLINK("x"),Client ID,Ref date\n=1+1,C1,14/03/2023\n@SUM(A1),C2,15/03/2023\n-2+3,C3,16/03/2023\n+44,C4,17/03/2023\n',
};

function workbook(): Uint8Array {
  const book = spreadsheets.utils.book_new();
  const rows = Array.from({ length: 50 }, (_, i) => [`C${String(i)}`, '14/03/2023', 'F']);
  spreadsheets.utils.book_append_sheet(
    book,
    spreadsheets.utils.aoa_to_sheet([['Client ID', 'Ref date', 'Gender'], ...rows]),
    'S',
  );
  return new Uint8Array(
    spreadsheets.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}

/** As much of the library's untyped OLE2 part as is used here. */
interface Ole {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (box: object, path: string, bytes: Uint8Array) => void;
  };
  readonly write: (box: object, options: { readonly type: 'array' }) => readonly number[];
}

/** A workbook behind a password is an OLE2 file that holds an EncryptedPackage. */
function lockedWorkbook(): Uint8Array {
  const { utils, write } = spreadsheets.CFB as Ole;
  const box = utils.cfb_new();
  utils.cfb_add(box, '/EncryptionInfo', new Uint8Array(300));
  utils.cfb_add(box, '/EncryptedPackage', new Uint8Array(6000));
  return new Uint8Array(write(box, { type: 'array' }));
}

let run: CliRun;
beforeAll(() => {
  mkdirSync(folder);
  for (const [name, content] of Object.entries({ ...bad, ...odd }))
    writeFileSync(join(folder, name), content);
  run = runCli('run', folder, join(folder, 'gone.csv'), '--out', out);
});

const read = (path: string): string => readFileSync(join(out, path), 'utf8');
interface FileJson {
  readonly file: string;
  readonly error: string | null;
}

describe('a folder of ugly files', () => {
  it('is done as far as it can be: status 2, and the other files are written', () => {
    expect([run.status, run.complaints]).toEqual([2, expect.any(String)]);
    const files = new Set(csvRows(read('tables/tables.csv')).map(({ file }) => file));
    for (const name of Object.keys(odd)) if (name !== 'header-only.csv') expect(files).toContain(name);
  });

  it.each(Object.keys(bad))('says of %s in one sentence what is wrong and what to do', (name) => {
    const { error } = (JSON.parse(read('intake.json')) as FileJson[]).find(({ file }) => file === name) ?? {
      error: null,
    };
    expect(error).toMatch(/^.{20,250}[a-z]\.$/);
    expect(run.complaints).toContain(`${error ?? 'no error'}\n`);
  });

  it('says that a file is not there', () => {
    expect(run.complaints).toContain('gone.csv could not be read: there is no such file.');
  });

  it('never runs a name as markup: reports hold no element but their own', () => {
    for (const report of ['funder', 'quality', 'equity']) {
      const html = read(`report-${report}.html`).replace(copyScript.text, '');
      expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>(?!\.)/i);
      expect(html).not.toMatch(/<[^>]+\son\w+=/i);
    }
    expect(read('report-quality.html')).toContain('&lt;img src=x onerror=alert(1)&gt;.csv');
  });

  it('writes formula-like cells exactly in working files and harmlessly in shared ones', () => {
    const table =
      csvRows(read('tables/tables.csv')).find(({ file }) => file === 'formulas.csv')?.['table'] ?? '';
    expect(parseCsv(read(`tables/${table}.csv`))[0]).toEqual(['=HYPERLINK("x")', 'Client ID', 'Ref date']);
    expect(
      parseCsv(read(`tables/${table}.csv`))
        .map(([cell]) => cell)
        .slice(1),
    ).toEqual(['=1+1', '@SUM(A1)', '-2+3', '+44']);
    const shared = parseCsv(read('issues.csv')).flat();
    expect(shared.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  });

  it('keeps columns called __proto__, empty or twice the same', () => {
    const table =
      csvRows(read('tables/tables.csv')).find(({ file }) => file === 'names.csv')?.['table'] ?? '';
    expect(parseCsv(read(`tables/${table}.csv`))).toEqual(parseCsv(odd['names.csv'] ?? ''));
  });
});

describe('a folder with nothing in it', () => {
  it('is said to be empty, and nothing is written', () => {
    const empty = freshFolder();
    const { status, complaints, written } = runCli('run', empty, '--out', join(freshFolder(), 'out'));
    expect([status, written]).toEqual([2, []]);
    expect(complaints).toContain('There is nothing to read in the folder');
  });
});

describe('a wrong call', () => {
  it('is said so, and nothing is written', () => {
    expect(runCli('run', 'x.csv').status).toBe(1);
    expect(runCli('clean').complaints).toContain('There is no command “clean”.');
  });
});
