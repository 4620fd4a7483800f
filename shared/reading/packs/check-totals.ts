import type { SourceColumn, SourceRow, TotalCheck, TotalLine } from '../source.js';
import { ColumnTally } from './column-tally.js';
import { judgeLabel, judgeTotal } from './judge-total.js';
import { type ShownNumber, shownNumber } from './shown-number.js';

/** A line of totals as it stands in the file; its cells are used here and not handed on. */
export interface FoundTotal {
  readonly row: number;
  readonly kind: 'total' | 'subtotal';
  readonly cells: readonly string[];
}

interface NumberAt {
  readonly at: number;
  readonly shown: ShownNumber;
}

/**
 * Compare every line of totals with the rows above it, in one pass over the rows. What comes out says
 * for each column whether its number is that of the rows, and holds no number itself.
 */
export function checkTotals(
  columns: readonly SourceColumn[],
  rows: readonly SourceRow[],
  totals: readonly FoundTotal[],
): readonly TotalLine[] {
  const numbers = totals.map(numbersOf);
  const labels = totals.map(({ cells }) => labelAt(cells));
  const watched = [...new Set([...labels, ...numbers.flatMap((line) => line.map(({ at }) => at))])];
  const scopes = new Scopes(watched);
  let next = 0;
  const lines: TotalLine[] = [];
  const close = (before: number): void => {
    for (let total = totals[next]; total !== undefined && total.row < before; total = totals[next]) {
      lines.push(lineOf(total, numbers[next] ?? [], { columns, scopes }));
      scopes.closeAt(total.kind);
      next += 1;
    }
  };
  for (const { row, cells, hidden } of rows) {
    close(row);
    scopes.add(cells, hidden);
  }
  close(Infinity);
  return lines;
}

function numbersOf({ cells }: FoundTotal): readonly NumberAt[] {
  return cells.flatMap((cell, at) => {
    const shown = shownNumber(cell);
    return shown === null ? [] : [{ at, shown }];
  });
}

function labelAt(cells: readonly string[]): number {
  return Math.max(
    0,
    cells.findIndex((cell) => cell.trim() !== ''),
  );
}

function lineOf(
  { row, kind, cells }: FoundTotal,
  numbers: readonly NumberAt[],
  { columns, scopes }: { readonly columns: readonly SourceColumn[]; readonly scopes: Scopes },
): TotalLine {
  const from = labelAt(cells);
  const label = cells[from] ?? '';
  const counted = numbers.length > 0 ? null : judgeLabel(label, scopes.of(from));
  if (counted !== null) {
    const { index = from + 1, name = '' } = columns[from] ?? {};
    return { row, kind, checks: [{ index, name, ...counted }] };
  }
  const checks = numbers.flatMap(({ at, shown }): TotalCheck[] => {
    const column = columns[at];
    if (column === undefined) return [];
    const judged = judgeTotal({ shown, label, header: column.name, scopes: scopes.of(at) });
    return [{ index: column.index, name: column.name, ...judged }];
  });
  return { row, kind, checks };
}

/** The rows above a line: all of them, those since the last line of any kind, and those since the last total. */
class Scopes {
  readonly #watched: readonly number[];
  #all: ReadonlyMap<number, ColumnTally>;
  #sinceLine: ReadonlyMap<number, ColumnTally>;
  #sinceTotal: ReadonlyMap<number, ColumnTally>;

  constructor(watched: readonly number[]) {
    this.#watched = watched;
    this.#all = this.#anew();
    this.#sinceLine = this.#anew();
    this.#sinceTotal = this.#anew();
  }

  add(cells: readonly string[], isHidden: boolean): void {
    for (const at of this.#watched) {
      const cell = cells[at] ?? '';
      for (const tally of this.of(at)) tally.add(cell, isHidden);
    }
  }

  of(at: number): readonly ColumnTally[] {
    return [this.#all, this.#sinceLine, this.#sinceTotal].flatMap((scope) => scope.get(at) ?? []);
  }

  closeAt(kind: FoundTotal['kind']): void {
    this.#sinceLine = this.#anew();
    if (kind === 'total') this.#sinceTotal = this.#anew();
  }

  #anew(): ReadonlyMap<number, ColumnTally> {
    return new Map(this.#watched.map((at) => [at, new ColumnTally()]));
  }
}
