import latin400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import latin700 from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import type { ChartData } from '../chart-data.js';
import { ChartPicture } from './ChartPicture.js';

/** Dots for each unit of the drawing: sharp on paper. */
const sharpness = 2;

/** A chart as PNG, drawn by itself: light, with its title, and with the page's own letters. */
export async function chartPng(data: ChartData): Promise<Blob> {
  const markup = renderToStaticMarkup(createElement(ChartPicture, { data, fontFaces: await fontFaces() }));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * sharpness;
  canvas.height = image.height * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png === null) reject(new Error('the canvas gave no picture'));
      else resolve(png);
    }, 'image/png');
  });
}

/** A picture sees no font of the page, so its fonts are written into it. */
async function fontFaces(): Promise<string> {
  const [regular, bold] = await Promise.all([latin400, latin700].map(dataUrl));
  return [
    [regular, 400],
    [bold, 700],
  ]
    .map(
      ([url, weight]) =>
        `@font-face{font-family:'Source Sans 3';font-weight:${String(weight)};src:url(${String(url)}) format('woff2')}`,
    )
    .join('');
}

async function dataUrl(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(new URL(url, import.meta.url))).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
