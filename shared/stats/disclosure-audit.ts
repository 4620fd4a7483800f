import { type DisclosureProfile, discloseCount, isSmall } from './disclosure.js';
import { type Arc, maxFlow } from './max-flow.js';

/**
 * A number and what the print gives away of it. A reader who knows the rule knows that it lies
 * between `low` and `high`; the truth is known only to us.
 */
export interface Known {
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** Least and greatest value that the whole printed table leaves open for one number. */
export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

/** A table as printed, with its totals; a one-way table is a table of one row. */
export interface PrintedTable {
  /** Row by row. */
  readonly cells: readonly (readonly Known[])[];
  readonly rowTotals: readonly Known[];
  readonly columnTotals: readonly Known[];
  readonly total: Known;
}

/** What a count gives away when it is printed under the profile. */
export function printed(count: number, profile: DisclosureProfile): Known {
  if (isSmall(count, profile)) return { count, low: profile.from, high: profile.to };
  if (count === 0 && profile.zeroShown) return { count, low: 0, high: 0 };
  const shown = discloseCount(count, profile).shown ?? count;
  const low = Math.max(0, Math.ceil(shown - profile.base / 2));
  const high = Math.ceil(shown + profile.base / 2) - 1;
  return { count, low: low <= profile.to ? Math.max(low, profile.to + 1) : low, high };
}

/** What a count that is not printed gives away: that it is not negative. */
export function notPrinted(count: number): Known {
  return { count, low: 0, high: Infinity };
}

/**
 * The bounds that an attacker with the printed table and the rule can put on every cell. Cells and
 * totals are flows in one network, row → column, so each bound is a largest flow
 * (Cox 1995; statistics.md 4.4) and whole numbers stay whole.
 */
export function cellBounds(table: PrintedTable): readonly (readonly Bounds[])[] {
  const links = linksOf(table);
  const width = table.columnTotals.length;
  return table.cells.map((row, r) => row.map((cell, c) => boundsOf(cell, links, r * width + c)));
}

/** Bounds of every part of a one-way table under its printed total. */
export function oneWayBounds(
  parts: readonly number[],
  total: number,
  profile: DisclosureProfile,
): readonly Bounds[] {
  const cells = [parts.map((part) => printed(part, profile))];
  const [bounds = []] = cellBounds({
    cells,
    rowTotals: [printed(total, profile)],
    columnTotals: parts.map(notPrinted),
    total: notPrinted(total),
  });
  return bounds;
}

/** Whether a starred number is left fewer values than the profile asks for. */
export function isPinned(bounds: Bounds, profile: DisclosureProfile): boolean {
  return bounds.greatest - bounds.least + 1 < profile.leastValues;
}

/** Whether any starred part of a one-way table can be worked out too closely from the rest. */
export function leaks(parts: readonly number[], total: number, profile: DisclosureProfile): boolean {
  if (!parts.some((part) => isSmall(part, profile))) return false;
  const bounds = oneWayBounds(parts, total, profile);
  return bounds.some((bound, i) => isSmall(parts[i] ?? 0, profile) && isPinned(bound, profile));
}

interface Link extends Known {
  readonly from: number;
  readonly to: number;
}

/** Cells first, row by row, then row totals, column totals and the grand total. */
function linksOf({ cells, rowTotals, columnTotals, total }: PrintedTable): readonly Link[] {
  const rowNode = (r: number): number => 2 + r;
  const columnNode = (c: number): number => 2 + rowTotals.length + c;
  const [source, sink] = [0, 1];
  return [
    ...cells.flatMap((row, r) => row.map((cell, c) => ({ ...cell, from: rowNode(r), to: columnNode(c) }))),
    ...rowTotals.map((known, r) => ({ ...known, from: source, to: rowNode(r) })),
    ...columnTotals.map((known, c) => ({ ...known, from: columnNode(c), to: sink })),
    { ...total, from: sink, to: source },
  ];
}

function boundsOf(cell: Known, links: readonly Link[], at: number): Bounds {
  const link = links[at];
  if (link === undefined) throw new Error('a cell lies outside its table');
  const arcs = links.flatMap((other, i) => (i === at ? [] : roomOf(other)));
  const up = maxFlow(arcs, { from: link.to, to: link.from, enough: cell.high - cell.count });
  const down = maxFlow(arcs, { from: link.from, to: link.to, enough: cell.count - cell.low });
  return { least: cell.count - down, greatest: cell.count + up };
}

function roomOf({ from, to, count, low, high }: Link): Arc[] {
  return [
    { from, to, room: high - count },
    { from: to, to: from, room: count - low },
  ];
}
