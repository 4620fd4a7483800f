/**
 * Dates that programs write where a person wrote none (P04): the day zero of
 * spreadsheets, databases and Unix, and the "for ever" of forms.
 */
export const sentinelDates: ReadonlySet<string> = new Set([
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-00',
  '1900-01-01',
  '1901-01-01',
  '1970-01-01',
  '2099-12-31',
  '9999-12-31',
]);
