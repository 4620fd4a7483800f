import type { FileIntake, LineKind } from './source.js';

/** One row of the account of a file's lines. */
export interface AccountedLine {
  readonly file: string;
  readonly sheet: string;
  /** From 1. */
  readonly line: number;
  readonly kind: LineKind;
}

/** Every physical line or sheet row of a file, each with its one kind, in order. */
export function* linesOf({ file, sheets }: FileIntake): Generator<AccountedLine> {
  for (const { name, kinds } of sheets) {
    for (const [i, kind] of kinds.entries()) yield { file, sheet: name, line: i + 1, kind };
  }
}
