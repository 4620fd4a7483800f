import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { plainText } from '../docx/plain-text.js';

/**
 * Draw a chart component as static markup: the same text in the window and on the command line.
 * A name in it may hold letters that no picture can (a zero byte from an old database); they are dropped.
 */
export function draw<Props extends object>(Chart: ComponentType<Props>, props: Props): string {
  return plainText(renderToStaticMarkup(<Chart {...props} />));
}
