/**
 * SQL as data. Names and values stay apart from the text until an engine
 * renders them, so a file called `St Mary's.csv` cannot end a string early.
 */
export type SqlValue = string | number | boolean | null;

/** One stretch of a query: fixed text, a name to be quoted, a value to be bound, or one to be written out. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'value'; readonly value: SqlValue }
  | { readonly kind: 'constant'; readonly value: string };

/** A query or part of one. Made only by `sql`, `name`, `constant` and `join`. */
export class Sql {
  readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }
}

/** Build SQL. Whatever stands in `${}` is a value, unless it is already SQL. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  const pieces: Piece[] = [];
  strings.forEach((text, i) => {
    pieces.push({ kind: 'text', text });
    const part = parts[i];
    if (part !== undefined) pieces.push(...piecesOf(part));
  });
  return new Sql(pieces);
}

/** A table or column name, quoted by whichever engine runs it. */
export function name(name: string): Sql {
  return new Sql([{ kind: 'name', name }]);
}

/**
 * A text of ours that is written into the query, quoted by whichever engine runs it. For patterns: the
 * engine compiles a written one once, a bound one anew for every row.
 */
export function constant(value: string): Sql {
  return new Sql([{ kind: 'constant', value }]);
}

/** Put a separator between pieces of SQL. An empty list is a caller's mistake. */
export function join(items: readonly Sql[], separator = ', '): Sql {
  if (items.length === 0) throw new Error('join() needs at least one piece of SQL');
  const between: Piece = { kind: 'text', text: separator };
  return new Sql(items.flatMap((item, i) => (i === 0 ? item.pieces : [between, ...item.pieces])));
}

function piecesOf(part: Sql | SqlValue): readonly Piece[] {
  return part instanceof Sql ? part.pieces : [{ kind: 'value', value: part }];
}
