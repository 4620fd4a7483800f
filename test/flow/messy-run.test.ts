import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvRows, parseCsv } from '../support/rfc4180.js';
import { type CliRun, freshFolder } from '../support/run-cli.js';
import { runSample, sampleRun } from '../support/sample-run.js';

const again = join(freshFolder(), 'again');

let run: CliRun;
let out: string;
beforeAll(() => {
  ({ run, out } = sampleRun());
});

const read = (path: string): string => readFileSync(join(out, path), 'utf8');

describe('a run over the messy sample', () => {
  it('ends within 1.5 GB, prints its time, and says what it wrote', () => {
    console.info(`messy sample: ${run.seconds.toFixed(1)} s, ${run.peakMegabytes.toFixed(0)} MB at the peak`);
    expect(run.complaints).not.toContain('failed');
    expect(run.status).toBe(0);
    expect(run.written.every((path) => existsSync(join(out, path)))).toBe(true);
    expect(run.peakMegabytes).toBeLessThan(1536);
  });

  it('writes every file of the contract', () => {
    const wanted = [
      'intake.json',
      'lines.csv',
      'marks.csv',
      'stored.csv',
      'tables/tables.csv',
      'profile.json',
      'mapping.json',
      'scores.json',
      'issues.csv',
      'verdicts.json',
      'ledger.csv',
      'clean/referral.csv',
      'clean/contact.csv',
      'clean/onward.csv',
      'clean/measure.csv',
      'people.csv',
      'figures.json',
      'report-funder.html',
      'report-quality.html',
      'report-equity.html',
      'report-funder.docx',
      'report-quality.docx',
      'report-equity.docx',
      'tables.xlsx',
      'tables-to-publish.xlsx',
      'report-feedback.html',
      'report-feedback.docx',
      'project.soundings',
      'run.json',
    ];
    expect(wanted.filter((path) => !run.written.includes(path))).toEqual([]);
    for (const { table } of csvRows(read('tables/tables.csv'))) {
      expect(run.written).toContain(`tables/${table ?? ''}.csv`);
      expect(run.written).toContain(`cleaned/${table ?? ''}.csv`);
    }
  });

  it('makes no request of any kind', () => {
    expect(run.networkTries).toBe('');
  });

  it('gives the same bytes a second time, but for the seconds', () => {
    const second = runSample(again);
    expect(second.written).toEqual(run.written);
    const differing = run.written.filter(
      (path) => path !== 'run.json' && hashOf(join(out, path)) !== hashOf(join(again, path)),
    );
    expect(differing).toEqual([]);
    const facts = (folder: string): unknown => ({
      ...(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as object),
      seconds: 0,
    });
    expect(facts(again)).toEqual(facts(out));
  });
});

describe('the account of lines', () => {
  interface SheetJson {
    readonly name: string;
    readonly lines: Record<string, number>;
  }

  it('adds up for every sheet of every file, and agrees with lines.csv', () => {
    const intake = JSON.parse(read('intake.json')) as { file: string; sheets: SheetJson[] }[];
    const counted = new Map<string, number>();
    for (const { file, sheet, kind } of csvRows(read('lines.csv'))) {
      const key = `${file ?? ''}|${sheet ?? ''}|${kind ?? ''}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    for (const { file, sheets } of intake) {
      for (const { name, lines } of sheets) {
        const { all, ...kinds } = lines;
        expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(all);
        for (const [kind, n] of Object.entries(kinds))
          expect([file, name, kind, counted.get(`${file}|${name}|${kind}`) ?? 0]).toEqual([
            file,
            name,
            kind,
            n,
          ]);
      }
    }
  });
});

describe('tables, ledger and cleaned', () => {
  function changesByTable(): Map<string, Record<string, string>[]> {
    const groups = new Map<string, Record<string, string>[]>();
    for (const entry of csvRows(read('ledger.csv'))) {
      if (entry['column'] === '*') continue;
      const group = groups.get(entry['table'] ?? '') ?? [];
      group.push(entry);
      groups.set(entry['table'] ?? '', group);
    }
    return groups;
  }

  it('tables + ledger = cleaned, and cleaned − ledger = tables, byte for byte', () => {
    const ledger = changesByTable();
    expect([...ledger.values()].flat().length).toBeGreaterThan(1000);
    for (const file of readdirSync(join(out, 'cleaned')).filter((name) => name.endsWith('.csv'))) {
      const changes = ledger.get(file.replace('.csv', '')) ?? [];
      const [table, cleaned] = [parseCsv(read(`tables/${file}`)), parseCsv(read(`cleaned/${file}`))];
      expect(applied(table, changes, 'was', 'is')).toEqual(cleaned);
      expect(applied(cleaned, changes, 'is', 'was')).toEqual(table);
    }
  });
});

function applied(
  table: readonly string[][],
  changes: readonly Record<string, string>[],
  from: string,
  to: string,
): string[][] {
  const rows = table.map((row) => [...row]);
  for (const change of changes) {
    const row = rows[Number(change['table_row'])];
    const index = Number(change['index']) - 1;
    if (row === undefined || row[index] !== change[from]) {
      throw new Error(`the ledger's ${from} is not what stands in row ${change['table_row'] ?? ''}`);
    }
    row[index] = change[to] ?? '';
  }
  return rows;
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
