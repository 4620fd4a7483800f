import { shapeOf } from './cell-shape.js';
import { type Grid, type GridFacts, isBlank } from './grid.js';

const longestLabel = 60;
const longestLoneBand = 25;
const year = /^(?:19|20)\d\d$/;

/**
 * True where the row above a header holds bands: a few labels, each over several of its columns.
 * A title over everything is no band, and neither are a name and its value.
 */
export function bandAbove(
  { grid, facts }: { readonly grid: Grid; readonly facts: GridFacts },
  above: number,
  header: number,
): boolean {
  const filled = facts.filled[above] ?? 0;
  const below = facts.filled[header] ?? 0;
  if (filled === 0 || filled >= below) return false;
  const cells = grid.rows[above]?.cells ?? [];
  if (!cells.every((cell) => isLabel(cell))) return false;
  const spans = grid.spans.filter((span) => span.row === above && span.to > span.from);
  if (spans.length > 0)
    return spans.length + filled > 2 && spans.every((span) => span.to - span.from + 1 < below);
  if (facts.last[above] !== undefined && facts.last[above] > lastUsed(facts, header)) return false;
  if (filled === 1 && !isLoneBand(cells, facts.filled[above - 1] ?? 0)) return false;
  if (filled === 1 && (facts.first[above] ?? 0) <= (facts.first[header] ?? 0)) return false;
  return coversSeveral(cells, grid.rows[header]?.cells ?? []);
}

/** The last column that the header or the two rows beneath it fill. */
function lastUsed({ last }: GridFacts, header: number): number {
  return Math.max(last[header] ?? -1, last[header + 1] ?? -1, last[header + 2] ?? -1);
}

/** A title may stand in the middle of the sheet, often under another one; one band alone is a word or two. */
function isLoneBand(cells: readonly string[], filledAbove: number): boolean {
  const label = cells.find((cell) => !isBlank(cell))?.trim() ?? '';
  return filledAbove === 0 && label.length <= longestLoneBand && !/\d/.test(label);
}

function isLabel(cell: string): boolean {
  const text = cell.trim();
  if (text === '') return true;
  const shape = shapeOf(text);
  return (
    text.length <= longestLabel &&
    !text.endsWith(':') &&
    (shape === 'word' || shape === 'text' || shape === 'code' || year.test(text))
  );
}

/** Without merged cells, labels must leave room: each but the last has unlabelled names to its right, or no name beneath. */
function coversSeveral(cells: readonly string[], names: readonly string[]): boolean {
  const labels = cells.flatMap((cell, j) => (isBlank(cell) ? [] : [j]));
  return labels.every((label, i) => {
    const next = labels[i + 1];
    if (next === undefined) return true;
    return next - label > 1 || isBlank(names[label]);
  });
}
