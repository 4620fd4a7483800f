import type { LineKind, SheetIntake, TopLine } from './source.js';

/** A line as the window shows it: its first cells, long ones cut. */
export interface ShownLine extends TopLine {
  /** Cells that are not shown. */
  readonly more: number;
}

const mostCells = 40;
const mostCharacters = 240;
const mostOfAKind = 20;

/** The first `count` lines of a sheet with their kind, for the strip on which the header is confirmed. */
export function topLines(sheet: SheetIntake, count: number): readonly ShownLine[] {
  return (sheet.top ?? []).slice(0, count).map(shownLine);
}

/** The first lines of each kind that is no row, for whoever asks what was set aside. */
export function asideLines(sheet: SheetIntake): readonly ShownLine[] {
  const shown = new Map<LineKind, number>();
  return (sheet.top ?? []).flatMap((line) => {
    const before = shown.get(line.kind) ?? 0;
    if (line.kind === 'data' || line.kind === 'header' || before >= mostOfAKind) return [];
    shown.set(line.kind, before + 1);
    return [shownLine(line)];
  });
}

function shownLine({ line, kind, cells }: TopLine): ShownLine {
  const first = cells.slice(0, mostCells).map(shortened);
  return { line, kind, cells: first, more: cells.length - first.length };
}

function shortened(cell: string): string {
  return cell.length <= mostCharacters ? cell : `${cell.slice(0, mostCharacters)}…`;
}
