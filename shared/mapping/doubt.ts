import type { Candidate } from './candidates.js';
import type { MappingEntry } from './mapping.js';

/** A column whose place is not sure: what is proposed for it, and what it may be. */
export interface Doubt {
  readonly entry: MappingEntry;
  /** What it may be, likeliest first, the proposal among them; empty where its header says nothing. */
  readonly likely: readonly Candidate[];
  /** Rows that say something. */
  readonly rows: number;
  /** Some of its values, most frequent first; by their shape only where the column may point at a person. */
  readonly examples: readonly string[];
}
