import type { Material } from '../material.js';

/** A warning and the test on which it is printed; where the test fails it says nothing. */
export interface Caveat {
  readonly id: string;
  readonly says: (material: Material) => readonly string[];
}
