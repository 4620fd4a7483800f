import type { Figure } from '../../../shared/figures/figure.js';
import type { Tone } from '../../widgets/Status.js';

/** An equity field, how far it is known, and the columns of the minimum dataset that may say it. */
export interface KnownField {
  readonly label: string;
  readonly figure: Figure;
  readonly columns: readonly string[];
}

const columnsOf: Readonly<Record<string, readonly string[]>> = {
  age: ['birth_date', 'age_at_referral', 'age_band'],
  ethnic_category: ['ethnic_category', 'ethnic_category_2021'],
  imd_decile: ['imd_decile', 'lsoa', 'postcode'],
};

/** One line a field, in the order of the figures. */
export function knownFields(figures: readonly Figure[]): readonly KnownField[] {
  return figures
    .filter(({ id, by }) => id.startsWith('C6.known.') && by.length === 0)
    .map((figure) => {
      const field = figure.id.slice('C6.known.'.length);
      const label = figure.label.replace(/^Known: /, '');
      return {
        label: label.charAt(0).toUpperCase() + label.slice(1),
        figure,
        columns: columnsOf[field] ?? [field],
      };
    });
}

/** At 80 % a field carries a comparison, at 70 % with care (planned questions, usual thresholds). */
export function trustOf({ shown, status }: Figure): { readonly tone: Tone; readonly word: string } {
  const share = status === 'withheld' ? null : (shown?.value ?? null);
  if (share === null) return { tone: 'stop', word: 'no' };
  if (share >= 0.8) return { tone: 'good', word: 'yes' };
  return share >= 0.7 ? { tone: 'care', word: 'with care' } : { tone: 'stop', word: 'hardly' };
}
