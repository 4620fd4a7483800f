export { openNodeEngine as openEngine } from '../../electron/headless/open-duckdb.js';
