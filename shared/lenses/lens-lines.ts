import type { Figure } from '../figures/figure.js';
import { isHeadline } from '../figures/headline.js';
import type { DisclosureProfile } from '../stats/disclosure.js';
import { indicatorOf, whereElse } from './indicators.js';
import { type Lens, type LensCell, cellKey } from './lens.js';
import { signalWords } from './signal-words.js';
import type { Signal } from './signals.js';

/** What stands behind the cells of a lens. */
export interface LensFacts {
  /** Printed. */
  readonly figures: readonly Figure[];
  readonly signals: readonly Signal[];
  readonly profile: DisclosureProfile;
  /** A person's notes, by cell. */
  readonly notes: Readonly<Record<string, string>>;
}

/** One line of a lens as it is printed. */
export interface LensLine {
  readonly cell: LensCell;
  readonly key: string;
  /** What these data say there, one entry an indicator or signal. */
  readonly found: readonly string[];
  readonly note: string;
}

/** A lens filled with what these data say: nothing is added up over its lines. */
export function lensLines(lens: Lens, facts: LensFacts): readonly LensLine[] {
  return lens.cells.map((cell) => {
    const key = cellKey(lens, cell);
    const found = [
      ...cell.indicators.flatMap((indicator) => ofIndicator(indicator, facts.figures)),
      ...cell.signals.flatMap((id) => ofSignal(id, facts)),
    ];
    const own = facts.notes[key] ?? '';
    return {
      cell,
      key,
      found: found.length === 0 ? [cell.says ?? 'no data'] : found,
      note: own === '' ? cell.note : own,
    };
  });
}

/** The main figures of an indicator, as printed; of one with none its first. */
function ofIndicator(indicator: string, figures: readonly Figure[]): readonly string[] {
  const elsewhere = whereElse(indicator);
  if (elsewhere !== undefined) return [`${indicator}: ${elsewhere}`];
  const own = figures.filter(({ id, by }) => by.length === 0 && indicatorOf(id) === indicator);
  const main = own.filter(isHeadline);
  const shown = main.length > 0 ? main : own.slice(0, 1);
  if (shown.length > 0) return shown.map(({ id, label, printed }) => `${id} ${label}: ${printed}`);
  const isSplit = figures.some(({ id }) => indicatorOf(id) === indicator);
  return [isSplit ? `${indicator}: by group, see the tables of the reports` : `${indicator}: no data here`];
}

function ofSignal(wanted: string, { signals, profile }: LensFacts): readonly string[] {
  const signal = signals.find(({ id }) => id === wanted);
  return signal === undefined ? [] : [`${signal.label}: ${signalWords(signal, profile)}`];
}
