import type { Block, Section } from './report.js';

/** Tables and figures numbered in reading order; the table of a chart counts as a table. */
export function numbered(sections: readonly Section[]): readonly Section[] {
  const last = { table: 0, chart: 0 };
  const numberedBlock = (block: Block): Block => {
    if (block.kind === 'table') return { ...block, number: (last.table += 1) };
    if (block.kind !== 'chart') return block;
    last.chart += 1;
    last.table += 1;
    return { ...block, number: last.chart, data: { ...block.data, number: last.table } };
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numberedBlock) }));
}
