import type { Figure } from '../../shared/figures/figure.js';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A count with its thousands apart. */
export function counted(n: number): string {
  return whole.format(n);
}

/** "1 row", "2 rows". */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${whole.format(n)} ${n === 1 ? one : many}`;
}

/** A number with at most two decimals. */
export function decimalWords(n: number): string {
  return fine.format(n);
}

/** A share of 1 as a percentage with one decimal, its sign kept on the same line. */
export function shareWords(share: number): string {
  return `${tenths.format(share * 100)}\u00a0%`;
}

const units: Readonly<Record<string, string>> = { days: ' days', points: ' points', minutes: ' minutes' };

/** A figure's own value, neither rounded for print nor suppressed. */
export function exactWords(figure: Figure): string {
  if (figure.value === null) return 'withheld';
  return `${numberWords(figure.value, figure.unit)}${units[figure.unit] ?? ''}`;
}

/** Its 95 % interval, or undefined where it has none. */
export function intervalWords(figure: Figure): string | undefined {
  if (figure.low === null || figure.high === null) return undefined;
  return `${numberWords(figure.low, figure.unit)} to ${numberWords(figure.high, figure.unit)}`;
}

function numberWords(value: number, unit: string): string {
  if (unit === 'p') return value < 0.001 ? 'p < 0.001' : `p = ${value.toFixed(3)}`;
  if (unit === 'share') return shareWords(value);
  return fine.format(value);
}

const kilo = 1024;

/** Size of a file in the unit a file manager would use. */
export function sizeWords(bytes: number): string {
  if (bytes < kilo) return countOf(bytes, 'byte');
  if (bytes < kilo * kilo) return `${whole.format(bytes / kilo)} KB`;
  return `${fine.format(Math.round((bytes / kilo / kilo) * 10) / 10)} MB`;
}
