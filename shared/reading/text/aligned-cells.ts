import { type Aligned, type AlignedColumn, type Token, evenLine, isRule, tokensOf } from './aligned.js';

/** The cells of a line, and whether one of them runs over the place of its column, so that the others had to be placed by what is likeliest. */
export interface AlignedLine {
  readonly cells: readonly string[];
  readonly runsOver: boolean;
}

/** Read a line whose cells are set apart by blanks; a line of dashes, a title and a remark are one cell each. */
export function alignedLine(line: string, { columns }: Aligned): AlignedLine {
  const even = evenLine(line);
  const tokens = tokensOf(even);
  if (tokens.length < 2 && columns === null) return inPlace([tokens[0]?.text ?? '']);
  if (isRule(even)) return inPlace([even.trim()]);
  return columns === null ? inPlace(tokens.map(({ text }) => text)) : lineAt(tokens, columns);
}

function inPlace(cells: readonly string[]): AlignedLine {
  return { cells, runsOver: false };
}

/**
 * Every token in the column where it stands. One that runs over where other lines are blank moves what is after
 * it: such a line is read in order where it has a token for each column.
 */
function lineAt(tokens: readonly Token[], columns: readonly AlignedColumn[]): AlignedLine {
  const pieces = tokens.map((token) => piecesOf(token, columns, tokens.length > 1));
  const runsOver = tokens.length > 1 && pieces.some((found) => found === null);
  if (pieces.some((found) => found === null)) {
    if (tokens.length === 1 || tokens.length === columns.length)
      return { cells: tokens.map(({ text }) => text), runsOver };
  }
  const placed = tokens.flatMap((token, i) => pieces[i] ?? [token]);
  const cells = columns.map(() => '');
  let last: Token | null = null;
  for (const piece of placed) {
    const j = columnOf(piece, columns);
    const before = cells[j] ?? '';
    cells[j] =
      before === ''
        ? piece.text
        : before + ' '.repeat(Math.max(1, piece.from - (last?.to ?? 0))) + piece.text;
    last = piece;
  }
  return { cells: placed.length === 0 ? [''] : cells, runsOver };
}

/** A token cut where it crosses from one column into the next; null where it crosses without a blank to cut at. */
function piecesOf(
  token: Token,
  columns: readonly AlignedColumn[],
  hasNeighbours: boolean,
): readonly Token[] | null {
  const pieces: Token[] = [];
  let rest = token;
  for (const [j, { to }] of columns.entries()) {
    const next = columns[j + 1];
    if (next === undefined || rest.from >= to) continue;
    if (rest.to <= next.from) break;
    const cut = cutBetween(rest, { from: to, to: next.from }, hasNeighbours);
    if (cut < 0) return null;
    pieces.push({ text: rest.text.slice(0, cut), from: rest.from, to: rest.from + cut });
    rest = { text: rest.text.slice(cut + 1), from: rest.from + cut + 1, to: rest.to };
  }
  return [...pieces, rest];
}

/** Where in the token's text the blank is that keeps two columns apart; -1 where there is none. */
function cutBetween(token: Token, gap: AlignedColumn, hasNeighbours: boolean): number {
  const isBlankAt = (place: number): boolean => token.text.charAt(place - token.from) === ' ';
  if (gap.to - gap.from === 1) return isBlankAt(gap.from) ? gap.from - token.from : -1;
  if (!hasNeighbours) return -1;
  if (isBlankAt(gap.to - 1)) return gap.to - 1 - token.from;
  return isBlankAt(gap.from) ? gap.from - token.from : -1;
}

/** The column that a piece shares most places with, or stands next to. */
function columnOf(piece: Token, columns: readonly AlignedColumn[]): number {
  let best = 0;
  let most = -Infinity;
  for (const [j, { from, to }] of columns.entries()) {
    const shared = Math.min(piece.to, to) - Math.max(piece.from, from);
    if (shared <= most) continue;
    best = j;
    most = shared;
  }
  return best;
}
