import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Pipeline rooms from left to right; each may import those before it, and the rooms that belong to all. */
const pipeline = [
  'reading',
  'profile',
  'mapping',
  'clean',
  'people',
  'cohorts',
  'rules',
  'scales',
  'questions',
  'figures',
  'effects',
  'scores',
  'lenses',
  'tables',
  'queries',
  'report',
  'compare',
];
const common = ['sql', 'engine', 'dataset', 'stats', 'disclosure', 'project', 'dates', 'values', 'ipc'];
/** What stands above the rooms and puts them together. */
const above = ['outputs', 'pipeline.ts', 'desk.ts'];

/** Types of one room that a room to its left may name, each with the reason. */
const allowed = new Set([
  // The saved project is made of the decisions of later rooms.
  'project -> clean',
  'project -> mapping',
  'project -> people',
  'project -> profile',
  'project -> queries',
  'project -> reading',
  'project -> ipc',
  'project -> questions',
  'project -> cohorts',
  // … of lenses, which are checked there too,
  'project -> lenses',
  // … and of local rules, which are checked where a project is opened.
  'project -> rules',
  // The contract with the page names what every room hands on, and the snapshot is taken from a whole run.
  'ipc -> clean',
  'ipc -> effects',
  'ipc -> figures',
  'ipc -> mapping',
  'ipc -> people',
  'ipc -> profile',
  'ipc -> queries',
  'ipc -> questions',
  'ipc -> reading',
  'ipc -> rules',
  'ipc -> scales',
  'ipc -> scores',
  'ipc -> lenses',
  'ipc -> report',
  'ipc -> pipeline.ts',
  // A verdict is partly about figures: pairs and follow-up are counted once, there.
  'questions -> figures',
]);

/** One room per library. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/duckdb-wasm': ['shared/engine', 'electron/headless', 'renderer/worker'],
  '@e965/xlsx': ['shared/reading', 'shared/report'],
  arquero: ['shared/tables'],
  'ag-grid-react': ['renderer/widgets'],
  'ag-grid-community': ['renderer/widgets'],
  'plotly.js': ['renderer/widgets'],
  'd3-scale': ['shared/report', 'renderer/widgets/picture'],
  'd3-shape': ['shared/report'],
  docx: ['shared/report'],
  '@resvg/resvg-wasm': ['shared/report', 'renderer/worker'],
  '@stdlib': ['shared/stats'],
  'double-metaphone': ['shared/values'],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports: readonly Import[] = ['shared', 'renderer', 'electron'].flatMap((side) =>
  sources(side).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
      file,
      target: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
    })),
  ),
);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function room(path: string): string {
  const [, second = ''] = path.split('/');
  return second.replace(/\.js$/, '.ts');
}

describe('the three sides', () => {
  it.each([
    ['shared', /^(renderer|electron)\//],
    ['renderer', /^electron\//],
    ['electron', /^renderer\//],
  ])('%s imports no side that it must not know', (side, forbidden) => {
    const wrong = imports.filter(({ file, target }) => file.startsWith(`${side}/`) && forbidden.test(target));
    expect(wrong).toEqual([]);
  });

  it('panels do not import panels', () => {
    const panel = (path: string): string | undefined => /^renderer\/panels\/([^/]+)\//.exec(path)?.[1];
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [panel(file), panel(target)];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the rooms of shared', () => {
  it('import only rooms to their left and those that belong to all', () => {
    const inside = imports.filter(
      ({ file, target }) => file.startsWith('shared/') && target.startsWith('shared/'),
    );
    const wrong = inside.filter(({ file, target }) => !mayImport(room(file), room(target)));
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('have a README of at most 40 lines each', () => {
    const rooms = readdirSync('shared', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const lengths = rooms.map(({ name }) => [
      name,
      readFileSync(`shared/${name}/README.md`, 'utf8').split('\n').length,
    ]);
    expect(lengths.filter(([, lines]) => Number(lines) > 41)).toEqual([]);
  });
});

describe('libraries', () => {
  it.each(Object.entries(libraries))('%s is known to its own rooms alone', (library, rooms) => {
    const users = imports.filter(({ target }) => target === library || target.startsWith(`${library}/`));
    const wrong = users.filter(({ file }) => !rooms.some((known) => file.startsWith(`${known}/`)));
    expect(wrong).toEqual([]);
  });
});

function mayImport(from: string, to: string): boolean {
  if (from === to || allowed.has(`${from} -> ${to}`)) return true;
  if (to === 'trouble.ts' || to === 'progress.ts' || to === 'version.ts') return true;
  if (above.includes(from)) return true;
  if (above.includes(to)) return false;
  if (common.includes(to)) return !common.includes(from) || to !== 'ipc';
  return pipeline.includes(from) && pipeline.includes(to) && pipeline.indexOf(to) < pipeline.indexOf(from);
}
