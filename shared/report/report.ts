import type { SectionEntry } from './editing/outline.js';

/** `feedback` is a sheet for each practice; the others are the reports of the scheme. */
export type ReportId = 'funder' | 'quality' | 'equity' | 'feedback';

/** How far a printed number carries: as the report words it, never a score. */
export type Confidence = 'sound' | 'care' | 'cannot_say';

/** A report as data: every writer (HTML, spreadsheet) prints the same blocks, and nothing else. */
export interface Report {
  readonly id: ReportId | 'comparison';
  readonly title: string;
  readonly subtitle: string;
  /** Short facts under the title: period, date of the data, disclosure rule. */
  readonly facts: readonly string[];
  readonly sections: readonly Section[];
  /** Every section that could be printed, also those that are left out or wait for the analyst's words. */
  readonly outline: readonly SectionEntry[];
}

/** A section with nothing true to say is never made; one without blocks waits for the analyst's words and is not printed. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Appendices are lettered, sections numbered. */
  readonly appendix: boolean;
  readonly blocks: readonly Block[];
}

export interface Column {
  readonly label: string;
  readonly holds: 'words' | 'numbers';
}

/** A table as it is printed: every cell is text already. The first column names the row. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  /** Given when the report is put together, in reading order. */
  readonly number: number;
  readonly caption: string;
  /** Which rows, which period, data of which day. */
  readonly basis: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
  /** How many of its first rows are printed, and then where the others stand: `tables.xlsx` has them all. Null prints all. */
  readonly inPrint: number | null;
  readonly look: TableLook;
  /** True where each number of the second column has a button that copies it. */
  readonly copies: boolean;
}

/** How a table or chart is set on a page: over its whole width, beside its neighbour, or small in two columns. */
export type TableLook = 'whole' | 'half' | 'columns';

/** A picture, what it shows in words, and the same numbers as a table. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly number: number;
  /** Says how many stand behind it. */
  readonly title: string;
  /** One sentence: what to see. */
  readonly says: string;
  readonly alt: string;
  /** Static markup made by our own components; the only markup a report carries. */
  readonly svg: string;
  /** Set on the page as the chart is. */
  readonly data: TableBlock;
}

/** A sentence built around one printed figure. */
export interface FindingBlock {
  readonly kind: 'finding';
  readonly figure: string;
  readonly before: string;
  /** Text of `printed`, or empty where nothing can be said. */
  readonly printed: string;
  readonly confidence: Confidence;
  readonly why: string | null;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'callout';
      readonly tone: 'answer' | 'limit' | 'note';
      readonly title: string;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'own_words'; readonly title: string; readonly text: string }
  | FindingBlock
  | TableBlock
  | ChartBlock;
