import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Side, compareProjects, differs } from '../../shared/compare/compare-projects.js';
import { comparisonReport, comparisonRows } from '../../shared/compare/comparison-report.js';
import { lastQuarters } from '../../shared/compare/quarters.js';
import { summariseRun } from '../../shared/compare/summarise-run.js';
import { isHeadline } from '../../shared/figures/headline.js';
import { openProject, projectFile } from '../../shared/project/project-file.js';
import { emptyProject } from '../../shared/project/project.js';
import { tablesOf } from '../../shared/report/tables-xlsx.js';
import { runCli } from '../support/run-cli.js';
import { snapshot } from '../support/snapshot.js';

const results = summariseRun(snapshot, emptyProject);
const sources = [
  { file: 'a.csv', sha256: 'a', bytes: 1, tables: [{ sheet: '', rows: 40, columns: ['Ref', 'Date'] }] },
];
const was: Side = { name: 'Before', project: { ...emptyProject, name: 'One', sources, results }, results };
const is: Side = {
  name: 'After',
  project: {
    ...was.project,
    sources: [
      {
        ...sources[0],
        file: 'a.csv',
        sha256: 'b',
        bytes: 1,
        tables: [{ sheet: '', rows: 52, columns: ['Ref', 'Date', 'Site'] }],
      },
    ],
  },
  results: {
    ...results,
    figures: results.figures.slice(1),
    steps: [...results.steps, { id: 'trim', label: 'Spaces at the ends taken off', printed: 'on' }],
    period: { from: '2024-01-01', to: '2024-03-31' },
  },
};
const comparison = compareProjects(was, is);

describe('the results that a project remembers', () => {
  it('are what print shows, without a true count', () => {
    const printed = new Map(snapshot.figures.filter(isHeadline).map((figure) => [figure.id, figure.printed]));
    expect(results.figures.length).toBeGreaterThan(0);
    for (const line of results.figures) expect(line.printed).toBe(printed.get(line.id));
    expect(
      results.quality.map(({ printed: text }) => text).filter((text) => !/%|\*|–|no row/u.test(text)),
    ).toEqual([]);
  });

  it('come back from a saved project, and are dropped where they are damaged', () => {
    const decided = { mapping: [], steps: [], intake: [], results };
    const saved = openProject('p.soundings', projectFile(emptyProject, decided).bytes);
    expect(saved.ok && saved.value.results).toEqual(results);
    const broken = { ...emptyProject, results: { version: 1 } } as unknown as typeof emptyProject;
    const again = openProject(
      'p.soundings',
      projectFile(broken, { mapping: [], steps: [], intake: [] }).bytes,
    );
    expect(again.ok && again.value.results).toBeNull();
  });
});

describe('two versions side by side', () => {
  it('name rows and columns that differ', () => {
    expect(comparison.files).toEqual([
      'a.csv holds other data than when the project was saved. 52 rows, 40 rows before. Columns new: “Site”.',
    ]);
  });

  it('name the steps and settings that differ', () => {
    expect(comparison.steps.map(({ id, was: before, is: after }) => [id, before, after])).toEqual([
      ['trim', null, 'on'],
    ]);
    expect(comparison.making.filter(differs).map(({ id }) => id)).toEqual(['period', 'steps']);
  });

  it('lose no figure that only one of them has', () => {
    const [gone] = results.figures;
    expect(comparison.figures.filter(differs)).toEqual([
      { id: gone?.id, label: gone?.label, was: gone?.printed, is: null },
    ]);
  });

  it('print every line, and say of none that it made another', () => {
    const report = comparisonReport(comparison);
    const rows = tablesOf(report).flatMap((table) => table.rows);
    expect(rows).toHaveLength(comparisonRows(comparison).length - 1 - (comparison.files?.length ?? 0));
    expect(JSON.stringify(report)).not.toMatch(/because|caused|led to|thanks to|due to/iu);
  });
});

describe('the last two quarters', () => {
  it.each([
    ['2024-03-31', '2023-10-01', '2024-03-31'],
    ['2024-03-30', '2023-07-01', '2023-12-31'],
    ['2024-04-02', '2023-10-01', '2024-03-31'],
    ['2024-01-15', '2023-07-01', '2023-12-31'],
  ])('of data to %s run from %s to %s', (today, from, to) => {
    const quarters = lastQuarters(today);
    expect([quarters.was.from, quarters.is.to]).toEqual([from, to]);
  });
});

describe('soundings compare', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  const path = (name: string): string => join(folder, name);
  const put = (name: string, side: Side, kept: boolean): void => {
    const decided = { mapping: [], steps: [], intake: [], ...(kept ? { results: side.results } : {}) };
    const project = { ...side.project, results: null };
    writeFileSync(path(name), projectFile(project, decided).bytes);
  };

  it('writes a page and a table', () => {
    put('was.soundings', was, true);
    put('is.soundings', is, true);
    const { status, complaints } = runCli(
      'compare',
      path('was.soundings'),
      path('is.soundings'),
      '--out',
      path('out'),
    );
    expect([status, complaints]).toEqual([0, expect.any(String)]);
    expect(readFileSync(path('out/comparison.html'), 'utf8')).toContain('Spaces at the ends taken off');
    expect(readFileSync(path('out/comparison.xlsx')).length).toBeGreaterThan(1000);
  });

  it('says what to do with a project that remembers no run', () => {
    put('old.soundings', was, false);
    const { status, complaints } = runCli(
      'compare',
      path('old.soundings'),
      path('is.soundings'),
      '--out',
      path('out2'),
    );
    expect(status).toBe(1);
    expect(complaints).toContain('old.soundings remembers no run. Open it with its files, save it again');
  });
});
