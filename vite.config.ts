import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';
import { guideFile } from './renderer/guides/guide-file.js';
import { guideIds } from './renderer/guides/guides.js';

const root = import.meta.dirname;
const packages = join(root, 'node_modules');
/** What "Try the sample" opens: exports, and the lookups that go with them. */
const sample = {
  files: join(root, 'sample-data', 'wrekindale'),
  references: join(root, 'sample-data', 'reference'),
};

/** The page: a folder of hashed files that any web server can hand out, and nothing that is fetched from elsewhere. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [
    react(),
    plotlyForPages(),
    withSample(join(root, 'dist', 'web', 'sample')),
    withGuides(join(root, 'dist', 'web', 'guides')),
  ],
  resolve: {
    alias: {
      'duckdb-in-the-browser': join(packages, '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs'),
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      // DuckDB's glue asks `require` of Node by way of eval; in the page it is never reached.
      checks: { eval: false },
      output: {
        entryFileNames: 'assets/worker-[hash].js',
        chunkFileNames: 'assets/worker-[name]-[hash].js',
        comments: { legal: true, annotation: false, jsdoc: false },
      },
    },
  },
  build: {
    outDir: join(root, 'dist', 'web'),
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: false,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { output: { comments: { legal: true, annotation: false, jsdoc: false } } },
  },
});

/** Plotly's sources ask for the style of maps, whatever is drawn, and one of its parts for the `global` of Node. */
function plotlyForPages(): Plugin {
  const style = 'maplibre-gl/dist/maplibre-gl.css';
  const nothing = '\0no-maps';
  return {
    name: 'plotly-for-pages',
    enforce: 'pre',
    resolveId: (asked) => (asked === style ? nothing : null),
    load: (id) => (id === nothing ? '' : null),
    transform: (code, id) =>
      id.includes('/has-hover/') ? code.replaceAll(/\bglobal\./g, 'globalThis.') : null,
  };
}

/** Copy the sample beside the page, with a list of it that the page can ask for by name. */
function withSample(folder: string): Plugin {
  return {
    name: 'with-sample',
    apply: 'build',
    async closeBundle() {
      const files = await copied(sample.files, folder);
      const references = await copied(sample.references, folder);
      await writeFile(join(folder, 'index.json'), `${JSON.stringify({ files, references }, null, 2)}\n`);
    },
  };
}

/** Write each guide as a page of its own beside the page, with the pictures that both show. */
function withGuides(folder: string): Plugin {
  const guides = join(root, 'renderer', 'guides');
  return {
    name: 'with-guides',
    apply: 'build',
    async closeBundle() {
      await copied(join(guides, 'pictures'), join(folder, 'pictures'));
      for (const id of guideIds)
        await writeFile(
          join(folder, `${id}.html`),
          guideFile(id, await readFile(join(guides, `${id}.md`), 'utf8')),
        );
    },
  };
}

async function copied(from: string, to: string): Promise<readonly string[]> {
  await mkdir(to, { recursive: true });
  const found = await names(from);
  for (const name of found) await cp(join(from, name), join(to, name));
  return found;
}

/** Files of a folder in name order, without notes about it; none where there is no such folder. */
async function names(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
