/** An export as the analyst chose it: its name and its bytes. Where it lay is known to the machine alone. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where `bytes` hold only some columns of a large directory: what the file was when it was chosen. */
  readonly whole?: WholeFile | undefined;
}

/** A file by its hash and its length alone. */
interface WholeFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** What one physical line or sheet row is. Every line has exactly one kind. */
export type LineKind =
  | 'title'
  | 'header'
  | 'repeated_header'
  | 'data'
  | 'subtotal'
  | 'total'
  | 'blank'
  | 'second_table'
  | 'note'
  | 'rejected';

/** What one row of a table stands for. */
export type Grain =
  | 'person'
  | 'referral'
  | 'contact'
  | 'onward'
  | 'measure'
  | 'aggregate'
  | 'lookup'
  | 'reference'
  | 'not_a_table';

export interface SourceColumn {
  /** Exactly as typed; header rows joined with one space; `column_1` … where there is no header. */
  readonly name: string;
  /** From 1, in the order of the table. */
  readonly index: number;
  readonly hidden: boolean;
  /** The header cells it was joined from, top to bottom, where the header has several rows: the last is the column's own. */
  readonly parts?: readonly string[];
  /** It is not in the file: a person took it from the file's or the sheet's name. */
  readonly derived?: true;
}

export interface SourceRow {
  /** Line of the file or row of the sheet on which it starts, from 1. */
  readonly row: number;
  /** The text as the file shows it; padded to the header's width, longer where the file's row is. */
  readonly cells: readonly string[];
  readonly hidden: boolean;
  /** How it departs from the other rows, where it does; its cells are kept as they stand. */
  readonly flag?: RowFlag | undefined;
}

/** A row with fewer or more cells than the header, with a quote that does not close, written in another way than the rest, or with a cell that runs over the place of its column. */
export type RowFlag = 'short' | 'long' | 'stray_quote' | 'other_delimiter' | 'other_quote' | 'out_of_place';

/** Whether one number on a line of totals is what the rows above it say. */
export interface TotalCheck {
  readonly index: number;
  readonly name: string;
  /** `unclear` where the column holds more than plain numbers, or the total may mean something else. */
  readonly state: 'equal' | 'only_with_hidden' | 'only_without_hidden' | 'differs' | 'unclear';
  /** What it was found to be; null where it is nothing of the kind. */
  readonly as: 'sum' | 'count' | 'mean' | null;
}

/** A line of totals, checked against its rows. It holds no number of the file. */
export interface TotalLine {
  readonly row: number;
  readonly kind: 'total' | 'subtotal';
  readonly checks: readonly TotalCheck[];
}

/** One of the first lines of a sheet, as the confirm strip shows it. */
export interface TopLine {
  readonly line: number;
  readonly kind: LineKind;
  readonly cells: readonly string[];
}

/** Something that a sheet shows beside its text, or hides. */
export type MarkKind =
  'comment' | 'colour' | 'formula_error' | 'hidden_row' | 'hidden_column' | 'hidden_sheet' | 'filter';

/** One such mark, for the working files alone: it may hold a value. */
export interface SheetMark {
  /** Row of the sheet from 1; null for a whole column or sheet. */
  readonly row: number | null;
  /** As the sheet letters it; empty for a whole row or sheet. */
  readonly column: string;
  readonly kind: MarkKind;
  /** What the comment says, the colour's name, the error as shown, the hidden column's name, or the filter's cells. */
  readonly text: string;
}

