import { section } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { crossTable } from './cross-table.js';

/** Two groups together, only where the cells allow. */
export function intersectionsSection(material: Material): Section | null {
  const note = 'Distinct people of whom both are known. Small numbers are starred or put together.';
  return section('intersections', 'Two groups together', [
    crossTable(material, {
      figure: 'C8.count',
      rows: 'imd_quintile',
      columns: 'ethnic_group',
      caption: 'People by deprivation and ethnic group',
      note,
    }),
    crossTable(material, {
      figure: 'C8.count',
      rows: 'age_band',
      columns: 'gender',
      caption: 'People by age and gender',
      note,
    }),
  ]);
}
