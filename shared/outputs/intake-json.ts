import type { FileIntake, SheetIntake, SourceTable } from '../reading/source.js';

/** `intake.json` of outputs.md: an array, one object a file. */
export function intakeJson(intake: readonly FileIntake[]): unknown {
  return intake.map((file) => ({
    file: file.file,
    sha256: file.sha256,
    bytes: file.bytes,
    format: file.format,
    encoding: file.encoding,
    error: file.error,
    ...(file.warnings === undefined ? {} : { warnings: file.warnings }),
    sheets: file.sheets.map(sheetJson),
  }));
}

function sheetJson(sheet: SheetIntake): unknown {
  const [first] = sheet.tables;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    delimiter: sheet.delimiter,
    quote: sheet.quote,
    escape: sheet.escape,
    line_end: sheet.lineEnd,
    lines: sheet.lines,
    hidden_rows: sheet.hiddenRows,
    merged_cells: sheet.mergedCells,
    comments: sheet.comments,
    date_system: sheet.dateSystem,
    warnings: sheet.warnings,
    tables: sheet.tables.map((table) => ({ table: table.table, ...tableJson(table) })),
    ...(first === undefined ? {} : tableJson(first)),
  };
}

function tableJson(table: SourceTable): object {
  return {
    header_rows: table.headerRows,
    first_data_row: table.firstDataRow,
    last_data_row: table.lastDataRow,
    columns: table.columns.map(({ name, index, hidden, derived }) => ({
      name,
      index,
      hidden,
      ...(derived === true ? { derived } : {}),
    })),
    grain: table.grain,
  };
}
