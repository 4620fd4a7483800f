import { SSF } from '@e965/xlsx';

/** The parser's own reader of number formats, whose types it does not publish. */
const formats = SSF as {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (serial: number, options: { readonly date1904: boolean }) => unknown;
};

/** True where a number format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  return formats.is_date(format);
}

/** A serial as yyyy-mm-dd, with the time of day where the format shows one; null where it is no date. */
export function isoDate(serial: number, format: string, uses1904: boolean): string | null {
  const parsed = formats.parse_date_code(serial, { date1904: uses1904 });
  if (!isDateParts(parsed)) return null;
  const date = [String(parsed.y).padStart(4, '0'), two(parsed.m), two(parsed.d)].join('-');
  return /h/i.test(format) ? `${date} ${two(parsed.H)}:${two(parsed.M)}` : date;
}

interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
}

function isDateParts(value: unknown): value is DateParts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'y' in value &&
    'm' in value &&
    'd' in value &&
    'H' in value &&
    'M' in value
  );
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
