import { isObject } from './is-object.js';

/** One table of a file as it was when the project was saved: its layout and its length, no cell of it. */
export interface TablePrint {
  /** Empty for delimited text. */
  readonly sheet: string;
  readonly rows: number;
  /** Headers in their order, exactly as typed. */
  readonly columns: readonly string[];
}

/** What a project remembers of a file that it was made for. `tables` is null where an older program saved it. */
export interface SourcePrint {
  readonly file: string;
  /** Of the file's bytes, 64 hex digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly tables: readonly TablePrint[] | null;
}

interface PrintedTable {
  readonly sheet: string;
  readonly columns: readonly { readonly name: string; readonly derived?: true }[];
}

/** A file with its tables, with the rows at hand or only counted. */
export interface PrintedFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly sheets: readonly {
    readonly tables: readonly (PrintedTable &
      ({ readonly rows: readonly unknown[] } | { readonly rowCount: number }))[];
  }[];
}

/** The prints of the files on the desk. Columns that a person took from a file's name are not in the file. */
export function printsOf(files: readonly PrintedFile[]): readonly SourcePrint[] {
  return files.map(({ file, sha256, bytes, sheets }) => ({
    file,
    sha256,
    bytes,
    tables: sheets.flatMap(({ tables }) =>
      tables.map((table) => ({
        sheet: table.sheet,
        rows: 'rows' in table ? table.rows.length : table.rowCount,
        columns: table.columns.filter(({ derived }) => derived !== true).map(({ name }) => name),
      })),
    ),
  }));
}

/** Whether something read from a file is a list of prints. */
export function arePrints(value: unknown): value is readonly SourcePrint[] {
  return Array.isArray(value) && value.every(isPrint);
}

function isPrint(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['file'] === 'string' &&
    typeof value['sha256'] === 'string' &&
    typeof value['bytes'] === 'number' &&
    (value['tables'] === null || (Array.isArray(value['tables']) && value['tables'].every(isTablePrint)))
  );
}

function isTablePrint(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['sheet'] === 'string' &&
    typeof value['rows'] === 'number' &&
    Array.isArray(value['columns']) &&
    value['columns'].every((column) => typeof column === 'string')
  );
}
