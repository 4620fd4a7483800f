/** A sentence for the analyst, with how much harm it may do when overlooked: the highest comes first. */
export interface Warning {
  readonly harm: number;
  readonly says: string;
}

/** Sentences with their harm, worst first; equal ones in the order in which they were found. */
export function worstFirst(warnings: readonly Warning[]): {
  readonly warnings: readonly string[];
  readonly harms: readonly number[];
} {
  const ordered = [...warnings].sort((a, b) => b.harm - a.harm);
  return { warnings: ordered.map(({ says }) => says), harms: ordered.map((warning) => warning.harm) };
}

/** How much harm each kind of warning may do: rows lost or gained first, cells next, looks last. */
export const harm = {
  rowsNotRead: 100,
  totalsHidden: 96,
  hiddenRows: 95,
  hiddenSheet: 90,
  noHeader: 88,
  anotherTable: 85,
  formulaErrors: 80,
  totals: 79,
  cutOff: 78,
  longRows: 75,
  shortRows: 72,
  otherDelimiter: 70,
  strayQuotes: 68,
  mixedEncoding: 66,
  mojibake: 64,
  dittoMarks: 60,
  fillDown: 58,
  labels: 56,
  colours: 54,
  comments: 52,
  hiddenColumns: 50,
  mergedData: 46,
  longNumbers: 44,
  totalsKept: 42,
  setAside: 40,
  names: 36,
  realDates: 30,
  dateSystem: 28,
  filter: 27,
  links: 26,
  macros: 24,
  encoding: 20,
  note: 10,
} as const;
