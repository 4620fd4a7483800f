/**
 * How a cell of a form looks. `input`: meant to be filled in. `quiet`: grey, for what nobody has to read.
 * `marked`: a header to take note of. `date` and `number`: what is entered there is one, not text.
 */
export type FormStyle =
  'plain' | 'title' | 'bold' | 'header' | 'input' | 'quiet' | 'marked' | 'date' | 'number';

/** A cell of a form that is sent out: always text, so that no program changes what is in it. */
export interface FormCell {
  readonly text: string;
  readonly style: FormStyle;
}

/** What may be entered into a block of cells such as `K2:K90`. A form that people may overrule only warns. */
export type FormCheck = {
  readonly cells: string;
  readonly prompt: string;
  readonly isStrict: boolean;
} & (
  | {
      readonly allows: 'list';
      /** A range or formula, in the spelling of the first cell. */ readonly from: string;
    }
  /** ISO days, both included. */
  | { readonly allows: 'date'; readonly first: string; readonly last: string }
  | { readonly allows: 'whole' | 'number'; readonly least: number; readonly greatest: number }
  /** Only says its prompt. */
  | { readonly allows: 'anything' }
);

/** One sheet of a form. */
export interface FormSheet {
  readonly name: string;
  readonly isHidden?: true;
  /** `style` is that of the empty cells beneath the rows. */
  readonly columns: readonly {
    readonly width: number;
    readonly isHidden?: true;
    readonly style?: FormStyle;
  }[];
  readonly rows: readonly (readonly FormCell[])[];
  /** Rows at the top that stay in sight; the last of them carries the buttons for sorting and choosing. */
  readonly headerRows?: number;
  readonly checks?: readonly FormCheck[];
}

/** Letters of a column, from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
