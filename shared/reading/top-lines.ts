import type { SheetIntake, TopLine } from './source.js';

/** The first `count` lines of a sheet as cells with their kind, for the strip on which the header is confirmed. */
export function topLines(sheet: SheetIntake, count: number): readonly TopLine[] {
  return (sheet.top ?? []).slice(0, count);
}
