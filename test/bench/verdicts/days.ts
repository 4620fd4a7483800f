/** Days as whole numbers since 1970, so that the truth is counted without any date of the product. */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/** The same back as ISO text. */
export function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** How a column writes its dates. */
export type DateForm = 'iso' | 'day_first' | 'month_first' | 'named_month';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The date in one form. */
export function written(iso: string, form: DateForm): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  switch (form) {
    case 'iso':
      return iso;
    case 'day_first':
      return `${day}/${month}/${year}`;
    case 'month_first':
      return `${month}/${day}/${year}`;
    case 'named_month':
      return `${String(Number(day))} ${months[Number(month) - 1] ?? ''} ${year}`;
  }
}
