import latin400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url';
import latin700 from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff?url';
import latinExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url';
import latinExt700 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff?url';
import rasteriserUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { PictureParts, pictureFonts } from '../../shared/report/picture/rasteriser.js';

const fontUrls: Readonly<Record<(typeof pictureFonts)[number], string>> = {
  'latin-400': latin400,
  'latin-700': latin700,
  'latin-ext-400': latinExt400,
  'latin-ext-700': latinExt700,
};

/** What drawing takes, out of the page's own folder: the same files that the command line reads. */
export async function pictureParts(): Promise<PictureParts> {
  const [wasm, fonts] = await Promise.all([
    ownFile(rasteriserUrl),
    Promise.all(Object.values(fontUrls).map(ownFile)),
  ]);
  return { wasm, fonts };
}

async function ownFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL(url, import.meta.url));
  if (!answer.ok) throw new Error('a part of the program is missing beside the page');
  return new Uint8Array(await answer.arrayBuffer());
}
