import type { ColumnProfile } from '../profile/column-profile.js';
import type { Grain, SourceColumn, SourceTable } from '../reading/source.js';
import type { Candidate } from './candidates.js';
import type { Choice } from './choice.js';
import { chooseTargets } from './choose-targets.js';
import { seeColumns } from './column-seen.js';
import { transformTo } from './describe-target.js';
import type { Doubt } from './doubt.js';
import type { MappingEntry } from './mapping.js';

/** Where the columns go, and which of them are not sure. */
export interface Proposed {
  /** One entry a column. */
  readonly mapping: MappingEntry[];
  readonly doubts: readonly Doubt[];
}

/**
 * Where each column of each table goes in the minimum dataset: one entry a column. What
 * was confirmed wins over every proposal; a field is proposed once a table, but for lists
 * of codes and scores.
 */
export function proposeMapping(
  tables: readonly SourceTable[],
  profiles: readonly ColumnProfile[],
  confirmed: readonly MappingEntry[],
): MappingEntry[] {
  return proposeWithDoubts(tables, profiles, confirmed).mapping;
}

/** The mapping, and beside it what may be asked about columns that are not sure. */
export function proposeWithDoubts(
  tables: readonly SourceTable[],
  profiles: readonly ColumnProfile[],
  confirmed: readonly MappingEntry[],
): Proposed {
  const found = tables.flatMap((table) => {
    const settled = new Map(
      table.columns.flatMap((column) => {
        const entry = confirmedFor(table, column, confirmed);
        return entry === undefined ? [] : [[column.index, entry] as const];
      }),
    );
    const choices = chooseFor(table, profiles, settled);
    return table.columns.map((column): { entry: MappingEntry; likely: readonly Candidate[] | null } => {
      const entry = settled.get(column.index);
      if (entry !== undefined)
        return { entry: { ...entry, ...placeOf(table, column), confirmed: true }, likely: null };
      const choice = choices(column);
      return { entry: { ...placeOf(table, column), ...proposal(choice) }, likely: choice.likely };
    });
  });
  return {
    mapping: found.map(({ entry }) => entry),
    doubts: found.flatMap(({ entry, likely }) =>
      likely === null ? [] : [{ entry, likely, ...said(entry, profiles) }],
    ),
  };
}

const mostExamples = 5;

function said(
  { table, index }: MappingEntry,
  profiles: readonly ColumnProfile[],
): Pick<Doubt, 'rows' | 'examples'> {
  const profile = profiles.find((one) => one.table === table && one.index === index);
  if (profile === undefined) return { rows: 0, examples: [] };
  const missing = Object.values(profile.missing).reduce((sum, count) => sum + count, 0);
  return {
    rows: profile.rows - missing,
    examples: profile.top.slice(0, mostExamples).map(({ value }) => value),
  };
}

function chooseFor(
  table: SourceTable,
  profiles: readonly ColumnProfile[],
  settled: ReadonlyMap<number, MappingEntry>,
): (column: SourceColumn) => Choice {
  const why = whyUnmapped(table.grain.suggested);
  if (why !== null) return () => ({ target: null, confidence: 0, evidence: why, likely: null });
  const targets = new Map([...settled].map(([index, { target }]) => [index, target] as const));
  const choices = chooseTargets(table, seeColumns(table, profiles), targets);
  return (column) =>
    choices.get(column.index) ?? {
      target: null,
      confidence: 0,
      evidence: 'The column is empty.',
      likely: null,
    };
}

function proposal({
  target,
  confidence,
  evidence,
}: Choice): Pick<MappingEntry, 'target' | 'confidence' | 'transform' | 'evidence' | 'confirmed'> {
  return {
    target,
    confidence: Math.round(confidence * 100) / 100,
    transform: transformTo(target),
    evidence,
    confirmed: false,
  };
}

function placeOf(
  table: SourceTable,
  column: SourceColumn,
): Pick<MappingEntry, 'file' | 'sheet' | 'table' | 'column' | 'index'> {
  return {
    file: table.file,
    sheet: table.sheet,
    table: table.table,
    column: column.name,
    index: column.index,
  };
}

/** A confirmed entry holds for the same file, sheet and header; the position settles a header that stands twice. */
function confirmedFor(
  table: SourceTable,
  column: SourceColumn,
  confirmed: readonly MappingEntry[],
): MappingEntry | undefined {
  const same = confirmed.filter(
    (entry) => entry.file === table.file && entry.sheet === table.sheet && entry.column === column.name,
  );
  const twins = table.columns.filter(({ name }) => name === column.name).length;
  return same.find(({ index }) => index === column.index) ?? (twins === 1 ? same[0] : undefined);
}

/** Tables that are no record of anybody are left alone; null for the others. */
function whyUnmapped(grain: Grain): string | null {
  switch (grain) {
    case 'reference':
      return 'The table is a reference list, read for looking things up.';
    case 'lookup':
      return 'The table lists codes or choices, not people or referrals.';
    case 'aggregate':
      return 'The table holds counts that were summed up before, not rows of people.';
    case 'not_a_table':
      return 'Its rows are not counted, so its columns are not used.';
    case 'person':
    case 'referral':
    case 'contact':
    case 'onward':
    case 'measure':
      return null;
  }
}
