import type { Figure } from '../../../shared/figures/figure.js';
import type { Choice } from '../../widgets/Picker.js';

/** The groups that the whole panel compares at a time. */
export type ComparedBy = 'imd_quintile' | 'ethnic_group' | 'age_band' | 'gender' | 'rural_urban_group';

const comparedBy: readonly Choice<ComparedBy>[] = [
  { id: 'imd_quintile', label: 'Deprivation' },
  { id: 'ethnic_group', label: 'Ethnic group' },
  { id: 'age_band', label: 'Age' },
  { id: 'gender', label: 'Gender' },
];

const townOrCountry: Choice<ComparedBy> = { id: 'rural_urban_group', label: 'Town or country' };

/** What can be compared by: town or country only where a lookup told it. */
export function choicesFor(figures: readonly Figure[]): readonly Choice<ComparedBy>[] {
  const isTold = figures.some(({ id, by }) => id === 'A2.count' && by[0] === townOrCountry.id);
  return isTold ? [...comparedBy, townOrCountry] : comparedBy;
}

/** Figures of one id, one a group, in the order of the codes. */
export function ofGroups(
  figures: readonly Figure[],
  id: string,
  by: ComparedBy | 'imd_quintile_other',
): readonly Figure[] {
  return figures.filter((figure) => figure.id === id && figure.by.length === 1 && figure.by[0] === by);
}

/** The figure over all. */
export function overAll(figures: readonly Figure[], id: string): Figure | undefined {
  return figures.find((figure) => figure.id === id && figure.by.length === 0);
}
