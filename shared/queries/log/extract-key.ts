import { shortHash } from '../../project/hash.js';
import type { FileIntake } from '../../reading/source.js';

/** One key for one set of files, whatever their names and order. */
export function extractKey(intake: readonly FileIntake[]): string {
  return shortHash(...intake.map(({ sha256 }) => sha256).sort());
}
