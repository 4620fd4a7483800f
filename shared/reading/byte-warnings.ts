import { paddingAfterLastRow } from './bytes/padding.js';
import { readsLikeUtf7 } from './bytes/utf7.js';
import { counted } from './phrases.js';
import type { ReadSheet } from './read-sheet.js';
import { type Warning, harm } from './warnings.js';

/** What the bytes of a text file say beside its text; `text` is that in UTF-8, `lines` how many lines it has. */
export function byteWarnings(bytes: Uint8Array, text: Uint8Array, lines: number): readonly Warning[] {
  const padding = paddingAfterLastRow(bytes);
  return [
    ...(padding === 0
      ? []
      : [
          {
            harm: harm.cutOff,
            says: `The last row (line ${String(lines)}) is followed by ${counted(padding, 'zero byte')}, as a program leaves that was stopped while writing. They are left out of its last cell. Check whether the row is whole.`,
          },
        ]),
    ...(!readsLikeUtf7(text)
      ? []
      : [
          {
            harm: harm.mojibake,
            says: 'Some places read like UTF-7, an encoding of old mail, such as +AOk- for é: they are left as they are. Ask for the export as UTF-8.',
          },
        ]),
  ];
}

/** A sheet's tables without the zero bytes that a stopped writer left behind the last cell; its lines keep them. */
export function withoutPadding(sheet: ReadSheet, bytes: Uint8Array): ReadSheet {
  const padding = '\0'.repeat(paddingAfterLastRow(bytes));
  const last = sheet.tables.at(-1);
  const row = last?.rows.at(-1);
  if (padding === '' || last === undefined || row?.cells.some((cell) => cell.endsWith(padding)) !== true)
    return sheet;
  const cells = row.cells.map((cell) => (cell.endsWith(padding) ? cell.slice(0, -padding.length) : cell));
  const { row: line, hidden, flag } = row;
  const mended = { row: line, cells, hidden, ...(flag === undefined ? {} : { flag }) };
  const rows = [...last.rows.slice(0, -1), mended];
  const { bytes: _asInFile, ...rest } = last;
  return { ...sheet, tables: [...sheet.tables.slice(0, -1), { ...rest, rows }] };
}
