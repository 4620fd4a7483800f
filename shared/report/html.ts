import { blockHtml, findingsHtml } from './html/blocks.js';
import { copyScript, policyWithCopies } from './html/copy-script.js';
import { type Html, markup, nothing } from './html/markup.js';
import { policy, styleSheet } from './html/trusted.js';
import type { Block, Report, Section } from './report.js';
import { leftOutLine } from './editing/outline.js';
import { sectionMark } from './section-mark.js';
import { tablesOf } from './tables-xlsx.js';

/** One self-contained page: nothing fetched, every value escaped, and no script but the one that copies numbers. */
export function reportHtml(report: Report): string {
  const copies = tablesOf(report).some((table) => table.copies);
  const page = markup`<html lang="en-GB">
<head>
<meta charset="utf-8">
${copies ? policyWithCopies : policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${report.title}: ${report.subtitle}</title>
${styleSheet}
</head>
<body class="${report.id}">
<header>
<h1>${report.title}</h1>
<p class="subtitle">${report.subtitle}</p>
<ul class="facts">${report.facts.map((fact) => markup`<li>${fact}</li>`)}</ul>
</header>
${contents(report)}
<main>
${report.sections.map((section) => sectionHtml(section, report))}
</main>
<footer><p>Written by Soundings. Nothing in this file was fetched, and opening it sends nothing.</p>${lastLine(report)}</footer>
${copies ? copyScript : nothing}</body>
</html>
`;
  return `<!doctype html>\n${page.text}`;
}

function lastLine({ outline }: Report): Html {
  const line = leftOutLine(outline);
  return line === null ? nothing : markup`<p>${line}</p>`;
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
  const kind = section.appendix ? 'appendix' : 'body';
  return markup`<section class="${kind}" aria-labelledby="${section.id}">
<h2 id="${section.id}">${sectionMark(section, report)} ${section.title}</h2>
${runs(section.blocks).map(runHtml)}</section>
`;
}

function runHtml(run: readonly Block[]): Html {
  const [first] = run;
  if (first?.kind === 'finding') return findingsHtml(run);
  const blocks = markup`${run.map(blockHtml)}`;
  return first !== undefined && isHalf(first)
    ? markup`<div class="${first.kind === 'chart' ? 'pairs' : 'halves'}">${blocks}</div>\n`
    : blocks;
}

/** Findings that follow one another are one list; what stands side by side is one row. */
function runs(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    const joins =
      before !== undefined &&
      ((block.kind === 'finding' && before.kind === 'finding') || (isHalf(block) && isHalf(before)));
    if (joins) found.at(-1)?.push(block);
    else found.push([block]);
  }
  return found;
}

function isHalf(block: Block): boolean {
  const made = block.kind === 'chart' ? block.data : block;
  return made.kind === 'table' && made.look === 'half';
}
