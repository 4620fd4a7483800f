import type { Block, Report, TableBlock } from '../../shared/report/report.js';

/** Every text of a report that was generated, one entry a piece; the analyst's own words are left out. */
export function generatedTexts(report: Report): readonly string[] {
  return [
    report.title,
    ...report.facts,
    ...report.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]),
  ];
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'list':
      return block.items;
    case 'callout':
      return [block.title, ...block.lines];
    case 'own_words':
      return [block.title];
    case 'finding':
      return [block.before + block.printed, block.why ?? ''];
    case 'table':
      return tableTexts(block);
    case 'chart':
      return [block.title, block.says, block.alt, ...tableTexts(block.data)];
  }
}

function tableTexts({ caption, basis, note, columns, rows }: TableBlock): readonly string[] {
  return [caption, basis, note ?? '', ...columns.map(({ label }) => label), ...rows.flat()];
}

/** Sentences of running text: paragraphs, lists, callouts, notes and what charts say. */
export function sentencesOf(report: Report): readonly string[] {
  const running = report.sections.flatMap(({ blocks }) => blocks.flatMap(runningTexts));
  return running.flatMap((text) => text.split(/(?<=[.!?])\s+/u)).filter((text) => text !== '');
}

function runningTexts(block: Block): readonly string[] {
  if (block.kind === 'table') return [block.note ?? ''];
  if (block.kind === 'chart') return [block.says, block.data.note ?? ''];
  return block.kind === 'own_words' || block.kind === 'heading' ? [] : textsOf(block);
}
