import type { SourcePrint, TablePrint } from './source-prints.js';

/** A column at the same place under another name: probably the same column, which only a person can know. */
export interface RenamedColumn {
  /** From 1. */
  readonly index: number;
  readonly was: string;
  readonly is: string;
}

/** How one table of a file differs from what it was when the project was saved. */
export interface TableChanged {
  /** Empty for delimited text. */
  readonly sheet: string;
  readonly rows: { readonly was: number; readonly is: number };
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly renamed: readonly RenamedColumn[];
  /** The same columns in another order. */
  readonly moved: boolean;
}

/** How the files on the desk differ from those that a project was saved for. */
export type SourceChange =
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'new'; readonly file: string }
  /** The same bytes under another name. */
  | { readonly kind: 'renamed'; readonly file: string; readonly was: string }
  | {
      readonly kind: 'content';
      readonly file: string;
      /** Null where the project was saved by a program that kept no layout. */
      readonly tables: readonly TableChanged[] | null;
      /** Sheets without a table any more, and sheets that have one now. */
      readonly sheetsGone: readonly string[];
      readonly sheetsNew: readonly string[];
    };

/** What differs, by file in the order of saving, new files last; null where the project remembers no files. */
export function sourceChanges(
  saved: readonly SourcePrint[],
  now: readonly SourcePrint[],
): readonly SourceChange[] | null {
  if (saved.length === 0) return null;
  const byName = new Map(now.map((print) => [print.file, print]));
  const known = new Set(saved.map(({ file }) => file));
  const strangers = now.filter(({ file }) => !known.has(file));
  const taken = new Set<string>();
  const changes = saved.flatMap((was): readonly SourceChange[] => {
    const is = byName.get(was.file);
    if (is !== undefined) return is.sha256 === was.sha256 ? [] : [contentChange(was, is)];
    const same = strangers.find(({ file, sha256 }) => sha256 === was.sha256 && !taken.has(file));
    if (same === undefined) return [{ kind: 'missing', file: was.file }];
    taken.add(same.file);
    return [{ kind: 'renamed', file: same.file, was: was.file }];
  });
  const added = strangers.filter(({ file }) => !taken.has(file));
  return [...changes, ...added.map(({ file }) => ({ kind: 'new' as const, file }))];
}

function contentChange(was: SourcePrint, is: SourcePrint): SourceChange {
  const { file } = is;
  if (was.tables === null || is.tables === null)
    return { kind: 'content', file, tables: null, sheetsGone: [], sheetsNew: [] };
  const before = byPlace(was.tables);
  const after = byPlace(is.tables);
  const tables = [...before].flatMap(([place, table]) => {
    const other = after.get(place);
    return other === undefined ? [] : [tableChange(table, other)];
  });
  return { kind: 'content', file, tables, sheetsGone: only(before, after), sheetsNew: only(after, before) };
}

/** Tables by their sheet and their number in it. */
function byPlace(tables: readonly TablePrint[]): ReadonlyMap<string, TablePrint> {
  const places = new Map<string, TablePrint>();
  for (const table of tables) {
    const number = tables.filter(({ sheet }) => sheet === table.sheet).indexOf(table) + 1;
    places.set(`${String(number)} ${table.sheet}`, table);
  }
  return places;
}

function only(
  one: ReadonlyMap<string, TablePrint>,
  other: ReadonlyMap<string, TablePrint>,
): readonly string[] {
  const sheets = [...one].filter(([place]) => !other.has(place)).map(([, { sheet }]) => sheet);
  return [...new Set(sheets)];
}

function tableChange(was: TablePrint, is: TablePrint): TableChanged {
  const gone = without(was.columns, is.columns);
  const added = without(is.columns, was.columns);
  const renamed = was.columns.flatMap((column, i) => {
    const other = is.columns[i];
    return other !== undefined && gone.includes(column) && added.includes(other)
      ? [{ index: i + 1, was: column, is: other }]
      : [];
  });
  const isRenamed = (side: 'was' | 'is', column: string): boolean =>
    renamed.some((one) => one[side] === column);
  return {
    sheet: is.sheet,
    rows: { was: was.rows, is: is.rows },
    gone: gone.filter((column) => !isRenamed('was', column)),
    added: added.filter((column) => !isRenamed('is', column)),
    renamed,
    moved: gone.length + added.length === 0 && was.columns.some((column, i) => is.columns[i] !== column),
  };
}

/** Names of one list beyond those of the other; a name that stands twice counts twice. */
function without(columns: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return columns.filter((column) => {
    const at = left.indexOf(column);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
