import type { Refusal } from '../refusal.js';

/** A Parquet file that is whole but cannot be read here; any other error while reading one means that it is damaged. */
export class CannotRead extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.why);
    this.name = 'CannotRead';
    this.refusal = refusal;
  }
}
