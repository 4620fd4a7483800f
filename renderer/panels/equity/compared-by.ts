import type { Figure } from '../../../shared/figures/figure.js';
import type { Choice } from '../../widgets/Picker.js';

/** The groups that the whole panel compares at a time. */
export type ComparedBy = 'imd_quintile' | 'ethnic_group' | 'age_band' | 'gender';

export const comparedBy: readonly Choice<ComparedBy>[] = [
  { id: 'imd_quintile', label: 'Deprivation' },
  { id: 'ethnic_group', label: 'Ethnic group' },
  { id: 'age_band', label: 'Age' },
  { id: 'gender', label: 'Gender' },
];

/** Figures of one id, one a group, in the order of the codes. */
export function ofGroups(figures: readonly Figure[], id: string, by: ComparedBy): readonly Figure[] {
  return figures.filter((figure) => figure.id === id && figure.by.length === 1 && figure.by[0] === by);
}

/** The figure over all. */
export function overAll(figures: readonly Figure[], id: string): Figure | undefined {
  return figures.find((figure) => figure.id === id && figure.by.length === 0);
}
