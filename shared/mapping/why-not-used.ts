import { nameOf } from './describe-target.js';
import { fillsNothing } from './fills-nothing.js';
import { isAboutSomebodyElse } from './header-match.js';
import { isAboutTheRow } from './header-meaning.js';
import { type Choice, leastConfidence, surelyUnneeded, targetKey } from './choice.js';
import type { Choosing } from './choose-targets.js';
import type { ColumnSeen } from './column-seen.js';

/** Why a column is left unused: empty, taken by a surer column, private, or not sure enough. */
export function whyNotUsed(
  { columns, alone, contradicted, unneeded, taken }: Choosing,
  index: number,
): Omit<Choice, 'likely'> {
  const column = columns.find((one) => one.column.index === index);
  const best = alone.get(index)?.[0];
  const unused = (evidence: string): Omit<Choice, 'likely'> => ({
    target: null,
    confidence: Math.min(best?.confidence ?? 0, 0.49),
    evidence,
  });
  if (column === undefined || column.values.length === 0) return unused('The column is empty.');
  const against = contradicted.get(index);
  if (against !== undefined) return unused(against);
  if (best === undefined || isPrivate(column)) return unused(withoutCandidate(column));
  const holder = columns.find((one) => one.column.index === taken.get(targetKey(best.target)));
  if (best.confidence >= leastConfidence && holder !== undefined) {
    return unused(`It may be ${nameOf(best.target)} too, but “${holder.column.name}” fills that already.`);
  }
  const known = knownUnneeded(column);
  if (known !== null) return unused(known);
  const reads = unneeded.get(index);
  if (reads !== undefined && reads.share >= surelyUnneeded)
    return unused(`Its header is about ${reads.about}, which fills no field.`);
  return unused(`It may be ${nameOf(best.target)}, but that is not sure enough to use. ${best.why}.`);
}

/** Names and prose are named as such, whatever field their header brushes. */
function isPrivate({ profile }: ColumnSeen): boolean {
  return profile?.kind === 'name' || profile?.kind === 'free_text';
}

function withoutCandidate({ column, profile }: ColumnSeen): string {
  if (profile?.kind === 'name')
    return 'It holds names or initials, which help to find the same person and are used for nothing else.';
  if (profile?.kind === 'free_text') return 'It holds prose, which is never analysed and may name people.';
  return (
    knownUnneeded({ column }) ?? 'Neither its header nor its values point at a field of the minimum dataset.'
  );
}

/** What a header says of itself that no field is for; null where it does not. */
function knownUnneeded({ column: { name } }: Pick<ColumnSeen, 'column'>): string | null {
  const about = fillsNothing(name) ?? (isAboutTheRow(name) ? 'how the row was kept' : null);
  if (about !== null) return `Its header is about ${about}, which fills no field.`;
  return isAboutSomebodyElse(name) ? 'Its header is about somebody else, which fills no field.' : null;
}
