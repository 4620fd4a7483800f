import { renderToStaticMarkup } from 'react-dom/server';
import { GuideText } from './GuideText.js';
import { type GuideId, guides } from './guides.js';

const style = `
body { font: 16px/1.5 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; color: #1a2127; background: #fff;
  max-width: 44rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1, h2 { line-height: 1.25; }
img { display: block; max-width: 100%; height: auto; border: 1px solid #d3d9de; }
code { font-family: inherit; background: #eef1f4; padding: 0 4px; overflow-wrap: anywhere; }`;

/** A guide as a page of its own, to be opened without the program. */
export function guideFile(id: GuideId, text: string): string {
  const page = renderToStaticMarkup(
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{`Soundings: ${guides[id].toLowerCase()}`}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <GuideText text={text} pictures="pictures/" />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
