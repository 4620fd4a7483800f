import { instrumentFamilies, instruments } from '../../dataset/instruments.js';
import { headerKey } from '../../dataset/header-key.js';
import { timepoint } from '../../dataset/lists/measure.js';
import type { SourceColumn } from '../source.js';
import { headerKeysOf } from './record-columns.js';

const longQuestion = 25;

const instrumentKeys: ReadonlySet<string> = new Set(
  Object.values(instruments).flatMap(({ code, label, synonyms }) =>
    [code, label, ...synonyms].map(headerKey),
  ),
);

const scoreKeys: ReadonlySet<string> = new Set([
  ...instrumentKeys,
  ...Object.values(instrumentFamilies).flatMap(({ label, synonyms }) => [label, ...synonyms].map(headerKey)),
]);

const timeWords: ReadonlySet<string> = new Set(
  timepoint.codes.flatMap(({ synonyms }) => synonyms).filter((word) => !/[\s\d]/.test(word)),
);
const scoreWords: ReadonlySet<string> = new Set(['score', 'total', 'at']);

/** True of a header that asks something or names a score. */
export function isQuestion(column: SourceColumn): boolean {
  const { name } = column;
  return (
    name.length >= longQuestion ||
    name.trim().endsWith('?') ||
    headerKeysOf(column).some((key) => instrumentKeys.has(key))
  );
}

/** True of a header that names a score and when it was taken: `SWEMWBS (start)`, `Baseline PHQ-9 score`. */
export function isTimedScore({ name }: SourceColumn): boolean {
  const words = name
    .replace(/follow[ -]up/i, 'followup')
    .split(/[\s_()[\]:,/–]+/)
    .filter((word) => /[^-]/.test(word));
  const untimed = words.filter((word) => !timeWords.has(word.toLowerCase()));
  if (untimed.length === words.length) return false;
  const named = untimed.filter((word) => !scoreWords.has(word.toLowerCase()));
  return scoreKeys.has(headerKey(named.join(' ')));
}
