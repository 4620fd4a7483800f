import { type ColumnForm, fitsForm } from './column-form.js';

/** One way to give a row the header's width. Columns count from 1. */
export type Mend =
  /** The delimiter stood inside this cell: it and the next `cells - 1` are one. */
  | { readonly how: 'join'; readonly column: number; readonly cells: number }
  /** An empty cell too many. */
  | { readonly how: 'drop'; readonly column: number }
  /** The delimiter after this cell was left out: so many characters belong to it, the rest to the next. */
  | { readonly how: 'split'; readonly column: number; readonly length: number };

const mostSurplus = 4;
const quotes: ReadonlySet<string> = new Set(['"', "'"]);

/** The cells of a row after a mend, as many as before: what is freed at the end is blank. */
export function mended(cells: readonly string[], mend: Mend, delimiter: string): readonly string[] {
  const at = mend.column - 1;
  switch (mend.how) {
    case 'join': {
      const joined = cells.slice(at, at + mend.cells).join(delimiter);
      const freed = Array.from({ length: mend.cells - 1 }, () => '');
      return [...cells.slice(0, at), joined, ...cells.slice(at + mend.cells), ...freed];
    }
    case 'drop':
      return [...cells.slice(0, at), ...cells.slice(at + 1), ''];
    case 'split': {
      const cell = cells[at] ?? '';
      const two = [cell.slice(0, mend.length), cell.slice(mend.length)];
      return [...cells.slice(0, at), ...two, ...cells.slice(at + 1, -1)];
    }
  }
}

/**
 * The one mend after which every cell of a long or short row fits its column; null where none does, or
 * where two give different rows.
 */
export function onlyMend(
  cells: readonly string[],
  { forms, delimiter }: { readonly forms: readonly ColumnForm[]; readonly delimiter: string },
): Mend | null {
  const surplus = cells.length - forms.length;
  if (surplus > mostSurplus) return null;
  if (surplus === 0 && (cells.at(-1) !== '' || fitsAll(cells, forms))) return null;
  const mends = surplus === 0 ? splits(cells, forms) : [...drops(cells, surplus), ...joins(cells, surplus)];
  const fitting = mends.filter((mend) => fitsAll(mended(cells, mend, delimiter), forms));
  const results = new Set(fitting.map((mend) => JSON.stringify(mended(cells, mend, delimiter))));
  return results.size === 1 ? (fitting[0] ?? null) : null;
}

function fitsAll(cells: readonly string[], forms: readonly ColumnForm[]): boolean {
  return forms.every((form, j) => fitsForm(cells[j] ?? '', form));
}

function drops(cells: readonly string[], surplus: number): readonly Mend[] {
  if (surplus !== 1) return [];
  return cells.flatMap((cell, j) => (cell === '' ? [{ how: 'drop' as const, column: j + 1 }] : []));
}

/** A cell that ends or begins where a delimiter stood holds something on both sides of it. */
function joins(cells: readonly string[], surplus: number): readonly Mend[] {
  return cells.flatMap((cell, j): Mend[] => {
    const last = cells[j + surplus];
    if (last === undefined || cell.trim() === '' || last.trim() === '') return [];
    return [{ how: 'join', column: j + 1, cells: surplus + 1 }];
  });
}

/** Every place at which a cell can be cut so that what follows moves one column on; a quote there tells of two quoted cells, which no cut gives back. */
function splits(cells: readonly string[], forms: readonly ColumnForm[]): readonly Mend[] {
  return cells.slice(0, -1).flatMap((cell, j): Mend[] => {
    if (!cells.slice(0, j).every((before, i) => isFitting(before, forms[i]))) return [];
    if (!cells.slice(j + 1, -1).every((after, i) => isFitting(after, forms[j + 2 + i]))) return [];
    const lengths = Array.from({ length: cell.length + 1 }, (_, length) => length);
    return lengths
      .filter((length) => !quotes.has(cell.charAt(length)))
      .map((length) => ({ how: 'split', column: j + 1, length }));
  });
}

function isFitting(cell: string, form: ColumnForm | undefined): boolean {
  return form !== undefined && fitsForm(cell, form);
}
