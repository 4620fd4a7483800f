import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Draw a chart component as static markup: the same text in the window and on the command line. */
export function draw<Props extends object>(Chart: ComponentType<Props>, props: Props): string {
  return renderToStaticMarkup(<Chart {...props} />);
}
