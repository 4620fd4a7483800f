import { fieldOf } from '../dataset/fields.js';
import { recordOfGrain } from '../profile/header-fields.js';
import { assessmentDate } from './assessment-dates.js';
import { type Candidate, mayRepeat } from './candidates.js';
import { sureConfidence, targetKey } from './choice.js';
import type { Choosing } from './choose-targets.js';
import type { ColumnSeen } from './column-seen.js';
import { fillsNothing } from './fills-nothing.js';
import { isAboutSomebodyElse } from './header-match.js';
import { isAboutTheRow } from './header-meaning.js';
import { fittingFields } from './silent-candidates.js';

/** Nobody is asked about what is less likely than this. */
const leastAsked = 0.3;
const mostChoices = 4;
/** Two fields as near as this cannot be told apart by how likely they are, unless the header is exact. */
const tooNear = 0.03;
const exact = 0.96;
/** Every date fits every date field, so that only the header tells them apart. */
const tooNearDates = 0.2;

/** What a person is offered for a column: null where its place is sure, or nothing speaks for any. */
export function likelyTargets(
  { columns, wanted, taken }: Choosing,
  index: number,
  chosen: Candidate | undefined,
): readonly Candidate[] | null {
  const column = columns.find((one) => one.column.index === index);
  if (column === undefined || column.values.length === 0) return null;
  const open = eachOnce(wanted.get(index) ?? []).filter(({ target, confidence }) => {
    const holder = taken.get(targetKey(target));
    return confidence >= leastAsked && (holder === undefined || holder === index);
  });
  const offered = open.slice(0, mostChoices);
  if (chosen !== undefined)
    return isSure(chosen, open) && !isAssessment(column, chosen) && !isContested({ wanted, index, chosen })
      ? null
      : offered;
  if (isPrivate(column) || isKnownUnneeded(column.column.name)) return null;
  return offered.length > 0 ? offered : fittingFields(column, taken);
}

/** A header that says what no figure needs, or whose it is, leaves nothing to ask. */
function isKnownUnneeded(header: string): boolean {
  return isAboutTheRow(header) || isAboutSomebodyElse(header) || fillsNothing(header) !== null;
}

/** Which of the dates an assessment is, its header does not tell. */
function isAssessment(column: ColumnSeen, chosen: Candidate): boolean {
  const isReferral = recordOfGrain(column.table.grain.suggested) === 'referral';
  return isReferral && isDate(chosen) && assessmentDate(column).length > 0;
}

function isSure(chosen: Candidate, open: readonly Candidate[]): boolean {
  if (chosen.confidence < sureConfidence) return false;
  const rival = open.find(({ target }) => targetKey(target) !== targetKey(chosen.target));
  return (
    rival === undefined ||
    chosen.confidence >= exact ||
    rival.confidence < chosen.confidence - (isDate(chosen) && isDate(rival) ? tooNearDates : tooNear)
  );
}

function isDate({ target: { record, field } }: Candidate): boolean {
  return fieldOf(record, field)?.kind === 'date';
}

/** Another column of the table is as likely to be the same. */
function isContested({
  wanted,
  index,
  chosen,
}: Pick<Choosing, 'wanted'> & { readonly index: number; readonly chosen: Candidate }): boolean {
  if (chosen.confidence >= exact || mayRepeat(chosen.target)) return false;
  const key = targetKey(chosen.target);
  return [...wanted].some(
    ([other, [first]]) =>
      other !== index &&
      first !== undefined &&
      targetKey(first.target) === key &&
      first.confidence >= chosen.confidence - tooNear,
  );
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
