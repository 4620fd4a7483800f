/** What a person may say of rows that seem to say no: leave them out, count them but ask nobody about them, or it means something else. */
export type RefusalAnswer = 'leave_out' | 'do_not_ask' | 'count';

/** One answer that can be given, and what it does. */
export interface RefusalChoice {
  readonly answer: RefusalAnswer;
  /** What happens to the rows, in one sentence. */
  readonly does: string;
  /** Rows that it leaves out, or that nobody is asked about. */
  readonly rows: number;
}

/**
 * How rows of one table seem to say no: consent is recorded as "no"; a column that is there to say no says yes; or cells
 * are filled with a colour, whose meaning the file does not say.
 */
export type RefusalSign =
  | { readonly by: 'consent' }
  | { readonly by: 'column'; readonly column: number; readonly name: string }
  | { readonly by: 'colour'; readonly colour: string; readonly columns: readonly string[] };

/** A line of the workbook that names a colour. For the window alone: it quotes the file. */
export interface ColourNote {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

/** The one question about rows of a table that seem to say no in one way. Answered by a decision about its id. */
export interface RefusalQuestion {
  /** File, sheet and sign, so that the answer survives a new run: `refusal:FILE#SHEET/consent`, `…/column/NAME`, `…/colour/NAME`. */
  readonly id: string;
  readonly sign: RefusalSign;
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  /** Rows in question, and all rows of the table. */
  readonly rows: number;
  readonly of: number;
  /** Rows of the table that come into the minimum dataset with these rows and without them. */
  readonly counting: { readonly with: number; readonly without: number };
  /** One sentence: what was found, without a value of any row. */
  readonly found: string;
  /** The first of these rows, by the number that the file gives them. */
  readonly examples: readonly number[];
  /** What the workbook itself says of the colour. */
  readonly notes: readonly ColourNote[];
  readonly choices: readonly RefusalChoice[];
  /** What a person answered; null while nobody has. */
  readonly answered: RefusalAnswer | null;
  /** What holds until somebody answers: a "no" in words is obeyed, a colour means nothing yet. */
  readonly unasked: RefusalAnswer;
}

/** The answer that holds. */
export function answerInForce({ answered, unasked }: RefusalQuestion): RefusalAnswer {
  return answered ?? unasked;
}
