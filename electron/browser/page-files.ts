import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

/**
 * A file of the built page, by its address. Undefined where there is none, where its kind is not one
 * the page uses, or where the address leads out of the folder, through links too.
 */
export async function pageFile(folder: string, address: string): Promise<PageFile | undefined> {
  const wanted = pathOf(address);
  if (wanted === undefined) return undefined;
  const type = types[extname(wanted)];
  if (type === undefined) return undefined;
  const file = resolve(folder, wanted);
  if (!isInside(folder, file)) return undefined;
  try {
    if (!isInside(await realpath(folder), await realpath(file))) return undefined;
    if (!(await stat(file)).isFile()) return undefined;
    return { type, bytes: await readFile(file) };
  } catch {
    return undefined; // No such file: the caller answers 404, whatever the reason.
  }
}

/** Path below the folder, `index.html` for the root; undefined where the address cannot be decoded. */
export function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address, 'http://page.invalid').pathname).slice(1);
    return path === '' ? 'index.html' : join(path);
  } catch {
    return undefined;
  }
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && resolve(folder, path) === file;
}
