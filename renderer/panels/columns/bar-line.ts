import type { Bar } from '../../../shared/profile/bars.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import type { BarsBehind } from '../../widgets/bars-behind.js';
import { countOf, counted } from '../../words/number-words.js';
import { shownText } from '../../words/shown-text.js';

/** One bar of a column: what its rows are, how many they are, and how they are found. */
export interface BarLine {
  readonly label: string;
  readonly rows: number;
  readonly bar: Bar;
  /** What the colour of the bar repeats; a value where it is absent. */
  readonly tone?: 'said' | 'blank';
}

/** The rows of a bar, as they are opened. */
export function rowsBehindBar({ table, name, rows }: ColumnProfile, line: BarLine): BarsBehind {
  return {
    title: `“${shownText(name)}”: ${line.label}`,
    says: `${counted(line.rows)} of ${countOf(rows, 'row')} as they stand in the file.`,
    table,
    bars: [line.bar],
  };
}

/** A value out of a file as a label; spaces alone are told. */
export function valueLabel(value: string): string {
  if (value === '') return 'empty cell';
  return value.trim() === '' ? 'spaces only' : shownText(value);
}
