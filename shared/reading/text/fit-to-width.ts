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
  const costs = new SegmentCosts(segments, quote);
  const best: (Choice | undefined)[][] = [[{ cost: 0, from: 0 }]];
  for (let cells = 1; cells <= width; cells += 1) {
    const before = best[cells - 1] ?? [];
    const row: (Choice | undefined)[] = [];
    for (let to = cells; to <= segments.length; to += 1) {
      for (const from of costs.beginningsFor(to)) {
        const start = from < to - longest ? undefined : before[from];
        if (start === undefined) continue;
        const cost = start.cost + costs.of(from, to);
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

/** What it costs to take a run of segments for one cell; most runs cannot be one and are never asked for. */
class SegmentCosts {
  readonly #segments: readonly string[];
  readonly #quote: string;
  /** Segments before each that open or close with a quote. */
  readonly #edgesBefore: readonly number[];
  readonly #beginnings: readonly (readonly number[])[];

  constructor(segments: readonly string[], quote: string) {
    this.#segments = segments.map((segment) => segment.trim());
    this.#quote = quote;
    let edges = 0;
    this.#edgesBefore = this.#segments.map((segment) => {
      const before = edges;
      if (segment.startsWith(quote) || segment.endsWith(quote)) edges += 1;
      return before;
    });
    const openings = this.#segments.flatMap((segment, i) => (segment.startsWith(quote) ? [i] : []));
    this.#beginnings = this.#segments.map((segment, last) =>
      segment.endsWith(quote) ? [...openings.filter((opening) => opening < last), last] : [last],
    );
  }

  /** Where a cell that ends before segment `to` may begin: at that segment, or where an earlier one opens what it closes. */
  beginningsFor(to: number): readonly number[] {
    return this.#beginnings[to - 1] ?? [];
  }

  of(from: number, to: number): number {
    const first = this.#segments[from] ?? '';
    if (to === from + 1) return costOfOne(first, this.#quote);
    const last = to - 1;
    const inner = (this.#edgesBefore[last] ?? 0) - (this.#edgesBefore[from + 1] ?? 0);
    return (
      (to - from) * eachJoin +
      inner * joinedEdge +
      (isQuoted(first, this.#quote) ? joinedWhole : 0) +
      (this.#segments[last]?.startsWith(this.#quote) === true ? joinedEdge : 0)
    );
  }
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
