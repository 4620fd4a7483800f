import type { Candidate } from './candidates.js';
import { sureConfidence, targetKey } from './choice.js';
import type { Choosing } from './choose-targets.js';
import { type ColumnSeen } from './column-seen.js';

/** Nobody is asked about what is less likely than this. */
const leastAsked = 0.3;
const mostChoices = 4;

/** What a person is offered for a column: nothing where its place is sure, or nothing speaks for any. */
export function likelyTargets(
  { columns, wanted, taken }: Choosing,
  index: number,
  chosen: Candidate | undefined,
): readonly Candidate[] {
  if (chosen !== undefined && chosen.confidence >= sureConfidence) return [];
  const column = columns.find((one) => one.column.index === index);
  if (column === undefined || column.values.length === 0) return [];
  const open = eachOnce(wanted.get(index) ?? []).filter(({ target, confidence }) => {
    const holder = taken.get(targetKey(target));
    return confidence >= leastAsked && (holder === undefined || holder === index);
  });
  const asked = chosen === undefined && isPrivate(column) ? [] : open;
  return asked.slice(0, mostChoices);
}

function eachOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const keys = candidates.map(({ target }) => targetKey(target));
  return candidates.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

/** Names and prose are never analysed, so that nobody is asked about them. */
function isPrivate({ profile }: ColumnSeen): boolean {
  return (
    profile?.kind === 'name' ||
    profile?.kind === 'free_text' ||
    profile?.kind === 'email' ||
    profile?.kind === 'phone'
  );
}
