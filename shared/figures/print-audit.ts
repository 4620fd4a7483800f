import {
  type Bounds,
  type Known,
  cellBounds,
  isPinned,
  leaks,
  notPrinted,
  printed,
} from '../stats/disclosure-audit.js';
import { type DisclosureProfile, isSmall } from '../stats/disclosure.js';
import type { Figure } from './figure.js';

/** Name of the printed table that a figure is a cell of: its id and split; the three parts of B4 are one table. */
export function tableKey({ id, by }: Figure): string {
  const outcome = /^B4(\.reliable)?\.\w+\.(\w+)$/.exec(id);
  return outcome === null ? `${id} by ${by.join('+')}` : `B4${outcome[1] ?? ''} ${outcome[2] ?? ''}`;
}

/** Tables in which a star could be worked out too closely from what stands around it. */
export function leakyTables(figures: readonly Figure[], profile: DisclosureProfile): ReadonlySet<string> {
  const overAll = new Map(figures.filter(({ by }) => by.length === 0).map((figure) => [figure.id, figure]));
  const leaky = [...tablesOf(figures)].filter(([, cells]) => {
    const [first] = cells;
    if (first === undefined || cells.length < 2) return false;
    return isLeaky(cells, overAll.get(first.id), profile);
  });
  return new Set(leaky.map(([key]) => key));
}

function tablesOf(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const tables = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = tableKey(figure);
    const cells = tables.get(key);
    if (cells === undefined) tables.set(key, [figure]);
    else cells.push(figure);
  }
  return tables;
}

function isLeaky(cells: readonly Figure[], overAll: Figure | undefined, profile: DisclosureProfile): boolean {
  const parts = cells.map(({ n }) => n);
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (cells.every(({ of }) => of === total)) return leaks(parts, total, profile);
  if (overAll === undefined || overAll.n !== total) return false;
  return cells[0]?.unit === 'share' ? sharesLeak(cells, overAll, profile) : leaks(parts, total, profile);
}

/** A share by group: yes and no in each group, under the yes and the whole of all groups. */
function sharesLeak(cells: readonly Figure[], overAll: Figure, profile: DisclosureProfile): boolean {
  const rows = cells.map(({ n, of }) => [n, of - n] as const);
  const bounds = cellBounds({
    cells: rows.map(([yes, no]) => cellsOf(yes, no, profile)),
    rowTotals: cells.map(({ of }) => printed(of, profile)),
    columnTotals: [printed(overAll.n, profile), notPrinted(overAll.of - overAll.n)],
    total: printed(overAll.of, profile),
  });
  return rows.some((row, r) => row.some((count, c) => isExposed(count, bounds[r]?.[c], profile)));
}

/** What is printed of a group's share: nothing where either part is small, else the yes. */
function cellsOf(yes: number, no: number, profile: DisclosureProfile): readonly [Known, Known] {
  const small = (count: number): Known =>
    isSmall(count, profile) ? printed(count, profile) : notPrinted(count);
  const isStarred = [yes, no, yes + no].some((count) => isSmall(count, profile));
  return isStarred ? [small(yes), small(no)] : [printed(yes, profile), notPrinted(no)];
}

function isExposed(count: number, bounds: Bounds | undefined, profile: DisclosureProfile): boolean {
  return bounds !== undefined && isSmall(count, profile) && isPinned(bounds, profile);
}
