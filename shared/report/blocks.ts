import type { Block, ChartBlock, Column, Section, TableBlock } from './report.js';

/** A section, or null where it would have nothing to say. */
export function section(id: string, title: string, blocks: readonly (Block | null)[]): Section | null {
  const present = blocks.filter((block) => block !== null);
  const says = present.some(({ kind }) => kind !== 'heading');
  return says ? { id, title, appendix: false, blocks: withoutEmptyHeadings(present) } : null;
}

/** The same at the back of the report. */
export function appendix(id: string, title: string, blocks: readonly (Block | null)[]): Section | null {
  const made = section(id, title, blocks);
  return made === null ? null : { ...made, appendix: true };
}

/** A heading with nothing under it is a promise not kept. */
function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    (block, i) => block.kind !== 'heading' || !['heading', undefined].includes(blocks[i + 1]?.kind),
  );
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

/** A bulleted list, or null where there are no items. */
export function bullets(items: readonly string[]): Block | null {
  return items.length === 0 ? null : { kind: 'list', ordered: false, items };
}

/** A numbered list, or null where there are no items. */
export function ranked(items: readonly string[]): Block | null {
  return items.length === 0 ? null : { kind: 'list', ordered: true, items };
}

export function callout(tone: 'answer' | 'limit' | 'note', title: string, lines: readonly string[]): Block {
  return { kind: 'callout', tone, title, lines };
}

/** The analyst's own words in a marked box, or null where nothing was written. */
export function ownWords(title: string, text: string | undefined): Block | null {
  return text === undefined || text.trim() === '' ? null : { kind: 'own_words', title, text: text.trim() };
}

/** A section of the analyst's own words alone: it waits without blocks until there are any. */
export function ownSection(id: string, title: string, text: string | undefined): Section {
  return { id, title, appendix: false, blocks: [ownWords(title, text)].filter((block) => block !== null) };
}

export function words(label: string): Column {
  return { label, holds: 'words' };
}

export function numbers(label: string): Column {
  return { label, holds: 'numbers' };
}

/** A table still to be numbered. */
export type TableParts = Omit<TableBlock, 'kind' | 'number' | 'note' | 'inPrint' | 'look' | 'copies'> & {
  readonly note?: string | null;
};

/** A table, or null where it has no rows. */
export function table({ note, ...parts }: TableParts): TableBlock | null {
  return parts.rows.length === 0
    ? null
    : { kind: 'table', number: 0, ...parts, note: note ?? null, inPrint: null, look: 'whole', copies: false };
}

/** The same table, to stand in the workbook alone. */
export function inWorkbook(made: TableBlock | null): TableBlock | null {
  return made === null ? null : { ...made, inPrint: 0 };
}

/** So few rows are not worth a look elsewhere. */
const fewLeft = 2;

/** The same table with its first rows in print and all of them in the workbook. */
export function firstInPrint(made: TableBlock | null, rows: number): TableBlock | null {
  return made === null || made.rows.length <= rows + fewLeft ? made : { ...made, inPrint: rows };
}

/** A chart with its data, or null where there is no data to show. */
export function chart(
  parts: Omit<ChartBlock, 'kind' | 'number' | 'data'>,
  data: TableBlock | null,
): ChartBlock | null {
  return data === null ? null : { kind: 'chart', number: 0, ...parts, data };
}

/** The same table or chart, to stand beside a neighbour that does so too. Others are left as they are. */
export function beside(block: Block | null): Block | null {
  if (block?.kind === 'chart') return { ...block, data: { ...block.data, look: 'half' } };
  return block?.kind === 'table' ? { ...block, look: 'half' } : block;
}

/** The same table, set small in two columns where it is printed. */
export function inColumns(made: TableBlock | null): TableBlock | null {
  return made === null ? null : { ...made, look: 'columns' };
}

/** The same table, each number of its second column with a button that copies it. */
export function withCopies(made: TableBlock | null): TableBlock | null {
  return made === null ? null : { ...made, copies: true };
}
