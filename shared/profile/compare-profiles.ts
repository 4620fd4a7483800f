import { headerKey } from '../dataset/header-key.js';
import { distributionShift } from './distribution-shift.js';
import type { ColumnKind } from './column-profile.js';
import type { ColumnSummary, TableSummary } from './profile-summary.js';

/** What is different about a column, beside the last extract. */
export interface ColumnChange {
  /** As this extract spells it; as the last one did where it is gone. */
  readonly column: string;
  readonly change: 'added' | 'removed' | 'renamed' | 'kept';
  /** The last extract's spelling of a renamed column. */
  readonly was: string | null;
  readonly kind: { readonly last: ColumnKind; readonly now: ColumnKind } | null;
  /** Shares of rows that say nothing, where they differ by more than chance and by 5 points or more. */
  readonly missing: { readonly last: number; readonly now: number } | null;
  readonly shift: DistributionShift | null;
  /** Values of a short list that are new, or no longer there. */
  readonly newValues: readonly string[];
  readonly vanishedValues: readonly string[];
}

/** How far a distribution has moved. Met at `of`: 0.25 for the stability index (Siddiqi 2006), 0.2 for the distance. */
export interface DistributionShift {
  readonly measure: 'stability_index' | 'distance';
  readonly value: number;
  readonly of: number;
}

/** One table of this extract beside the one of the last extract that it continues. */
export interface TableChange {
  readonly file: string;
  readonly sheet: string;
  /** The last extract's file; null where there was none like it. */
  readonly lastFile: string | null;
  readonly rows: { readonly last: number; readonly now: number };
  /** Columns about which something is different, in their order. */
  readonly columns: readonly ColumnChange[];
}

/** Points of a share below which a change of missing rows is not told, and how many standard errors it has to be. */
const leastMissing = { points: 0.05, deviations: 3 } as const;
/** Columns in common below which two tables are not of one sort. */
const leastAlike = 0.5;

/** This extract beside the last one, table by table; tables are known by their columns, names of files change. */
export function compareProfiles(last: readonly TableSummary[], now: readonly TableSummary[]): TableChange[] {
  const left = new Set(last);
  return now.map((table) => {
    const before = mostAlike(table, [...left]);
    if (before !== undefined) left.delete(before);
    return {
      file: table.file,
      sheet: table.sheet,
      lastFile: before?.file ?? null,
      rows: { last: before?.columns[0]?.rows ?? 0, now: table.columns[0]?.rows ?? 0 },
      columns: before === undefined ? [] : columnChanges(before.columns, table.columns),
    };
  });
}

function mostAlike(table: TableSummary, others: readonly TableSummary[]): TableSummary | undefined {
  const keys = new Set(table.columns.map(({ name }) => headerKey(name)));
  const scored = others.map((other) => {
    const shared = other.columns.filter(({ name }) => keys.has(headerKey(name))).length;
    const sameName = other.file === table.file && other.sheet === table.sheet ? 0.01 : 0;
    return { other, score: shared / Math.max(1, keys.size, other.columns.length) + sameName };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score >= leastAlike ? best.other : undefined;
}

function columnChanges(last: readonly ColumnSummary[], now: readonly ColumnSummary[]): ColumnChange[] {
  const pairs = pairColumns(last, now);
  const paired = new Set(pairs.map(({ before }) => before));
  const gone = last
    .filter((column) => !paired.has(column))
    .map((column) => ({ ...nothing, column: column.name, change: 'removed' as const }));
  return [...pairs.map(({ column, before }) => changeOf(column, before)), ...gone].filter(isTold);
}

interface Pair {
  readonly column: ColumnSummary;
  readonly before: ColumnSummary | undefined;
}

/** By name, case and spaces aside; then a new name in the same place between the same neighbours, of the same kind. */
function pairColumns(last: readonly ColumnSummary[], now: readonly ColumnSummary[]): readonly Pair[] {
  const left = [...last];
  const take = (wanted: (column: ColumnSummary) => boolean): ColumnSummary | undefined => {
    const at = left.findIndex(wanted);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const named = now.map((column) => ({
    column,
    before:
      take(({ name }) => name === column.name) ??
      take(({ name }) => headerKey(name) === headerKey(column.name)),
  }));
  return named.map(({ column, before }, i) => {
    if (before !== undefined) return { column, before };
    const next = neighbour(last, named[i - 1]?.before, 1) ?? neighbour(last, named[i + 1]?.before, -1);
    return { column, before: take((one) => one === next && one.kind === column.kind) };
  });
}

function neighbour(
  columns: readonly ColumnSummary[],
  of: ColumnSummary | undefined,
  step: number,
): ColumnSummary | undefined {
  return of === undefined ? undefined : columns[columns.indexOf(of) + step];
}

const nothing: ColumnChange = {
  column: '',
  change: 'kept',
  was: null,
  kind: null,
  missing: null,
  shift: null,
  newValues: [],
  vanishedValues: [],
};

function changeOf(now: ColumnSummary, last: ColumnSummary | undefined): ColumnChange {
  if (last === undefined) return { ...nothing, column: now.name, change: 'added' };
  const isRenamed = headerKey(last.name) !== headerKey(now.name);
  const listed = last.values.length > 0 && now.values.length > 0;
  return {
    column: now.name,
    change: isRenamed ? 'renamed' : 'kept',
    was: isRenamed ? last.name : null,
    kind: last.kind === now.kind ? null : { last: last.kind, now: now.kind },
    missing: missingChange(last, now),
    shift: distributionShift(last, now),
    newValues: listed ? without(now, last) : [],
    vanishedValues: listed ? without(last, now) : [],
  };
}

function without(own: ColumnSummary, other: ColumnSummary): string[] {
  const known = new Set(other.values.map(({ value }) => value));
  return own.values.map(({ value }) => value).filter((value) => !known.has(value));
}

function missingChange(last: ColumnSummary, now: ColumnSummary): ColumnChange['missing'] {
  if (last.rows === 0 || now.rows === 0) return null;
  const shares = { last: last.missing / last.rows, now: now.missing / now.rows };
  const pooled = (last.missing + now.missing) / (last.rows + now.rows);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / last.rows + 1 / now.rows));
  const change = Math.abs(shares.now - shares.last);
  return change >= leastMissing.points && change >= leastMissing.deviations * error ? shares : null;
}

function isTold(one: ColumnChange): boolean {
  const { change, kind, missing, shift, newValues, vanishedValues } = one;
  return (
    change !== 'kept' ||
    kind !== null ||
    missing !== null ||
    shift !== null ||
    newValues.length > 0 ||
    vanishedValues.length > 0
  );
}
