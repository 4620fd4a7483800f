import { recordColumns } from '../grain/record-columns.js';
import type { SourceTable } from '../source.js';
import { type ColumnLook, columnLooks } from './column-look.js';
import { columnLayoutKeys } from './layout.js';
import { type LayoutColumns, matchColumns, sameColumns } from './match-columns.js';

/** A table with what its columns hold. */
export interface LookedTable {
  readonly table: SourceTable;
  readonly looks: readonly ColumnLook[];
  readonly layout: LayoutColumns;
}

/** Tables that have one layout. */
export interface LayoutGroup {
  readonly key: string;
  readonly layout: LayoutColumns;
  readonly tables: readonly LookedTable[];
}

/** Layouts that are nearly the same, the one of most tables first. */
export type TableGroup = readonly LayoutGroup[];

/** Look at a table's own columns, leaving aside those that a person appended. */
export function lookAt(table: SourceTable): LookedTable {
  const columns = table.columns.filter(({ derived }) => derived !== true);
  const looks = columnLooks({ ...table, columns });
  const keys = columnLayoutKeys(columns);
  const layout = {
    hasHeader: table.headerRows.length > 0,
    columns: recordColumns(columns).flatMap(({ column, fields }, i) => {
      const [key, look] = [keys[i], looks[i]];
      return key === undefined || look === undefined ? [] : [{ key, column, look, fields }];
    }),
  };
  return { table, looks, layout };
}

/** Put tables of the same or nearly the same layout together; a table alone is left out. */
export function groupTables(tables: readonly LookedTable[]): readonly TableGroup[] {
  const groups: LayoutGroup[][] = [];
  for (const layout of layoutsOf(tables)) {
    const home = bestHome(groups, layout);
    if (home === null) groups.push([layout]);
    else home.push(layout);
  }
  return groups
    .filter((group) => group.reduce((sum, { tables: some }) => sum + some.length, 0) > 1)
    .sort((a, b) => firstTable(a) - firstTable(b));
}

function firstTable(group: TableGroup): number {
  return Math.min(...group.flatMap(({ tables }) => tables.map(({ table }) => Number(table.table))));
}

/** Layouts, the one of most tables first; of equals, the one that came first. */
function layoutsOf(tables: readonly LookedTable[]): readonly LayoutGroup[] {
  const byKey = new Map<string, LookedTable[]>();
  for (const looked of tables) {
    const { hasHeader, columns } = looked.layout;
    if (columns.length === 0) continue;
    const key = columns.map((column) => (hasHeader ? column.key : `?${column.look.family ?? ''}`)).join('|');
    byKey.set(key, [...(byKey.get(key) ?? []), looked]);
  }
  return [...byKey]
    .map(([key, some]) => ({ key, layout: fullest(some).layout, tables: some }))
    .sort((a, b) => b.tables.length - a.tables.length);
}

function fullest(tables: readonly LookedTable[]): LookedTable {
  const [first, ...others] = tables;
  if (first === undefined) throw new Error('a layout has no table');
  return others.reduce((best, one) => (one.table.rows.length > best.table.rows.length ? one : best), first);
}

const leastLikeness = 0.6;
/** Where fewer names than this agree, likeness is not asked: what is renamed altogether comes from another system. */
const leastNamed = 0.4;
/** Tables of few columns are alike by chance: their names must all agree. */
const fewColumns = 3;

function bestHome(groups: readonly LayoutGroup[][], layout: LayoutGroup): LayoutGroup[] | null {
  let best: { home: LayoutGroup[]; likeness: number } | null = null;
  for (const home of groups) {
    const likeness = Math.max(...home.map((member) => likenessOf(member.layout, layout.layout)));
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { home, likeness };
  }
  return best?.home ?? null;
}

/** Share of the columns of both that are matched, 0–1: by name first, by likeness only where that may decide. */
function likenessOf(one: LayoutColumns, other: LayoutColumns): number {
  const [a, b] = [one.columns.length, other.columns.length];
  const named = sameColumns(one, other).length;
  if (Math.min(a, b) < fewColumns) return named === a && named === b ? 1 : 0;
  const share = (matched: number): number => (2 * matched) / (a + b);
  if (named < 2 || share(named) < leastNamed) return 0;
  if (share(named) >= leastLikeness || share(Math.min(a, b)) < leastLikeness) return share(named);
  return share(matchColumns(one, other).length);
}
