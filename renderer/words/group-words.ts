import { groupLabel } from '../../shared/report/labels.js';

/** What a group is called where it stands by itself: a bare fifth is said to be one. */
export function groupName(field: string, code: string): string {
  const label = groupLabel(field, code);
  return field === 'imd_quintile' && /^\d/u.test(label) ? `Fifth ${label.replace(' fifth)', ')')}` : label;
}
