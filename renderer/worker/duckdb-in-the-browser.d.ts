/** The browser build of the blocking engine; vite.config.ts says where it lies. */
declare module 'duckdb-in-the-browser' {
  import type { DuckDBRuntime } from '@duckdb/duckdb-wasm/blocking';

  export { VoidLogger, createDuckDB } from '@duckdb/duckdb-wasm/blocking';
  export const BROWSER_RUNTIME: DuckDBRuntime;
}
