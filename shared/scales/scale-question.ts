/**
 * What a person may say of the numbers of one instrument in one table: as they should be; turned round, in all rows or
 * in those found; counted from 0; fifths or ranks in place of deciles; or not to be used.
 */
export type ScaleAnswer =
  'as_entered' | 'turned' | 'turned_part' | 'from_0' | 'quintile' | 'rank_2019' | 'rank_2025' | 'leave_out';

/** One answer that can be given, and what it does. */
export interface ScaleChoice {
  readonly answer: ScaleAnswer;
  /** What happens to the numbers, in one sentence. */
  readonly does: string;
  /** Scores, or referrals, that it changes. */
  readonly rows: number;
}

/** What was found about the numbers of one instrument in one table, or in some of its rows. */
export interface ScaleFinding {
  readonly table: string;
  /** Code of the instrument, or `imd_decile`. */
  readonly instrument: string;
  readonly doubt: 'direction' | 'part' | 'from_0' | 'level' | 'quintile' | 'rank';
  /** Rows of the source file, first and last, where only some are in doubt. */
  readonly part: readonly [number, number] | null;
  /** Scores in doubt, and all scores of the instrument in the table. */
  readonly rows: number;
  readonly of: number;
  /** One sentence: what speaks for it. */
  readonly found: string;
}

/** The one question that an instrument of a table leaves to a person. Answered by a decision about its id. */
export interface ScaleQuestion extends ScaleFinding {
  /** File, sheet and instrument, so that the answer survives a new run: `scale:FILE#SHEET/CODE`. */
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  /** The instrument, or the field, for people. */
  readonly label: string;
  /** Columns that the numbers come from, from 1 and as the file spells them. */
  readonly columns: readonly { readonly index: number; readonly name: string }[];
  /** Numbers of the column as they stand there, lowest first. */
  readonly examples: readonly string[];
  readonly choices: readonly ScaleChoice[];
  /** What a person answered; null while nobody has. */
  readonly answered: ScaleAnswer | null;
}
