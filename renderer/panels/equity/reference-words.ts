import type { ReferenceKind } from '../../../shared/clean/references/reference.js';

export const referenceWords: Readonly<Record<ReferenceKind, string>> = {
  postcode_lsoa: 'Postcode to area',
  lsoa_imd: 'Area to deprivation',
  lsoa_ruc: 'Area to town or country',
  population: 'Population by group',
  list_size: 'Patients of practices',
  fte: 'Staff by site',
};
