import type { Piece, Sql, SqlValue } from './sql.js';

/** The only module that knows how DuckDB quotes. */
export interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** For queries: values travel beside the text as parameters. */
export function toStatement(query: Sql): Statement {
  const values = query.pieces.flatMap((piece) => (piece.kind === 'value' ? [piece.value] : []));
  return { text: render(query, () => '?'), values };
}

/** For statements that DuckDB refuses to prepare (views, settings): values are written into the text. */
export function toScript(query: Sql): string {
  return render(query, literal);
}

function render(query: Sql, value: (value: SqlValue) => string): string {
  const text = (piece: Piece): string => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'name':
        return `"${piece.name.replaceAll('"', '""')}"`;
      case 'value':
        return value(piece.value);
      case 'constant':
        return literal(piece.value);
    }
  };
  return query.pieces.map(text).join('');
}

function literal(value: SqlValue): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'NULL';
  return value === null ? 'NULL' : String(value);
}
