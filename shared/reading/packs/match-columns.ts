import type { RecordColumn } from '../grain/record-columns.js';
import type { SourceColumn } from '../source.js';
import type { ColumnLook } from './column-look.js';
import { sameHolding } from './same-holding.js';
import { spellingLikeness } from './spelling.js';

/** A column as layouts compare it. */
export interface LayoutColumn {
  readonly key: string;
  readonly column: SourceColumn;
  readonly look: ColumnLook;
  /** Fields of the minimum dataset that its header names. */
  readonly fields: RecordColumn['fields'];
}

/** Columns of one layout, in order. */
export interface LayoutColumns {
  readonly columns: readonly LayoutColumn[];
  readonly hasHeader: boolean;
}

/** A column of the other layout that is the same as one of the base, and why where its name does not say so. */
export interface ColumnMatch {
  readonly base: number;
  readonly other: number;
  readonly by: 'name' | 'likeness' | 'place';
  readonly evidence: string | null;
}

/** Find for each column of `other` the column of `base` that it is: by name, by likeness, or by place where there is no header. */
export function matchColumns(base: LayoutColumns, other: LayoutColumns): readonly ColumnMatch[] {
  const sure = sameColumns(base, other);
  return base.hasHeader && other.hasHeader ? [...sure, ...renamed(base, other, sure)] : sure;
}

/** Those that need no likeness: by name, or by place where one of them has no header. */
export function sameColumns(base: LayoutColumns, other: LayoutColumns): readonly ColumnMatch[] {
  return base.hasHeader && other.hasHeader ? sameNames(base, other) : byPlace(base, other);
}

function sameNames(base: LayoutColumns, other: LayoutColumns): readonly ColumnMatch[] {
  const at = new Map(base.columns.map(({ key }, i) => [key, i]));
  return other.columns.flatMap(({ key }, i) => {
    const found = at.get(key);
    return found === undefined ? [] : [{ base: found, other: i, by: 'name' as const, evidence: null }];
  });
}

const leastFit = 0.8;
const leastTelling = 2;

/** A table without a header is the same where as many columns stand side by side, holding the same kinds of values. */
function byPlace(base: LayoutColumns, other: LayoutColumns): readonly ColumnMatch[] {
  if (base.columns.length !== other.columns.length) return [];
  const holdings = base.columns.map((column, i) => {
    const beside = other.columns[i];
    return beside === undefined ? null : { column, beside, ...sameHolding(column.look, beside.look) };
  });
  const fit = holdings.filter((one) => one !== null && one.like > 0).length;
  const telling = holdings.filter((one) => one !== null && one.like >= 0.5).length;
  if (fit < base.columns.length * leastFit || telling < leastTelling) return [];
  return base.columns.map((_, i) => ({
    base: i,
    other: i,
    by: 'place',
    evidence:
      'The table has no header: its columns are taken by their place, and they hold the same kinds of values.',
  }));
}

interface Candidate extends ColumnMatch {
  readonly weight: number;
}

/** Very wide tables that share hardly a name are not searched for likenesses. */
const mostPairs = 20_000;

/** Of the columns that no name has matched, the likeliest pairs, one to one. */
function renamed(
  base: LayoutColumns,
  other: LayoutColumns,
  named: readonly ColumnMatch[],
): readonly ColumnMatch[] {
  const takenBase = new Set(named.map((match) => match.base));
  const takenOther = new Set(named.map((match) => match.other));
  const pairs = (base.columns.length - named.length) * (other.columns.length - named.length);
  if (pairs > mostPairs) return [];
  const candidates = base.columns.flatMap((one, i) =>
    takenBase.has(i)
      ? []
      : other.columns.flatMap((two, j) =>
          takenOther.has(j) ? [] : (candidate({ base, other, named }, i, j) ?? []),
        ),
  );
  const matches: ColumnMatch[] = [];
  for (const { weight: _weight, ...match } of candidates.sort((a, b) => b.weight - a.weight)) {
    if (takenBase.has(match.base) || takenOther.has(match.other)) continue;
    takenBase.add(match.base);
    takenOther.add(match.other);
    matches.push(match);
  }
  return matches;
}

function candidate(
  {
    base,
    other,
    named,
  }: { readonly base: LayoutColumns; readonly other: LayoutColumns; readonly named: readonly ColumnMatch[] },
  i: number,
  j: number,
): Candidate | null {
  const one = base.columns[i];
  const two = other.columns[j];
  if (one === undefined || two === undefined) return null;
  const spelling = spellingLikeness(one.column.name, two.column.name);
  const isSameField = nameOneField(one, two);
  const names = isSameField ? Math.max(0.9, spelling) : spelling;
  const { like, why } = sameHolding(one.look, two.look);
  const isBeside = standsBetween(named, i, j);
  const isAlike =
    names >= 0.8 ? like > 0 || names >= 0.9 : (names >= 0.45 && like >= 0.5) || (like >= 0.9 && isBeside);
  if (!isAlike) return null;
  const said = isSameField
    ? 'both names mean the same'
    : names >= 0.45
      ? 'the names are alike'
      : 'it stands in the same place';
  return {
    base: i,
    other: j,
    by: 'likeness',
    evidence: `“${two.column.name}” is taken for “${one.column.name}”: ${said}, and ${why}.`,
    weight: names * 0.6 + like * 0.4 + (isBeside ? 0.05 : 0),
  };
}

function nameOneField(one: LayoutColumn, other: LayoutColumn): boolean {
  return [...one.fields].some(([record, field]) => other.fields.get(record) === field);
}

/** The nearest columns matched by name on the left, or on the right, are the same for both. */
function standsBetween(named: readonly ColumnMatch[], i: number, j: number): boolean {
  const left = (at: number, side: 'base' | 'other'): number =>
    named.reduce(
      (best, match, n) => (match[side] < at && match[side] > (named[best]?.[side] ?? -1) ? n : best),
      -1,
    );
  const before = left(i, 'base');
  return before === left(j, 'other') && (before >= 0 || (i === 0 && j === 0));
}
