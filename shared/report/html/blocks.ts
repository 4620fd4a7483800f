import { confidenceWords } from '../confidence.js';
import type { Block, ChartBlock, FindingBlock, TableBlock } from '../report.js';
import { type Html, html, nothing } from './html.js';
import { markup } from './trusted.js';

/** One block of a report as HTML. */
export function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text}</p> `;
    case 'heading':
      return html`<h3>${block.text}</h3> `;
    case 'list':
      return listHtml(block.items, block.ordered);
    case 'callout':
      return html`<div class="callout ${block.tone}" role="note">
        <p class="title">${block.title}</p>
        ${block.lines.map((line) => html`<p>${line}</p>`)}
      </div> `;
    case 'own_words':
      return html`<div class="own">
        <p class="title">${block.title} (written by the analyst)</p>
        <p>${block.text}</p>
      </div> `;
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
  return html`<ul class="findings">
    ${findings.map(findingHtml)}
  </ul> `;
}

function findingHtml({ before, printed, after, confidence, why }: FindingBlock): Html {
  const figure = printed === '' ? nothing : html`<strong>${printed}</strong>`;
  return html`<li>
    <span class="says">${before}${figure}${after}</span>
    <span class="sure ${confidence}">${confidenceWords[confidence]}</span>${
      why === null ? nothing : html`<span class="why">${why}</span>`
    }
  </li> `;
}

function listHtml(items: readonly string[], ordered: boolean): Html {
  const entries = items.map((item) => html`<li>${item}</li>`);
  return ordered
    ? html`<ol>
        ${entries}
      </ol> `
    : html`<ul>
        ${entries}
      </ul> `;
}

function tableHtml(table: TableBlock): Html {
  const kinds = table.columns.map(({ holds }) => holds);
  return html`<div class="table" id="${table.id}">
    <table>
      <caption>
        Table ${table.number}. ${table.caption}<span class="basis">${table.basis}</span>
      </caption>
      <thead>
        <tr>
          ${table.columns.map(({ label, holds }) => html`<th scope="col" class="${holds}">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr>
              ${row.map((text, i) => cell(text, i, kinds[i] ?? 'words'))}
            </tr> `,
        )}
      </tbody>
    </table>
    ${table.note === null ? nothing : html`<p class="note">${table.note}</p>`}
  </div> `;
}

function cell(text: string, index: number, holds: string): Html {
  return index === 0 ? html`<th scope="row">${text}</th>` : html`<td class="${holds}">${text}</td>`;
}

function chartHtml(chart: ChartBlock): Html {
  return html`<figure id="${chart.id}">
    <figcaption>Figure ${chart.number}. ${chart.title}<span class="says">${chart.says}</span></figcaption>
    ${markup(chart.svg)} ${tableHtml(chart.data)}
  </figure> `;
}
