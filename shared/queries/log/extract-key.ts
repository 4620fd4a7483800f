import { sha256Hex } from '../../project/hash.js';
import type { FileIntake } from '../../reading/source.js';

const encoder = new TextEncoder();

/** The first hex digits of a hash of these words: enough to tell the issues of one project apart. */
export function shortHash(...words: readonly string[]): string {
  return sha256Hex(encoder.encode(JSON.stringify(words))).slice(0, 12);
}

/** One key for one set of files, whatever their names and order. */
export function extractKey(intake: readonly FileIntake[]): string {
  return shortHash(...intake.map(({ sha256 }) => sha256).sort());
}
