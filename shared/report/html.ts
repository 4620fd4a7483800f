import { blockHtml, findingsHtml } from './html/blocks.js';
import { type Html, markup, nothing } from './html/markup.js';
import { styleSheet } from './html/trusted.js';
import type { Block, Report, Section } from './report.js';
import { sectionMark } from './section-mark.js';

/** One self-contained page: no script, nothing fetched, and every value escaped. */
export function reportHtml(report: Report): string {
  const page = markup`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${report.title}: ${report.subtitle}</title>
${styleSheet}
</head>
<body>
<header>
<h1>${report.title}</h1>
<p class="subtitle">${report.subtitle}</p>
<ul class="facts">${report.facts.map((fact) => markup`<li>${fact}</li>`)}</ul>
</header>
${contents(report)}
<main>
${report.sections.map((section) => sectionHtml(section, report))}
</main>
<footer><p>Written by Soundings. Nothing in this file was fetched, and opening it sends nothing.</p></footer>
</body>
</html>
`;
  return `<!doctype html>\n${page.text}`;
}

function contents({ sections }: Report): Html {
  const entries = (appendix: boolean): readonly Html[] =>
    sections
      .filter((section) => section.appendix === appendix)
      .map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  const appendices = entries(true);
  const behind =
    appendices.length === 0 ? nothing : markup`<p>Appendices</p><ol class="letters">${appendices}</ol>`;
  return markup`<nav aria-label="Contents"><ol>${entries(false)}</ol>${behind}</nav>`;
}

function sectionHtml(section: Section, report: Report): Html {
  const blocks = runs(section.blocks).map((run) =>
    run[0]?.kind === 'finding' ? findingsHtml(run) : markup`${run.map(blockHtml)}`,
  );
  return markup`<section aria-labelledby="${section.id}">
<h2 id="${section.id}">${sectionMark(section, report)} ${section.title}</h2>
${blocks}</section>
`;
}

/** Findings that follow one another are one list. */
function runs(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const [i, block] of blocks.entries()) {
    const joins = block.kind === 'finding' && blocks[i - 1]?.kind === 'finding';
    if (joins) found.at(-1)?.push(block);
    else found.push([block]);
  }
  return found;
}
