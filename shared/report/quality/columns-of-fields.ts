import type { RecordName } from '../../dataset/field.js';
import type { ColumnProfile } from '../../profile/column-profile.js';
import { fieldLabel } from '../labels.js';
import type { ReportContext } from '../report-context.js';
import { capital } from '../words.js';

/** What the columns of one field hold, as the profile of each says. */
export interface ColumnsOfField {
  readonly label: string;
  readonly profiles: readonly ColumnProfile[];
}

/** Used columns by the field that they feed, in the order of the mapping; masked ones are left out. */
export function columnsOfFields({ mapping, profiles }: ReportContext): readonly ColumnsOfField[] {
  const byPlace = new Map(profiles.map((profile) => [placeOf(profile.table, profile.index), profile]));
  const found = new Map<string, ColumnProfile[]>();
  for (const { target, table, index } of mapping) {
    const profile = byPlace.get(placeOf(table, index));
    if (target === null || profile === undefined || profile.masked) continue;
    const label = labelIn(target.record, target.field);
    const known = found.get(label);
    if (known === undefined) found.set(label, [profile]);
    else known.push(profile);
  }
  return [...found].map(([label, same]) => ({ label, profiles: same }));
}

function labelIn(record: RecordName, field: string): string {
  return record === 'referral' ? fieldLabel(field) : `${capital(record)}: ${fieldLabel(field).toLowerCase()}`;
}

function placeOf(table: string, index: number): string {
  return `${table}|${String(index)}`;
}
