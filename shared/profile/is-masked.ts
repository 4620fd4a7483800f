import type { ColumnKind } from './column-profile.js';
import type { DateSummary } from './date-summary.js';
import { fieldsOfHeader } from './header-fields.js';

/** Codes of areas and organisations point at no person. */
const impersonal: ReadonlySet<string> = new Set(['lsoa', 'gp_practice_code', 'pcn_code']);
const personal: ReadonlySet<ColumnKind> = new Set([
  'nhs_number',
  'name',
  'postcode',
  'phone',
  'email',
  'free_text',
]);

/** Identifiers, names, prose and dates of birth are shown by their shape only. */
export function isMasked(header: string, kind: ColumnKind, dates: DateSummary | null): boolean {
  const named = fieldsOfHeader(header);
  if (kind === 'id') return !named.some(({ name }) => impersonal.has(name));
  if (personal.has(kind)) return true;
  if (named.some(({ field }) => field.identifies === true)) return true;
  return dates !== null && dates.longAgo > (dates.written + dates.serials) / 2;
}
