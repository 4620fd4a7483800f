import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/** The shell's three programs: main and preload for the desktop, the command line for Node. */
const programs = {
  main: { entry: 'electron/desktop/main.ts', outDir: 'dist/main', file: 'main.js', format: 'es' },
  preload: { entry: 'electron/preload.ts', outDir: 'dist/preload', file: 'preload.cjs', format: 'cjs' },
  headless: { entry: 'electron/headless/cli.ts', outDir: 'dist/headless', file: 'cli.js', format: 'es' },
} as const;

const isProgram = (mode: string): mode is keyof typeof programs => mode in programs;

export default defineConfig(({ mode }) => {
  if (!isProgram(mode)) throw new Error(`no program called ${mode}`);
  const { entry, outDir, file, format } = programs[mode];
  return {
    root,
    publicDir: false,
    // Main and preload carry everything they use; the command line finds its packages in node_modules.
    ssr: mode === 'headless' ? {} : { noExternal: true, external: ['electron'] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { format, entryFileNames: file, codeSplitting: false },
        external: ['electron'],
      },
    },
  };
});
