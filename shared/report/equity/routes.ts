import { inWorkbook, section } from '../blocks.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { crossTable, isTable } from './cross-table.js';

/** Who comes by which route: deprivation and ethnic group in print, gender and age in the workbook. */
export function routesSection(material: Material): Section | null {
  return section('routes', 'Routes and groups', [
    ofRoute(material, 'imd_quintile', 'Referrals by route and deprivation'),
    ofRoute(material, 'ethnic_group', 'Referrals by route and ethnic group'),
    elsewhere(ofRoute(material, 'gender', 'Referrals by route and gender')),
    elsewhere(ofRoute(material, 'age_band', 'Referrals by route and age')),
  ]);
}

function elsewhere(block: Block | null): Block | null {
  return isTable(block) ? inWorkbook(block) : null;
}

function ofRoute(material: Material, columns: string, caption: string): Block | null {
  return crossTable(material, {
    figure: 'C9.share',
    rows: 'referral_source_group',
    columns,
    caption,
    note: 'Shares of the referrals by each route whose group is known.',
  });
}
