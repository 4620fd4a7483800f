import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { openTypeOf } from './opentype.js';

/** A chart's markup goes in, a picture comes out. */
export type Rasteriser = (svg: string) => Picture;

/** A picture as PNG, with its size in dots. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What drawing takes, fetched by whoever runs it from beside the program: nothing is looked for on the machine. */
export interface PictureParts {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** Web fonts; every letter of every picture is drawn with these alone. */
  readonly fonts: readonly Uint8Array[];
}

/** The fonts that charts are drawn with, by the name of their file. Bold is the heavier of the two. */
export const pictureFonts = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'] as const;

const family = 'Source Sans 3';

/** Dots across a picture: twice the chart's own width, so that it stays sharp on paper. */
const dotsAcross = 1440;

let started: Promise<void> | undefined;

/** Make ready to draw. The library can be started only once in a program, so it is kept. */
export async function openRasteriser({ wasm, fonts }: PictureParts): Promise<Rasteriser> {
  await (started ??= initWasm(wasm));
  const font = {
    fontBuffers: fonts.map(openTypeOf),
    defaultFontFamily: family,
    sansSerifFamily: family,
  };
  return (svg) => {
    const drawn = new Resvg(svg.replaceAll('font-family="inherit"', `font-family="${family}"`), {
      font,
      fitTo: { mode: 'width', value: dotsAcross },
      background: '#ffffff',
    });
    const image = drawn.render();
    const picture = { png: image.asPng(), width: image.width, height: image.height };
    image.free();
    drawn.free();
    return picture;
  };
}
