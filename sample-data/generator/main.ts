import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, writeAll } from './files.js';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const files = generate();
writeAll(files, folder);
const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
process.stdout.write(`${String(files.size)} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
