/** One place of a lens: what these data have to say there, and what a person notes. */
export interface LensCell {
  /** A domain, context or theme that several rows share; may be empty. */
  readonly part: string;
  readonly row: string;
  /** A setting; empty where the lens has no columns. */
  readonly column: string;
  /** Ids of indicators, A1 to E3. */
  readonly indicators: readonly string[];
  /** Ids of signals, as in `signals.ts`. */
  readonly signals: readonly string[];
  /** Why there is neither; null where there is some. */
  readonly says: 'qualitative only' | 'no data' | null;
  readonly note: string;
}

/**
 * A framework of the source documents as data. It orders what is known; it adds nothing up, ranks nothing
 * and judges nothing: its authors say that it is no checklist.
 */
export interface Lens {
  /** Lower case with hyphens. */
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** What a reader must not take it for. */
  readonly note: string;
  readonly cells: readonly LensCell[];
}

/** Name of a cell among all cells of all lenses, under which a person's note is kept. */
export function cellKey(lens: Pick<Lens, 'id'>, { part, row, column }: LensCell): string {
  return [lens.id, part, row, column].join(' | ');
}
