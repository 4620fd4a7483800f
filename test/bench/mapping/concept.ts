import type { Cell } from './life.js';

/** A trap in the numbers of a column, for which there is a right answer. */
export type ScaleTrap = 'imd' | 'swemwbs' | 'anxious' | 'ucla' | 'mycaw' | 'pam';

/** Something that a column may hold: what it is, how often it is there, how it is headed and filled. */
export interface Concept {
  /** The field, an instrument with its time, or `-` where it is not used. */
  readonly truth: string;
  /** How often a layout has it, 0–1. */
  readonly often: number;
  readonly cells: (random: () => number) => Cell;
  readonly headers: readonly string[];
  readonly scale?: ScaleTrap;
}

/** A concept from its parts. */
export function concept(
  truth: string,
  often: number,
  cells: Concept['cells'],
  headers: readonly string[],
  scale?: ScaleTrap,
): Concept {
  return { truth, often, cells, headers, ...(scale === undefined ? {} : { scale }) };
}
