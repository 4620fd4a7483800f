import type { SheetIntake } from './source.js';
import type { RowsAndColumns } from './table-of.js';
import type { Warning } from './warnings.js';

/** A sheet that has been read, before its tables are numbered and its warnings put in order. */
export interface ReadSheet extends Omit<SheetIntake, 'tables' | 'warnings' | 'harms'> {
  readonly tables: readonly RowsAndColumns[];
  readonly warnings: readonly Warning[];
}
