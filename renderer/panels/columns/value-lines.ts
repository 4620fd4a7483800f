import type { MissingKind } from '../../../shared/dataset/field.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import { missingRows, missingWords } from '../../words/profile-words.js';
import { type BarLine, valueLabel } from './bar-line.js';

const kinds: readonly MissingKind[] = ['blank', 'not_known', 'not_stated', 'not_applicable'];

/** How many rows hold a value, and how many say nothing in each of the four ways. Together they are all rows. */
export function fillLines(profile: ColumnProfile): readonly BarLine[] {
  const { index, rows, missing } = profile;
  return [
    { label: 'with a value', rows: rows - missingRows(profile), bar: { is: 'said', column: index } },
    ...kinds
      .filter((kind) => missing[kind] > 0)
      .map((kind): BarLine => ({
        label: missingWords[kind],
        rows: missing[kind],
        bar: { is: 'missing', column: index, means: kind },
        tone: kind === 'blank' ? 'blank' : 'said',
      })),
  ];
}

/** How the column spells its gaps, where it spells them at all. */
export function gapLines({ index, missingTexts }: ColumnProfile): readonly BarLine[] {
  return missingTexts
    .filter(({ value }) => value !== '')
    .map(({ value, means, count }) => ({
      label: means === 'blank' ? valueLabel(value) : `${valueLabel(value)} (${missingWords[means]})`,
      rows: count,
      bar: { is: 'value', column: index, value },
      tone: means === 'blank' ? 'blank' : 'said',
    }));
}

/** The most frequent values; none where they may point at a person, for their shapes are shown instead. */
export function valueLines({ index, masked, top }: ColumnProfile): readonly BarLine[] {
  if (masked) return [];
  return top.map(({ value, count }) => ({
    label: valueLabel(value),
    rows: count,
    bar: { is: 'value', column: index, value },
  }));
}

/** The shapes of the values, such as `AA99 9AA`. */
export function shapeLines({ index, masks }: ColumnProfile): readonly BarLine[] {
  return masks.map(({ value, count }) => ({
    label: valueLabel(value),
    rows: count,
    bar: { is: 'mask', column: index, mask: value },
  }));
}
