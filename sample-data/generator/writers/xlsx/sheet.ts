import { type Row, type Sheet, type SheetCell, cellName, columnName } from './book.js';
import type { Styles } from './styles.js';
import { escaped, xml } from './xml.js';

/** The text of every cell is kept once and referred to by number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const found = this.#numbers.get(text);
    if (found !== undefined) return found;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  part(): string {
    const items = [...this.#numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return xml(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${String(items.length)}">${items.join('')}</sst>`,
    );
  }
}

/** The worksheet part. */
export function sheetPart(sheet: Sheet, texts: SharedTexts, styles: Styles): string {
  const rows = sheet.rows.map((row, i) => rowXml(row, i + 1, (cell) => cellParts(cell, texts, styles)));
  return xml(
    [
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
      paneXml(sheet.frozenRows),
      '<sheetFormatPr defaultRowHeight="15"/>',
      columnsXml(sheet.hiddenColumns),
      `<sheetData>${rows.join('')}</sheetData>`,
      filterXml(sheet),
      mergesXml(sheet.merges),
      notesOf(sheet).length > 0 ? '<legacyDrawing r:id="rId1"/>' : '',
      '</worksheet>',
    ].join(''),
  );
}

/** Cells that carry a note, with their names. */
export function notesOf(
  sheet: Sheet,
): readonly { readonly column: number; readonly row: number; readonly note: string }[] {
  return sheet.rows.flatMap((row, i) =>
    [...row.cells].flatMap(([column, { note }]) =>
      note === undefined ? [] : [{ column, row: i + 1, note }],
    ),
  );
}

function rowXml(row: Row, number: number, parts: (cell: SheetCell) => readonly [string, string]): string {
  if (row.cells.size === 0 && !row.hidden) return '';
  const cells = [...row.cells].sort(([a], [b]) => a - b);
  const inner = cells.map(([column, cell]) => {
    const [attributes, body] = parts(cell);
    return `<c r="${cellName(column, number)}"${attributes}>${body}</c>`;
  });
  return `<row r="${String(number)}"${row.hidden ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
}

function cellParts(cell: SheetCell, texts: SharedTexts, styles: Styles): readonly [string, string] {
  const style = ` s="${String(styles.numberOf(cell.style))}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula)}</f>`;
  switch (cell.kind) {
    case 'text':
      return [`${style} t="s"`, `<v>${String(texts.numberOf(String(cell.value)))}</v>`];
    case 'number':
      return [style, `${formula}<v>${String(cell.value)}</v>`];
    case 'error':
      return [`${style} t="e"`, `${formula}<v>${String(cell.value)}</v>`];
  }
}

function paneXml(frozenRows: number): string {
  if (frozenRows === 0) return '';
  const top = cellName(1, frozenRows + 1);
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(frozenRows)}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml(hidden: readonly number[]): string {
  if (hidden.length === 0) return '';
  const columns = hidden.map(
    (n) => `<col min="${String(n)}" max="${String(n)}" width="11" hidden="1" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function filterXml({ filter }: Sheet): string {
  if (!filter) return '';
  const values = filter.shown.map((value) => `<filter val="${escaped(value)}"/>`).join('');
  return `<autoFilter ref="${filter.range}"><filterColumn colId="${String(filter.column)}"><filters>${values}</filters></filterColumn></autoFilter>`;
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${String(merges.length)}">${merges.map((m) => `<mergeCell ref="${m}"/>`).join('')}</mergeCells>`;
}

/** The range of a filter with dollar signs, as workbook names want it. */
export function fixedRange(range: string): string {
  return range.replaceAll(/([A-Z]+)(\d+)/g, (_all, column: string, row: string) => `$${column}$${row}`);
}

/** A range over whole columns of a table. */
export function rangeOf(columns: number, fromRow: number, toRow: number): string {
  return `A${String(fromRow)}:${columnName(columns)}${String(toRow)}`;
}
