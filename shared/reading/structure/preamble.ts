import { shapeOf } from './cell-shape.js';
import type { Stretch } from './find-header.js';
import { isBlank } from './grid.js';

/** Words by which reports name what stands beside them, above the table itself. */
const preambleName =
  /^(?:report(?: (?:name|title|date|period|run|type))?|practice(?: (?:name|code))?|surgery|organi[sz]ation(?: (?:name|code))?|org(?: code)?|site|scheme|service|team|provider|pcn|icb|network|area|period|dates?|(?:start|end) date|date (?:from|to|range|run|printed|created|of (?:report|extract))|from|to|as at|quarter|financial year|year|month|run (?:by|on|at|date|time)|last run|(?:printed|created|prepared|produced|exported|extracted|completed|generated|requested|submitted) ?(?:by|on|at|for|date)?|author|user|contact|owner|version|status|source|system|filters?|criteria|search|population|parent population|rows|records|patients|count|reference|ref|project|title|subject|department|commissioner|contract|audit)$/i;
const mostRows = 30;
const mostPairs = 3;
/** The table beneath is at least so many times as wide as a pair. */
const leastWider = 1.5;

/**
 * How many rows at the beginning of a stretch name a value each (`Practice`, `Crook Hill`), with the titles and blank
 * rows among them. None where no wider table follows: then they are the table, or a form.
 */
export function preambleRows(stretch: Stretch): number {
  const { facts, from, to } = stretch;
  let widest = 0;
  let pairs = 0;
  let end = from;
  for (let i = from; i < Math.min(to, from + mostRows); i += 1) {
    const filled = facts.filled[i] ?? 0;
    if (filled > 1) {
      if (!isPreambleRow(stretch, i)) break;
      pairs += 1;
      widest = Math.max(widest, filled);
      end = i + 1;
    }
  }
  if (pairs === 0) return 0;
  return isWiderTable(stretch, end, widest) ? end - from : 0;
}

/** Pairs of a name and a value side by side, with blank cells between pairs where there are several. */
function isPreambleRow({ grid, facts }: Stretch, row: number): boolean {
  const filled = facts.filled[row] ?? 0;
  if (filled % 2 !== 0 || filled > 2 * mostPairs) return false;
  const cells = (grid.rows[row]?.cells ?? []).filter((cell) => !isBlank(cell));
  return cells.every((cell, j) => j % 2 === 1 || isPreambleName(cell));
}

function isPreambleName(cell: string): boolean {
  const text = cell.trim();
  return (text.endsWith(':') && shapeOf(text) !== 'number') || preambleName.test(text);
}

/** The next row with more than one cell, or the one beneath it, is clearly wider than a pair; a small table goes on as it began. */
function isWiderTable({ facts, to }: Stretch, from: number, pair: number): boolean {
  for (let i = from; i < to; i += 1) {
    const filled = facts.filled[i] ?? 0;
    if (filled > 1) return Math.max(filled, facts.filled[i + 1] ?? 0) >= Math.max(3, pair * leastWider);
  }
  return false;
}
