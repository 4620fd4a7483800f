import { confidenceWords } from '../confidence.js';
import type { Block, ChartBlock, Column, FindingBlock, TableBlock } from '../report.js';
import { elsewhere, isShort, printedNote, printedRows } from '../elsewhere.js';
import { copyable } from './copy-script.js';
import { type Html, markup, nothing } from './markup.js';
import { trusted } from './trusted.js';

/** One block of a report as HTML. */
export function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p>${block.text}</p>\n`;
    case 'heading':
      return markup`<h3>${block.text}</h3>\n`;
    case 'list':
      return listHtml(block.items, block.ordered);
    case 'callout':
      return markup`<div class="callout ${block.tone}" role="note">
<p class="title">${block.title}</p>${block.lines.map((line) => markup`<p>${line}</p>`)}</div>\n`;
    case 'own_words':
      return markup`<div class="own"><p class="title">${block.title} (written by the analyst)</p><p>${block.text}</p></div>\n`;
    case 'finding':
      return findingsHtml([block]);
    case 'table':
      return tableHtml(block);
    case 'chart':
      return chartHtml(block);
  }
}

/** Findings as a list, each with a word that says how sure it is. */
export function findingsHtml(blocks: readonly Block[]): Html {
  const findings = blocks.filter((block) => block.kind === 'finding');
  return markup`<ul class="findings">${findings.map(findingHtml)}</ul>\n`;
}

function findingHtml({ before, printed, confidence, why }: FindingBlock): Html {
  const figure = printed === '' ? nothing : markup`<strong>${printed}</strong>`;
  const reason = why === null ? nothing : markup`<span class="why">${why}</span>`;
  return markup`<li><span class="says">${before}${figure}</span>
<span class="sure ${confidence}">${confidenceWords[confidence]}</span>${reason}</li>\n`;
}

function listHtml(items: readonly string[], ordered: boolean): Html {
  const entries = items.map((item) => markup`<li>${item}</li>`);
  return ordered ? markup`<ol>${entries}</ol>\n` : markup`<ul>${entries}</ul>\n`;
}

function tableHtml(table: TableBlock): Html {
  if (table.inPrint === 0) return markup`<p class="note" id="${table.id}">${elsewhere(table)}</p>\n`;
  const kinds = table.columns.map(({ holds }) => holds);
  const head = table.columns.map(
    ({ label, holds }) => markup`<th scope="col" class="${holds}">${label}</th>`,
  );
  const rows = printedRows(table);
  const body = rows.map(
    (row) =>
      markup`<tr>${row.map((text, i) => cellHtml(text, { index: i, holds: kinds[i] ?? 'words', copyOf: table.copies && i === 1 ? (row[0] ?? '') : null }))}</tr>\n`,
  );
  const said = printedNote(table);
  const note = said === null ? nothing : markup`<p class="note">${said}</p>`;
  const isDense = table.look === 'columns';
  const size = `table ${isShort(table) ? 'short' : 'long'}${isDense ? ' dense' : ''}`;
  return markup`<div class="${size}" id="${table.id}">${isDense ? note : nothing}<table>
<caption>Table ${table.number}. ${table.caption}<span class="basis">${table.basis}</span></caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>${isDense ? nothing : note}</div>\n`;
}

interface Cell {
  readonly index: number;
  readonly holds: Column['holds'];
  /** What a button beside the text copies it for; null where there is none. */
  readonly copyOf: string | null;
}

function cellHtml(text: string, { index, holds, copyOf }: Cell): Html {
  const how = layoutOf(text, holds);
  if (index === 0) return markup`<th scope="row" class="${`words${how}`}">${text}</th>`;
  return markup`<td class="${holds + how}">${copyOf === null ? text : copyable(text, copyOf)}</td>`;
}

/** Room to write in, a word that may be broken, or a text that stays on one line. */
function layoutOf(text: string, holds: Column['holds']): string {
  if (text === '') return ' room';
  if (longestWord(text) > longWord) return ' breaks';
  return text.length <= (holds === 'numbers' ? tightNumber : tightWords) ? ' tight' : '';
}

/** Words longer than this may be broken, so that a file's name cannot push a table off the page. */
const longWord = 22;

/** Numbers and words up to this long stay on one line. */
const tightNumber = 22;
const tightWords = 12;

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/u).map((word) => word.length));
}

function chartHtml(chart: ChartBlock): Html {
  return markup`<figure id="${chart.id}"><div class="picture">
<figcaption>Figure ${chart.number}. ${chart.title}<span class="says">${chart.says}</span></figcaption>
${trusted(chart.svg)}</div>
${tableHtml(chart.data)}</figure>\n`;
}
