import type { Target } from '../../mapping/mapping.js';
import type { Grain } from '../../reading/source.js';

/** One column of a layout and where it goes. */
export interface ProfileColumn {
  /** As the file spelt it. */
  readonly header: string;
  /** Which of several columns of that header it is, from 1. */
  readonly nth: number;
  readonly target: Target | null;
}

/** What was answered about the numbers of an instrument in a table of this layout. */
export interface ProfileScale {
  readonly instrument: string;
  readonly answer: string;
}

/** The layout of one table: what a row stands for, and its columns in order. No cell of it is kept. */
export interface ProfileTable {
  readonly grain: Grain;
  readonly columns: readonly ProfileColumn[];
  readonly scales: readonly ProfileScale[];
}

/**
 * How the tables of one source were matched to the minimum dataset: headers, fields and answers about scales, no
 * cell. It may be passed on to whoever receives the same export.
 */
export interface SourceProfile {
  readonly kind: 'soundings-profile';
  readonly version: 1;
  readonly name: string;
  readonly tables: readonly ProfileTable[];
}
