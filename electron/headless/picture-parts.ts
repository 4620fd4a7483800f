import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type PictureParts, pictureFonts } from '../../shared/report/picture/rasteriser.js';

const installed = createRequire(import.meta.url);

/** What drawing takes, out of the packages beside the program: the same files that the page's worker is served. */
export async function pictureParts(): Promise<PictureParts> {
  const [wasm, ...fonts] = await Promise.all(
    [
      '@resvg/resvg-wasm/index_bg.wasm',
      ...pictureFonts.map((name) => `@fontsource/source-sans-3/files/source-sans-3-${name}-normal.woff`),
    ].map(async (path) => new Uint8Array(await readFile(installed.resolve(path)))),
  );
  if (wasm === undefined) throw new Error('the rasteriser was not installed');
  return { wasm, fonts };
}
