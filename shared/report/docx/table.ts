import {
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { elsewhere, isShort, printedNote, printedRows } from '../elsewhere.js';
import type { TableBlock } from '../report.js';
import { columnWidths, isAfterNumber } from './column-widths.js';
import { plainText } from './plain-text.js';
import { styleIds } from './styles.js';

/** A table with its caption above and its note beneath; the header is repeated on every page. */
export function tableBlocks(table: TableBlock, page: number): readonly FileChild[] {
  const { number, caption, basis, look } = table;
  const note = printedNote(table);
  if (table.inPrint === 0)
    return [new Paragraph({ style: styleIds.note, text: plainText(elsewhere(table)) })];
  return [
    new Paragraph({ style: 'Caption', text: plainText(`Table ${String(number)}. ${caption}`) }),
    new Paragraph({ style: styleIds.basis, text: plainText(basis) }),
    ...(look === 'columns' ? [noteAbove(note), gridOf(table, page)] : [gridOf(table, page), noteBelow(note)]),
  ];
}

/** What long lists say of themselves is read first. */
function noteAbove(note: string | null): Paragraph {
  return new Paragraph({ style: styleIds.basis, text: plainText(note ?? '') });
}

/** The note, or the space that parts a table without one from what follows. */
function noteBelow(note: string | null): Paragraph {
  return note === null
    ? new Paragraph({ spacing: { after: 0, line: 160, lineRule: 'exact' } })
    : new Paragraph({ style: styleIds.note, text: plainText(note) });
}

const none = { style: 'none', size: 0, color: 'auto' } as const;
const thin = { style: 'single', size: 4, color: 'C9CDD1' } as const;
const strong = { style: 'single', size: 8, color: '1F2328' } as const;

function gridOf(table: TableBlock, page: number): Table {
  const { columns } = table;
  const rows = printedRows(table);
  const widths = columnWidths({ columns, rows }, page);
  const staysWithNext = keptRows(table);
  const rowOf = (texts: readonly string[], row: { isHead: boolean; keepNext: boolean }): TableRow =>
    new TableRow({
      tableHeader: row.isHead,
      cantSplit: true,
      children: columns.map(({ holds }, i) =>
        cellOf({
          text: texts[i] ?? '',
          width: widths[i] ?? 0,
          holds,
          isAfterNumber: isAfterNumber(columns, i),
          ...row,
        }),
      ),
    });
  return new Table({
    width: { size: page, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    margins: { top: 30, bottom: 30, left: 60, right: 60, marginUnitType: WidthType.DXA },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: thin,
      insideHorizontal: thin,
    },
    rows: [
      rowOf(
        columns.map(({ label }) => label),
        { isHead: true, keepNext: true },
      ),
      ...rows.map((texts, i) => rowOf(texts, { isHead: false, keepNext: staysWithNext(i) })),
    ],
  });
}

/** Rows of a long table that stay with the next at its top and at its end, so that none stands alone. */
const keptAtEnds = 2;

/** Which rows stay on the page of the next: all of a short table, the first and last of a long one, the last with the note. */
function keptRows(table: TableBlock): (row: number) => boolean {
  const last = printedRows(table).length - 1;
  const hasNote = printedNote(table) !== null;
  const isTogether = isShort(table);
  return (row) => (row === last ? hasNote : isTogether || row < keptAtEnds || row >= last - keptAtEnds);
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly holds: 'words' | 'numbers';
  readonly isHead: boolean;
  readonly keepNext: boolean;
  /** Words beside a number stand off from it. */
  readonly isAfterNumber: boolean;
}

function cellOf({ text, width, holds, isHead, keepNext, isAfterNumber }: Cell): TableCell {
  const plain = holds === 'numbers' ? styleIds.number : styleIds.cell;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isAfterNumber ? { margins: { left: 200, marginUnitType: WidthType.DXA } } : {}),
    children: [
      new Paragraph({
        style: isHead ? styleIds.head : plain,
        keepNext,
        alignment: holds === 'numbers' ? 'right' : 'left',
        children: [new TextRun(plainText(text))],
      }),
    ],
    ...(isHead ? { borders: { bottom: strong } } : {}),
  });
}
