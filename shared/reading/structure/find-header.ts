import { type ColumnType, columnTypes, fitOf } from './column-types.js';
import { type Grid, type GridFacts, plainCell } from './grid.js';
import { type HeaderEvidence, headerEvidence } from './header-evidence.js';
import { wholeHeader } from './header-rows.js';
import { preambleRows } from './preamble.js';
import { isRuleRow } from './rule-row.js';
import { isUnitsRow } from './units-row.js';

/** A stretch of rows in which one table is looked for; `to` is not included. */
export interface Stretch {
  readonly grid: Grid;
  readonly facts: GridFacts;
  readonly from: number;
  readonly to: number;
}

/** Where a table's header is (indices of rows, none where it has no header) and where its body starts. */
export interface FoundHeader {
  readonly headerRows: readonly number[];
  /** Row beneath the header that says units or formats, or is a line of dashes, null where there is none. */
  readonly unitsRow: number | null;
  readonly bodyFrom: number;
}

/** A header of these rows, with the row of units or the line of dashes beneath it where there is one. */
export function headerOf(grid: Grid, headerRows: readonly number[], bodyFrom: number): FoundHeader {
  const isNamed = (grid.rows[headerRows.at(-1) ?? -1]?.cells.length ?? 0) > 1;
  const hasRule = isNamed && isRuleRow(grid.rows[bodyFrom]);
  const hasUnits = hasRule || (headerRows.length > 0 && isUnitsRow(grid, bodyFrom, headerRows));
  return { headerRows, unitsRow: hasUnits ? bodyFrom : null, bodyFrom: hasUnits ? bodyFrom + 1 : bodyFrom };
}

const mostCandidates = 40;
const mostBodyRows = 50;
const leastBodyRows = 2;
/** Of a very wide table fewer rows tell as much: about so many cells of it are looked at for each candidate. */
const mostBodyCells = 20_000;
const leastWideRows = 8;
/** Lower scores mean that the first row is a row like the others. */
const leastScore = 0.05;
/** The first row that is this nearly as good as the best is the header. */
const nearlyBest = 0.6;
const clearScore = 0.3;
const clearCoverage = 0.9;

/** Find the header of the first table in a stretch; null where nothing there is a table. */
export function findHeader(whole: Stretch): FoundHeader | null {
  const { facts } = whole;
  const stretch = { ...whole, from: whole.from + preambleRows(whole) };
  const candidates = candidateRows(stretch);
  const [firstRow] = candidates;
  if (firstRow === undefined) return null;
  const weighed = withRowsBeneath(
    candidates.map((row) => {
      const body = bodyAfter(stretch, row).filter((i) => !repeats(stretch.grid, i, row));
      const types = columnTypes(stretch.grid, body);
      const evidence = headerEvidence(stretch.grid.rows[row]?.cells ?? [], types);
      return { row, beneath: body.length, types, ...evidence };
    }),
  );
  const best = weighed.reduce((most, next) => (next.score > most.score + 0.02 ? next : most));
  const header = weighed.find(
    (one) =>
      isClear(one) || (one.score >= Math.max(leastScore, best.score * nearlyBest) && one.coverage >= 0.5),
  );
  if (header === undefined || isDataAbove(stretch, candidates, header)) {
    const body = bodyRowsFrom(stretch, firstRow);
    const usual = median(body.map((i) => facts.filled[i] ?? 0));
    const start = candidates.find((row) => (facts.filled[row] ?? 0) >= Math.max(1, usual * 0.5)) ?? firstRow;
    return { headerRows: [], unitsRow: null, bodyFrom: start };
  }
  const headerRows = wholeHeader(stretch, header.row);
  return headerOf(stretch.grid, headerRows, (headerRows.at(-1) ?? header.row) + 1);
}

/** It names nearly all columns and several typed ones, and fits none: a header even where a later one stands out more. */
function isClear({ score, differs, agrees, coverage }: HeaderEvidence): boolean {
  return score >= clearScore && differs >= 2 && agrees === 0 && coverage >= clearCoverage;
}

/** The last row of a file has nothing beneath it that could speak against it: it is a header only where no other row can be. */
function withRowsBeneath<T extends { readonly beneath: number }>(weighed: readonly T[]): readonly T[] {
  const some = weighed.filter(({ beneath }) => beneath > 0);
  return some.length > 0 ? some : weighed;
}

/** True where a row holds the same cells as another: a header that comes again says nothing of what is beneath it. */
function repeats({ rows }: Grid, row: number, other: number): boolean {
  const cells = rows[row]?.cells ?? [];
  const others = rows[other]?.cells ?? [];
  return (
    cells.length === others.length && cells.every((cell, j) => plainCell(cell) === plainCell(others[j] ?? ''))
  );
}

/** Rows that may be the header: with more than one cell, unless the table has but one column. */
function candidateRows({ facts, from, to }: Stretch): readonly number[] {
  const filled: number[] = [];
  for (let i = from; i < to && filled.length < mostCandidates * 4; i += 1)
    if ((facts.filled[i] ?? 0) > 0) filled.push(i);
  const wide = filled.filter((i) => (facts.filled[i] ?? 0) > 1);
  return (wide.length >= 2 || (wide.length === 1 && filled.length <= 4) ? wide : filled).slice(
    0,
    mostCandidates,
  );
}

/** Rows after `row` up to the next blank one; across it where hardly any come before. */
export function bodyAfter(stretch: Stretch, row: number): readonly number[] {
  return bodyRowsFrom(stretch, row + 1);
}

function bodyRowsFrom({ facts, to }: Stretch, from: number): readonly number[] {
  const rows: number[] = [];
  let cells = 0;
  for (let i = from; i < to && rows.length < mostBodyRows; i += 1) {
    if (cells > mostBodyCells && rows.length >= leastWideRows) break;
    cells += (facts.last[i] ?? 0) + 1;
    if ((facts.filled[i] ?? 0) > 0) rows.push(i);
    else if (rows.length >= leastBodyRows) break;
  }
  const usual = median(rows.map((i) => facts.filled[i] ?? 0));
  return rows.filter((i) => (facts.filled[i] ?? 0) >= usual * 0.3);
}

/** A file without a header may repeat one further down; then the rows above it are data. */
function isDataAbove(
  { grid, facts }: Stretch,
  candidates: readonly number[],
  header: { readonly row: number; readonly types: readonly ColumnType[] },
): boolean {
  return candidates.some((row) => {
    if (row >= header.row) return false;
    const cells = grid.rows[row]?.cells ?? [];
    if (holdsTheirValues(cells, header.types) || sharesCells(cells, grid.rows[header.row]?.cells ?? []))
      return true;
    const { fit, unfit } = fitOf(cells, header.types);
    return fit >= 2 && fit > unfit * 3 && (facts.filled[row] ?? 0) * 2 >= (facts.filled[header.row] ?? 0);
  });
}

/** Every word of the row comes again in its column beneath the header. */
function holdsTheirValues(cells: readonly string[], types: readonly ColumnType[]): boolean {
  const filled = cells.flatMap((cell, j) =>
    cell.trim() === '' ? [] : [{ cell: cell.trim(), type: types[j] }],
  );
  return filled.length >= 2 && filled.every(({ cell, type }) => type?.values.has(cell) === true);
}

/** At least half of two rows' cells are the same, which rows of one table have and names have not. */
function sharesCells(cells: readonly string[], others: readonly string[]): boolean {
  const filled = cells.flatMap((cell, j) => (cell.trim() === '' ? [] : [j]));
  const same = filled.filter((j) => cells[j] === others[j]).length;
  return filled.length >= 3 && same * 2 >= filled.length;
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
