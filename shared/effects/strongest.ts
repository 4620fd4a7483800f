import { type FigureMove, type StepMoves, isStill } from './step-moves.js';

/**
 * How far a figure is moved: in widths of its interval where it has one, else as a share of its size. A figure
 * that only the step makes possible, or impossible, is moved farthest of all.
 */
export function sizeOfMove({ with: one, without: other }: FigureMove): number {
  if (one.value === null || other.value === null) return one.value === other.value ? 0 : Infinity;
  const moved = Math.abs(one.value - other.value);
  if (moved === 0) return 0;
  const width = Math.max(widthOf(one), widthOf(other));
  return moved / (width > 0 ? width : Math.max(Math.abs(one.value), Math.abs(other.value)));
}

function widthOf({ low, high }: FigureMove['with']): number {
  return low === null || high === null ? 0 : high - low;
}

/** The figures that a step moves, farthest first; those that it leaves as they are do not appear. */
export function strongestMoves({ moves }: Pick<StepMoves, 'moves'>): readonly FigureMove[] {
  const sized = moves.filter((move) => !isStill(move)).map((move) => ({ move, size: sizeOfMove(move) }));
  return sized.sort((a, b) => byNumber(b.size, a.size)).map(({ move }) => move);
}

/** How far a step moves the figure that it moves farthest; 0 where it moves none. */
export function weightOf({ moves }: Pick<StepMoves, 'moves'>): number {
  return Math.max(0, ...moves.map(sizeOfMove));
}

function byNumber(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
