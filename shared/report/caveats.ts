import { dataCaveats } from './caveats/data-caveats.js';
import { outcomeCaveats } from './caveats/outcome-caveats.js';
import type { Material } from './material.js';

/** The warnings whose test fires on these data, outcomes first. */
export function caveatLines(material: Material): readonly string[] {
  return [...outcomeCaveats, ...dataCaveats].flatMap(({ says }) => says(material));
}
