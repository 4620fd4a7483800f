import { type Dialect, unescaped } from './dialect.js';

const mostSegments = 400;
const strayEdge = 1;
const loneQuote = 0.3;
const joinedEdge = 0.6;
const joinedWhole = 1.5;
const eachJoin = 0.01;

interface Choice {
  readonly cost: number;
  readonly from: number;
}

/**
 * Read a line that holds stray quotes as exactly `width` cells: of all ways to join its pieces, the one
 * that leaves the fewest quotes unexplained. Null where there is none.
 */
export function fitToWidth(line: string, width: number, dialect: Dialect): readonly string[] | null {
  if (dialect.delimiter === null) return width === 1 ? [line] : null;
  const segments = line.split(dialect.delimiter);
  if (segments.length < width || segments.length > mostSegments) return null;
  const cuts = cheapestCuts(segments, width, dialect.quote);
  return (
    cuts?.map(({ from, to }) => cellOf(segments.slice(from, to).join(dialect.delimiter ?? ''), dialect)) ??
    null
  );
}

/** best[cells][segments used]: the cheapest way so far, and where its last cell began. */
function cheapestCuts(
  segments: readonly string[],
  width: number,
  quote: string,
): readonly { readonly from: number; readonly to: number }[] | null {
  const longest = segments.length - width + 1;
  const best: (Choice | undefined)[][] = [[{ cost: 0, from: 0 }]];
  for (let cells = 1; cells <= width; cells += 1) {
    const row: (Choice | undefined)[] = [];
    for (let to = cells; to <= segments.length; to += 1) {
      for (let from = Math.max(cells - 1, to - longest); from < to; from += 1) {
        const before = best[cells - 1]?.[from];
        if (before === undefined) continue;
        const cost = before.cost + costOf(segments.slice(from, to), quote);
        if (cost < (row[to]?.cost ?? Infinity)) row[to] = { cost, from };
      }
    }
    best.push(row);
  }
  return cutsBack(best, width, segments.length);
}

function cutsBack(
  best: readonly (readonly (Choice | undefined)[])[],
  width: number,
  segments: number,
): readonly { readonly from: number; readonly to: number }[] | null {
  const cuts: { from: number; to: number }[] = [];
  let to = segments;
  for (let cells = width; cells > 0; cells -= 1) {
    const choice = best[cells]?.[to];
    if (choice === undefined) return null;
    cuts.unshift({ from: choice.from, to });
    to = choice.from;
  }
  return cuts;
}

/** Infinity where the segments cannot be one cell. */
function costOf(segments: readonly string[], quote: string): number {
  const [first = '', ...others] = segments.map((segment) => segment.trim());
  const last = others.pop();
  if (last === undefined) return costOfOne(first, quote);
  if (!first.startsWith(quote) || !last.endsWith(quote)) return Infinity;
  const inner = others.filter((segment) => segment.startsWith(quote) || segment.endsWith(quote)).length;
  return (
    segments.length * eachJoin +
    inner * joinedEdge +
    (isQuoted(first, quote) ? joinedWhole : 0) +
    (last.startsWith(quote) ? joinedEdge : 0)
  );
}

function costOfOne(segment: string, quote: string): number {
  if (!segment.includes(quote)) return 0;
  if (isQuoted(segment, quote))
    return segment
      .slice(1, -1)
      .replaceAll(quote + quote, '')
      .includes(quote)
      ? loneQuote
      : 0;
  return segment.startsWith(quote) || segment.endsWith(quote) ? strayEdge : 0;
}

function isQuoted(segment: string, quote: string): boolean {
  return segment.length > 1 && segment.startsWith(quote) && segment.endsWith(quote);
}

function cellOf(joined: string, dialect: Dialect): string {
  const trimmed = joined.trim();
  return isQuoted(trimmed, dialect.quote) ? unescaped(trimmed.slice(1, -1), dialect) : joined;
}
