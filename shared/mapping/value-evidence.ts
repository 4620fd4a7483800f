import type { Field } from '../dataset/field.js';
import { splitCodes } from '../values/split-codes.js';
import { codeLists } from '../dataset/code-lists.js';
import { whenWeight } from './birth-evidence.js';
import { type ColumnSeen, shareOf, withFewerValues } from './column-seen.js';
import { impossible } from './impossible.js';
import { repeatWeight } from './repeat-evidence.js';
import { type ValueFit, valueFit } from './value-fit.js';

/** How far values speak for a field, as a logarithm of odds in nats, and the words for it. */
export interface ValueEvidence {
  readonly weight: number;
  readonly why: string;
}

const doubtful = -4;
const unlikely = -2.5;

/** What the values of a column say for or against a field that its header may name. */
export function valueEvidence(column: ColumnSeen, name: string, field: Field): ValueEvidence {
  if (column.values.length === 0) return { weight: 0, why: '' };
  const some = withFewerValues(column);
  const fit = valueFit(some, name, field);
  return { weight: weightOf({ all: column, some, name }, field, fit), why: fit.why };
}

interface Seen {
  readonly all: ColumnSeen;
  readonly some: ColumnSeen;
  /** Of the field. */
  readonly name: string;
}

function weightOf({ all, some: column, name }: Seen, field: Field, { share }: ValueFit): number {
  const own = shapes[name];
  if (own !== undefined)
    return share !== null && share >= 0.8
      ? own
      : share !== null && share >= 0.5
        ? 1
        : (share ?? 0) >= 0.2
          ? doubtful
          : impossible;
  const kind = column.profile?.kind;
  const isDate = field.kind === 'date' || field.kind === 'month_or_date';
  if (isDate)
    return (share ?? 0) >= 0.5 ? 1.5 + whenWeight(column, name) : (share ?? 0) >= 0.2 ? doubtful : impossible;
  if (kind === 'date') return impossible;
  if (kind === 'time') return impossible;
  switch (field.kind) {
    case 'integer':
    case 'number':
      return (share ?? 0) >= 0.8
        ? 1 + sizeWeight(column, name)
        : (share ?? 0) >= 0.5
          ? -0.5
          : (share ?? 0) >= 0.2
            ? doubtful
            : impossible;
    case 'code':
      return codeWeight(column, field, share) + (name === 'need_primary' ? -severalWeight(column, field) : 0);
    case 'codes':
      return codeWeight(column, field, share) + severalWeight(column, field);
    case 'id':
    case 'text':
      return (share === null ? 0 : share < 0.5 ? impossible : 0) + repeatWeight(all, name);
    case 'time':
      return impossible;
  }
}

/** Shapes that name their field by themselves. */
const shapes: Readonly<Record<string, number>> = {
  nhs_number: 8,
  lsoa: 6,
  postcode: 4.5,
  age_and_gender: 6,
  contact_time: 4,
};

/** Such numbers as the field holds: ages run high, deciles end at ten, contacts are few. */
const sizes: Readonly<Record<string, (max: number, median: number) => number>> = {
  age_at_referral: (max, median) => (max > 30 && median > 15 ? 1 : -3),
  birth_date_year: (max, median) => (median > 1900 && max < 2030 ? 3 : impossible),
  birth_date_month: (max) => (max <= 12 ? 0.5 : impossible),
  birth_date_day: (max) => (max <= 31 ? 0.5 : impossible),
  imd_decile: (max) => (max <= 10 ? 1 : 0),
  contacts_total: (max) => (max <= 60 ? 0.5 : -1),
  contacts_dna: (max) => (max <= 15 ? 0.5 : -2),
  onward_count: (max) => (max <= 15 ? 0.5 : -2),
  gp_attend_pre12: (max) => (max <= 80 ? 0.5 : -2),
  gp_attend_post12: (max) => (max <= 80 ? 0.5 : -2),
  duration_min: (max) => (max >= 15 ? 0.5 : -2),
};

function sizeWeight({ profile }: ColumnSeen, name: string): number {
  const numeric = profile?.numeric ?? null;
  return numeric === null ? 0 : (sizes[name]?.(numeric.max, numeric.median) ?? 0);
}

/** Texts longer than this are words; shorter ones may be codes of any list. */
const shortCode = 3;

function codeWeight(column: ColumnSeen, field: Field, share: number | null): number {
  if (share === null) return 0;
  const yesNo = field.list === 'yes_no' || field.list === 'same_at_birth';
  if (yesNo) return share >= 0.9 ? 1.5 : share >= 0.5 ? 0 : -3;
  const inWords = shareOf(column, (text) => text.trim().length > shortCode) >= 0.5;
  if (share >= 0.8) return inWords ? 2.5 : 1;
  if (share >= 0.5) return 1;
  const kind = column.profile?.kind;
  if (kind === 'number' || kind === 'id') return -4;
  return share >= 0.2 ? -0.5 : unlikely;
}

/** Cells that name several things at once are a list of needs, not the main one. */
function severalWeight(column: ColumnSeen, field: Field): number {
  const list = codeLists[field.list ?? ''];
  if (list === undefined) return 0;
  const several = shareOf(column, (text) => splitCodes(list, text).codes.length > 1);
  return several >= 0.15 ? 3 : -0.5;
}
