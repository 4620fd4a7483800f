import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import type { Report } from '../../shared/report/report.js';
import { mayBePublished, tablesOf, tablesXlsx } from '../../shared/report/tables-xlsx.js';
import { reportContext } from '../support/report-context.js';

const reports = reportIds.map((id) => buildReport(id, reportContext));
const inOrder = [...reports.filter(mayBePublished), ...reports.filter(({ id }) => id === 'quality')];
const bytes = tablesXlsx(reports);
/** The reader leaves marks on the bytes it is given, so it gets a copy. */
const book = read(bytes.slice());

function reportOf(cells: readonly (readonly string[])[]): Report {
  const columns = (cells[0] ?? []).map((label) => ({ label, holds: 'words' as const }));
  const table = {
    kind: 'table',
    id: 't',
    number: 1,
    caption: 'Same caption, far too long for the tab of a sheet',
    basis: '',
    columns,
    rows: cells,
    note: null,
    inPrint: null,
    look: 'whole',
    copies: false,
  } as const;
  const section = { id: 's', title: 'S', appendix: false, blocks: [table, table, table] };
  return {
    id: 'funder',
    title: 'Evaluation report',
    subtitle: '',
    facts: [],
    sections: [section],
    outline: [],
  };
}

describe('tables.xlsx', () => {
  it('holds every table of the reports on a sheet of its own, after the contents', () => {
    const tables = reports.flatMap((report) => tablesOf(report));
    expect(book.SheetNames).toHaveLength(tables.length + 1);
    expect(book.SheetNames[0]).toBe('Contents');
  });

  it('ends with the sheets that are not to be published, and each says so in its first line', () => {
    const kept = tables(reports.filter(mayBePublished)).length;
    const firstLine = (name: string): unknown =>
      (book.Sheets[name]?.['A1'] as { v?: unknown } | undefined)?.v;
    const marked = book.SheetNames.map((name) => String(firstLine(name)).includes('Not to be published.'));
    expect(marked.indexOf(true)).toBe(kept + 1);
    expect(marked.lastIndexOf(false)).toBe(kept);
    const names = book.SheetNames.filter((_, i) => marked[i]);
    expect(names.length).toBeGreaterThan(3);
    expect(names.every((name) => name.startsWith('Quality'))).toBe(true);
  });

  it('is, without that report, a workbook to publish as it is', () => {
    const made = read(tablesXlsx(reports.filter(mayBePublished)));
    expect(made.SheetNames).toEqual(book.SheetNames.filter((name) => !name.startsWith('Quality')));
    expect(JSON.stringify(made.Sheets)).not.toContain('Data quality report');
    for (const name of made.SheetNames.slice(1)) expect(made.Sheets[name]).toEqual(book.Sheets[name]);
  });

  it('holds the same text as the reports print', () => {
    tables(inOrder).forEach(({ rows, columns }, i) => {
      const sheet = book.Sheets[book.SheetNames[i + 1] ?? ''];
      const cells = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1, raw: true, defval: '' });
      const printed = [columns.map(({ label }) => label), ...rows];
      expect(cells.slice(-printed.length)).toEqual(printed);
    });
  });

  it('has no formula and no number anywhere: what looks like one is text', () => {
    const cells = ['=1+1', '+0.6 points', '-0.3', '@SUM(A1)', '\tx', '=cmd|calc', 'plain'];
    const made = tablesXlsx([reportOf([cells])]);
    const xml = strFromU8(unzipSync(made)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(xml).not.toMatch(/<f>|<v>/u);
    expect([...xml.matchAll(/<c [^>]*t="inlineStr" s="2"/gu)]).toHaveLength(12);
    const sheet = read(made).Sheets[read(made).SheetNames[1] ?? ''] ?? {};
    const found = Object.entries(sheet)
      .filter(([key]) => /^[A-G]4$/u.test(key))
      .map(([, cell]: [string, unknown]) => cell);
    expect(found).toMatchObject(cells.map((v) => ({ t: 's', v })));
    expect(found.some((cell) => cell !== null && typeof cell === 'object' && 'f' in cell)).toBe(false);
  });

  it('gives every sheet a name of its own of at most 31 characters', () => {
    const names = read(tablesXlsx([reportOf([['a']])])).SheetNames;
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(
      Math.max(...book.SheetNames.map((name) => name.length), ...names.map((name) => name.length)),
    ).toBeLessThanOrEqual(31);
    expect(book.SheetNames.filter((name) => /[\\/?*[\]:]/u.test(name))).toEqual([]);
  });

  it('is the same bytes every time, dated 1980', () => {
    expect(tablesXlsx(reportIds.map((id) => buildReport(id, structuredClone(reportContext))))).toEqual(bytes);
    const stamp = new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true);
    expect(stamp).toBe(((1 << 5) | 1) << 16);
  });
});

function tables(from: readonly Report[]): ReturnType<typeof tablesOf> {
  return from.flatMap((report) => tablesOf(report));
}
