import { readFileSync } from 'node:fs';
import type { ScoreWording } from '../score-columns.js';

/** A wording written by somebody who knew headers of real exports and nothing of the program. */
export interface BlindWording {
  /** By the truth of a concept, or by its first header. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly scores: ScoreWording;
}

/** Half of a wording: what may be looked at while building, or what is kept for checking it. */
export type Half = 'odd' | 'even';

/** Read a wording from its file; with a half, only every other header, name and pair of times. */
export function blindWording(file: string, half?: Half): BlindWording {
  const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isWording(found)) throw new Error('a blind wording lacks headers, scoreNames or scoreTimes');
  const some = <T>(all: readonly T[]): readonly T[] =>
    half === undefined ? all : all.filter((_, i) => (i % 2 === 0) === (half === 'odd'));
  const each = (lists: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> =>
    Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, some(list)]));
  return {
    headers: each(found.headers),
    scores: { names: each(found.scoreNames), times: some(found.scoreTimes) },
  };
}

interface WordingFile {
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly scoreNames: Readonly<Record<string, readonly string[]>>;
  readonly scoreTimes: readonly (readonly [string, string])[];
}

function isWording(found: unknown): found is WordingFile {
  return (
    typeof found === 'object' &&
    found !== null &&
    'headers' in found &&
    'scoreNames' in found &&
    'scoreTimes' in found &&
    Array.isArray(found.scoreTimes)
  );
}
