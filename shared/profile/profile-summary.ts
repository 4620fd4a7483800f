import type { ColumnKind, ColumnProfile } from './column-profile.js';
import type { Histogram } from './column-parts.js';
import type { ValueCount } from '../values/value-count.js';

/** What is kept of a column for the next extract. A masked column keeps no value and no number of its own. */
export interface ColumnSummary {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly rows: number;
  readonly missing: number;
  readonly distinct: number;
  /** Of codes and yes or no: every value, where they are few; else empty. */
  readonly values: readonly ValueCount[];
  /** Of numbers and dates; null for other kinds and masked columns. */
  readonly histogram: Histogram | null;
}

/** What is kept of a table, so that the next extract can be held against it. */
export interface TableSummary {
  readonly file: string;
  readonly sheet: string;
  readonly columns: readonly ColumnSummary[];
}

/** What the tables of one extract held, and which files they were, by their SHA-256. */
export interface ExtractSummary {
  readonly sources: readonly string[];
  readonly tables: readonly TableSummary[];
}

/** Where a table came from. */
export interface TablePlace {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
}

const fewValues = 20;

/** The profiles of a run as they are kept with the project. */
export function summariseProfiles(
  tables: readonly TablePlace[],
  profiles: readonly ColumnProfile[],
): TableSummary[] {
  return tables.map(({ table, file, sheet }) => ({
    file,
    sheet,
    columns: profiles.filter((profile) => profile.table === table).map(summariseColumn),
  }));
}

/** The newest extract made of other files than this one; undefined where there is none. */
export function lastExtract(
  extracts: readonly ExtractSummary[],
  now: ExtractSummary,
): ExtractSummary | undefined {
  return extracts.findLast((extract) => !isOfSameFiles(extract, now));
}

/** The extracts to keep: this one, and the last one of other files. */
export function keptExtracts(
  extracts: readonly ExtractSummary[],
  now: ExtractSummary,
): readonly ExtractSummary[] {
  const last = lastExtract(extracts, now);
  return last === undefined ? [now] : [last, now];
}

/** True where what was saved has the form of extracts; anything else is left aside, for it can be worked out anew. */
export function areExtracts(saved: unknown): saved is readonly ExtractSummary[] {
  return isListOf(saved, ({ sources, tables }) => Array.isArray(sources) && isListOf(tables, isTable));
}

function isTable({ file, sheet, columns }: Parts): boolean {
  return typeof file === 'string' && typeof sheet === 'string' && isListOf(columns, isColumn);
}

function isColumn({ name, rows, missing, values, histogram }: Parts): boolean {
  const counted = Number.isFinite(rows) && Number.isFinite(missing);
  return (
    typeof name === 'string' && counted && Array.isArray(values) && (histogram === null || hasBins(histogram))
  );
}

function hasBins(histogram: unknown): boolean {
  return isListOf([histogram], ({ bins }) => isListOf(bins, ({ rows }) => Number.isFinite(rows)));
}

type Parts = Readonly<Record<string, unknown>>;

function isListOf(saved: unknown, isOne: (parts: Parts) => boolean): boolean {
  return (
    Array.isArray(saved) &&
    saved.every((one: unknown) => typeof one === 'object' && one !== null && isOne({ ...one }))
  );
}

function isOfSameFiles(a: ExtractSummary, b: ExtractSummary): boolean {
  return a.sources.length === b.sources.length && a.sources.every((source) => b.sources.includes(source));
}

function summariseColumn(profile: ColumnProfile): ColumnSummary {
  const { name, kind, rows, missing, distinct, top, masked, histogram } = profile;
  const isCode = kind === 'code' || kind === 'yes_no';
  return {
    name,
    kind,
    rows,
    missing: Object.values(missing).reduce((sum, n) => sum + n, 0),
    distinct,
    values: isCode && !masked && distinct <= fewValues ? top : [],
    histogram: masked ? null : histogram,
  };
}
