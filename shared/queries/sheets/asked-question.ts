import type { SetCell, StepPlace } from '../../clean/step.js';
import type { FieldKind, RecordName } from '../../dataset/field.js';

/** What came back for a question. */
export interface Reply {
  /** `set`: the cell takes a value. `leave`: it is right as it stands. `unknown`: the owner cannot say. */
  readonly says: 'set' | 'leave' | 'unknown';
  readonly value: string | null;
  readonly note: string;
  readonly decidedAt: string;
}

/**
 * A question put to a data owner, as the project keeps it: all that is needed to make a step of the reply, whatever
 * became of the sheet in between. It holds the text that was asked about, so a project that has asked is a working file.
 */
export interface AskedQuestion {
  /** Stands in the sheet twice; letters only, with one that checks the others. */
  readonly key: string;
  /** Name of the owner's sheet, without its ending. */
  readonly owner: string;
  /** Rule that was broken, and the entry of the issue log that it is part of. */
  readonly rule: string;
  readonly issue: string;
  readonly table: string;
  /** What the table is called in step ids. */
  readonly tableKey: string;
  readonly at: StepPlace;
  readonly record: RecordName;
  readonly field: string;
  readonly kind: FieldKind;
  readonly list: string | null;
  readonly range: readonly [number, number] | null;
  /** Both readings of a date that can be read two ways. */
  readonly readings: readonly string[];
  /** The text asked about, as the file shows it; tidied for a word. */
  readonly was: string;
  /** The one cell, and headers of the columns that name its row; null where a word is asked about wherever it stands. */
  readonly cell: (Omit<SetCell, 'is' | 'was'> & { readonly ids: readonly string[] }) | null;
  readonly reply: Reply | null;
}

/** A question as its owner reads it, besides what the project keeps. */
export interface PrintedQuestion {
  readonly asked: AskedQuestion;
  /** What the question is about, the same for all of its kind. */
  readonly about: string;
  readonly text: string;
  readonly file: string;
  readonly sheet: string;
  /** Row of the file; null for a word that stands in many. */
  readonly row: number | null;
  readonly client: string;
  readonly referral: string;
}

/** Everything to ask one data owner. */
export interface QuerySheet {
  readonly owner: string;
  /** The owner as the data name it; null for rows of nobody known. */
  readonly name: string | null;
  readonly questions: readonly PrintedQuestion[];
  /** Questions of the same kinds that were left out because there were too many. */
  readonly more: number;
}