/** Numbers that a column's cells store where that is not what they show: rounded, shares, money, dates, times. */
export interface StoredColumn {
  /** From 1, as the columns of its table are numbered. */
  readonly index: number;
  /** Rows of the sheet, from the top down, and the number that each stores there. */
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** Rows of a table in which cells are filled with one colour, where it is no decoration. What it means, the file does not say. */
export interface ColouredRows {
  /** Its plain name, such as `yellow`. */
  readonly colour: string;
  /** Rows of the sheet, from the top down. */
  readonly rows: readonly number[];
  /** Columns with such cells, from 1, as the columns of the table are numbered. */
  readonly columns: readonly number[];
}

/** A stretch of a table's rows as delimited text in UTF-8, every row of the same width and ended by the same line end. */
export interface RowPiece {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** Bytes of the longest row. */
  readonly longest: number;
  /** Line of each row, from 1; the first alone where each stands on the line after the one before. */
  readonly lines: number | Uint32Array;
}

/** How a column behaves as a key among the first `rows` rows: how many fill it, and with how many different texts, blanks around them aside. */
export interface ColumnCounts {
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
}

/** Where rows stand as bytes, so that the engine may read them by itself and not each must become text. */
export interface RowBytes {
  /** Cells of the widest row. */
  readonly width: number;
  readonly delimiter: string;
  readonly quote: string;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** All rows, in order; rows that are written in another way are written anew. */
  pieces(): Iterable<RowPiece>;
  /** Rows, by index, in which a cell may be a formula error or mean "as above". */
  oddRows(): readonly number[];
  /** How many rows hold something in a column, from 1. */
  filled(column: number): number;
  /** True where a row, by index, holds something in a column, from 1. */
  fills(row: number, column: number): boolean;
  /** How a column, from 1, repeats. */
  counts(column: number): ColumnCounts;
  /** False where no row holds anything in a column, from 1. */
  holdsAny(column: number): boolean;
}

/** One table found in a file, before anything is changed. */
export interface SourceTable {
  /** NNN, in the order of intake over all files. */
  readonly table: string;
  readonly file: string;
  /** Empty for delimited text. */
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number | null;
  readonly lastDataRow: number | null;
  readonly columns: readonly SourceColumn[];
  /** In a large file each makes its cells anew whenever they are asked for: ask once. */
  readonly rows: readonly SourceRow[];
  /** What parts the cells of a row; absent where the table is no delimited text. */
  readonly delimiter?: string;
  /** Its lines of totals beside its rows; absent where it has none. */
  readonly totals?: readonly TotalLine[];
  /** Given for delimited text whose rows are as the file has them. */
  readonly bytes?: RowBytes | undefined;
  readonly grain: { readonly suggested: Grain; readonly evidence: string };
  /** What one row would be if the hidden sheet it lies on were counted. */
  readonly grainIfCounted?: Grain;
  /** Of spreadsheets alone, and only where there are any. */
  readonly stored?: readonly StoredColumn[];
  /** Of spreadsheets alone, and only where there are any. */
  readonly colours?: readonly ColouredRows[];
}

export type LineCounts = Readonly<Record<LineKind, number>> & { readonly all: number };

export interface SheetIntake {
  /** Empty for delimited text. */
  readonly name: string;
  readonly hidden: 'visible' | 'hidden' | 'very_hidden';
  readonly delimiter: string | null;
  readonly quote: string | null;
  readonly escape: string | null;
  readonly lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed' | null;
  readonly lines: LineCounts;
  /** Kind of line i + 1. */
  readonly kinds: readonly LineKind[];
  readonly hiddenRows: number;
  readonly mergedCells: number;
  readonly comments: number;
  readonly dateSystem: 1900 | 1904 | null;
  /** Full sentences for the analyst, worst first; they name rows and columns, never a person. */
  readonly warnings: readonly string[];
  /** How much harm each warning may do when overlooked, 0–100, in the order of the warnings. */
  readonly harms?: readonly number[];
  readonly tables: readonly SourceTable[];
  /** Of spreadsheets alone, and only where there are any. */
  readonly marks?: readonly SheetMark[];
  /** The first lines as cells, and the first of each kind that is set aside, for the window alone: they hold values, and are never written to a file. */
  readonly top?: readonly TopLine[];
}

export interface FileIntake {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** csv, xlsx, xls, xlsb, ods, html … or unknown. */
  readonly format: string;
  /** WHATWG name, or null where it is not text. */
  readonly encoding: string | null;
  /** One sentence saying what is wrong and what to do, or null. */
  readonly error: string | null;
  /** Full sentences about the file as a whole, where there are any: what an archive holds, and what was left out of it. */
  readonly warnings?: readonly string[];
  /** Name of the archive that it was taken out of, where it was. */
  readonly within?: string;
  readonly sheets: readonly SheetIntake[];
}

/** Detection switched off for one delimited file (`--given`), all keys optional. */
export interface GivenDialect {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quotechar?: string;
  readonly escapechar?: string;
  readonly preamble_lines?: number;
  readonly header_lines?: number;
  readonly row_delimiter?: string;
}

/** What the analyst said about one sheet of a file; whatever is absent is detected. */
export interface ReadingAnswer {
  readonly file: string;
  readonly sheet: string;
  readonly headerRows?: readonly number[];
  /** Of the sheet's first table. */
  readonly grain?: Grain;
  /** Of its further tables; `table` counts from 2. */
  readonly otherGrains?: readonly { readonly table: number; readonly grain: Grain }[];
  readonly given?: GivenDialect;
  readonly leaveOut?: boolean;
  /** Columns taken from the file's or the sheet's name, with the value that holds for every row. */
  readonly nameColumns?: readonly NameValue[];
}

/** A column that is not in the file, and its one value there. */
export interface NameValue {
  readonly name: string;
  readonly value: string;
}
