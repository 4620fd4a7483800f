import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { BROWSER_RUNTIME, VoidLogger, createDuckDB } from 'duckdb-in-the-browser';
import { openEngine } from '../../shared/engine/duckdb.js';
import type { Engine } from '../../shared/engine/engine.js';

/** The engine for the page's worker: the same WebAssembly build that the command line runs. */
export async function openWorkerEngine(): Promise<Engine> {
  const bundle = { mainModule: new URL(engineUrl, import.meta.url).href, mainWorker: '' };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), BROWSER_RUNTIME);
  await db.instantiate(() => undefined);
  return openEngine(db);
}
