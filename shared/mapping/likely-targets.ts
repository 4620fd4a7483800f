import { recordOfGrain } from '../profile/header-fields.js';
import { fieldOf } from '../dataset/fields.js';
import { assessmentDate } from './assessment-dates.js';
import type { Candidate } from './candidates.js';
import { surelyUnneeded, targetKey } from './choice.js';
import type { Choosing } from './choose-targets.js';
import type { ColumnSeen } from './column-seen.js';
import { fittingFields } from './silent-candidates.js';

/** Nobody is asked about what is less likely than this. */
const leastAsked = 0.02;
const mostChoices = 4;
/** A column is used without a question from here on. */
const sure = 0.9;
/** A column of names or prose is asked about where it is this likely to be a field. */
const leastPrivate = 0.2;

/** What a person is offered for a column: null where its place is sure, or nothing speaks for any. */
export function likelyTargets(
  { columns, wanted, hints, unneeded, taken }: Choosing,
  index: number,
  chosen: Candidate | undefined,
): readonly Candidate[] | null {
  const column = columns.find((one) => one.column.index === index);
  if (column === undefined || column.values.length === 0) return null;
  if (chosen !== undefined && chosen.confidence >= sure && !isAssessment(column, chosen)) return null;
  const all = [...(wanted.get(index) ?? []), ...(hints.get(index) ?? [])];
  const open = eachOnce(all).filter(({ target, confidence }) => {
    const holder = taken.get(targetKey(target));
    return confidence >= leastAsked && (holder === undefined || holder === index);
  });
  const offered = open.sort((a, b) => b.confidence - a.confidence).slice(0, mostChoices);
  if (chosen !== undefined) return offered;
  const best = wanted.get(index)?.[0]?.confidence ?? 0;
  if (isPrivate(column) && best < leastPrivate) return null;
  if ((unneeded.get(index)?.share ?? 0) >= surelyUnneeded) return null;
  return offered.length > 0 ? offered : fittingFields(column, taken);
}

/** Which of the dates an assessment is, its header does not tell. */
function isAssessment(column: ColumnSeen, chosen: Candidate): boolean {
  const isReferral = recordOfGrain(column.table.grain.suggested) === 'referral';
  return isReferral && isDate(chosen) && assessmentDate(column).length > 0;
}

function isDate({ target: { record, field } }: Candidate): boolean {
  return fieldOf(record, field)?.kind === 'date';
}

function eachOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const keys = candidates.map(({ target }) => targetKey(target));
  return candidates.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

/** Names, prose and ways to reach somebody are never analysed, so that nobody is asked about them. */
function isPrivate({ profile }: ColumnSeen): boolean {
  const kind = profile?.kind;
  return kind === 'name' || kind === 'free_text' || kind === 'email' || kind === 'phone';
}
