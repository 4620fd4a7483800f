import type { RecordName } from '../dataset/field.js';
import { fieldOf } from '../dataset/fields.js';
import { type ColumnSeen, withFewerValues } from './column-seen.js';
import { impossible } from './impossible.js';
import { type HeaderOfField, headerEvidence } from './header-evidence.js';
import type { Target } from './mapping.js';
import { scoreCandidates } from './score-candidates.js';
import { timepointIn } from './score-headers.js';
import { unneededEvidence } from './unneeded-evidence.js';
import { valueCandidates } from './value-candidates.js';
import { valueEvidence } from './value-evidence.js';

/** Something a column could be. */
export interface Candidate {
  readonly target: Target;
  /** 0–1: how likely it is, what else it could be weighed in. */
  readonly confidence: number;
  /** A sentence part without its full stop, which begins with the header or the values. */
  readonly why: string;
  /** The share that the header's words claim, where more than is believed: a score that is named, but not when. */
  readonly claims?: number;
}

/** Something that no field is for, and how likely a column is about it. */
export interface Unneeded {
  readonly about: string;
  readonly share: number;
}

/** A column by itself: what it could be, and whether it is likely to be for no field at all. */
export interface Weighed {
  /** Surest first. Their confidences add up to less than 1. */
  readonly candidates: readonly Candidate[];
  /** What no field is for that it may be about, likeliest first, each as a share of what is left. */
  readonly unneeded: readonly Unneeded[];
  /** What the header names outright and the values are not, as a sentence; null where nothing is. */
  readonly contradicted: string | null;
}

/** So many fields that a header may name are compared with the values. */
const likeliest = 10;
/** How much a column may be something that nothing here describes, as a logarithm of odds. */
const unknown = 2;
/** Words that only one vocabulary has speak for its field even under a header that says nothing. */
const knownWords = 1.5;
/** A score date is a date of its own where scores stand beside it. */
const dateFits = 1.5;
const fuller = 0.3;
/** A header names a field outright from here on. */
const outright = 0.9;

/** Everything a column could be in a table of this record: header and values weighed together as log-likelihoods. */
export function weighColumn(
  column: ColumnSeen,
  record: RecordName,
  table: { readonly hasScores: boolean },
): Weighed {
  const header = headerEvidence(column.column.name, record);
  const exact = header.fields.filter(
    ({ named: { name } }) => column.column.name.trim().toLowerCase() === name,
  );
  if (exact.length > 0)
    return {
      candidates: exact.map((one) => {
        const { target, why } = weighField(column, one, undefined);
        return { target, why, confidence: 1 };
      }),
      unneeded: [],
      contradicted: null,
    };
  const spoken = new Map(
    valueCandidates(withFewerValues(column), record).map(({ target, why }) => [target.field, why] as const),
  );
  const named = header.fields
    .filter(({ named: { name } }, i) => i < likeliest || spoken.has(name))
    .map((one) => weighField(column, one, spoken.get(one.named.name)));
  const isDate = column.profile?.kind === 'date';
  const scoreDate: Odds[] =
    isDate && table.hasScores && record === 'referral'
      ? [scoreDateOf(column, header.scoreDate + dateFits)]
      : [];
  const unneeded = [...header.unneeded].map(([about, weight]) => ({
    about,
    odds: Math.exp(weight + unneededEvidence(column, about)),
  }));
  const contradiction = contradicted(named);
  const silent =
    Math.exp(unknown) +
    contradiction.odds +
    (header.elsewhere === -Infinity ? 0 : Math.exp(header.elsewhere)) +
    (isDate && !table.hasScores ? Math.exp(header.scoreDate + dateFits) : 0);
  const odds = [...named, ...scoreDate];
  const left = unneeded.reduce((sum, one) => sum + one.odds, silent);
  const all = odds.reduce((sum, one) => sum + one.odds, left);
  const candidates = odds.map(({ target, odds: own, why }) => ({ target, why, confidence: own / all }));
  return {
    candidates: mixedWith(
      candidates,
      named.some((one) => isAttendance(one) && one.said >= clear) ? [] : scoreCandidates(column, record),
    ),
    unneeded: unneeded
      .map(({ about, odds: own }) => ({ about, share: own / left }))
      .sort((a, b) => b.share - a.share),
    contradicted: contradiction.says,
  };
}

interface Odds {
  readonly target: Target;
  readonly odds: number;
  readonly why: string;
  /** How far a listed spelling or description names it, 0–1. */
  readonly said: number;
  /** Odds by the header alone. */
  readonly byHeader: number;
  /** True where no value could be of the field. */
  readonly isImpossible: boolean;
}

function weighField(column: ColumnSeen, header: HeaderOfField, spoken: string | undefined): Odds {
  const { name, field } = header.named;
  const values = valueEvidence(column, name, field);
  const weight =
    header.weight + values.weight + fuller * column.filled + (spoken === undefined ? 0 : knownWords);
  const silent = header.weight <= 0 && spoken !== undefined;
  return {
    target: { record: header.named.record, field: name },
    odds: Math.exp(weight),
    why: silent ? spoken : `The header ${header.why}${values.why === '' ? '' : `, and ${values.why}`}`,
    said: header.said,
    byHeader: Math.exp(header.weight),
    isImpossible: values.weight <= impossible,
  };
}

/** Where the header names a field outright and the values cannot be it, header or values mean something else. */
function contradicted(named: readonly Odds[]): { readonly odds: number; readonly says: string | null } {
  const found = named.find((one) => one.said >= outright && one.isImpossible);
  return found === undefined
    ? { odds: 0, says: null }
    : { odds: found.byHeader, says: `${found.why}, which it cannot hold then.` };
}

function scoreDateOf(column: ColumnSeen, weight: number): Odds {
  const timepoint = timepointIn(column.column.name) ?? 'followup';
  return {
    target: { record: 'measure', field: 'completed_date', timepoint },
    odds: Math.exp(weight),
    said: 0,
    byHeader: Math.exp(weight),
    isImpossible: false,
    why: 'The header reads like the date of a review, which dates the scores of this table',
  };
}

/** What is said with this confidence takes that share, and leaves the rest to what was likely before. */
export function mixedWith(
  candidates: readonly Candidate[],
  statements: readonly Candidate[],
): readonly Candidate[] {
  return statements
    .reduce<readonly Candidate[]>(
      (before, statement) => [
        ...before.map((one) => ({
          ...one,
          confidence: one.confidence * (1 - (statement.claims ?? statement.confidence)),
        })),
        statement,
      ],
      candidates,
    )
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** True for a field that several columns of one table may fill together. */
export function mayRepeat({ record, field }: Target): boolean {
  return fieldOf(record, field)?.kind === 'codes';
}

/** A header this clear names an attendance, whatever else stands in it. */
const clear = 0.8;

/** Attendances before and after a referral are fields of the referral, not scores of a person. */
function isAttendance({ target: { field } }: Odds): boolean {
  return field === 'gp_attend_pre12' || field === 'gp_attend_post12';
}
