import { sniff } from './bytes/sniff.js';
import { type Refusal, sentenceOf } from './refusal.js';
import { sheetCells } from './sheets/sheet-cells.js';
import type { SourceFile } from './source.js';
import { atOnce } from './steps.js';
import { byteLines } from './text/byte-lines.js';
import { decode } from './text/decode.js';
import { detectDialect } from './text/detect-dialect.js';
import { lineSample } from './text/line-sample.js';
import { scanRows } from './text/scan-rows.js';
import { TextRows } from './text/text-rows.js';

/** One row of a sheet, or of a delimited file, as it stands; nobody said what it is. */
export interface PlainRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet without any idea of a table. */
export interface PlainGrid {
  /** Empty for delimited text. */
  readonly sheet: string;
  readonly rows: readonly PlainRow[];
}

/** All sheets of a file, hidden ones too, or one sentence on why it cannot be read. */
export type PlainGrids = { readonly grids: readonly PlainGrid[] } | { readonly error: string };

/** Read every cell of a filled-in form: shown text, dates year first, merged cells each with what the first of them says. */
export function plainGrids({ name, bytes }: SourceFile): PlainGrids {
  const refused = (refusal: Refusal): PlainGrids => ({ error: sentenceOf(name, refusal) });
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'refused':
      return refused(sniffed.refusal);
    case 'parquet':
      return refused({ why: 'other_format', says: 'a Parquet file' });
    case 'workbook': {
      const read = sheetCells(bytes, sniffed.format);
      return 'refusal' in read ? refused(read.refusal) : { grids: read.grids };
    }
    case 'text':
      return { grids: [{ sheet: '', rows: textRows(bytes) }] };
  }
}

function textRows(bytes: Uint8Array): readonly PlainRow[] {
  const cut = atOnce(byteLines(decode(bytes).bytes));
  const { dialect, usual } = detectDialect(lineSample(cut, undefined), {});
  const reading = { dialect, usual, terminator: undefined };
  const rows = new TextRows(cut, reading, atOnce(scanRows(cut, reading)));
  return rows.gridRows().map(({ row, cells }) => ({ row, cells }));
}
