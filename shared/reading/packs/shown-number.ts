/** A number as a cell shows it: its value and how many decimals are shown. */
export interface ShownNumber {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
}

const shape = /^([-+(−]?)\s?[£$€]?\s?((?:\d{1,3}(?:[, ]\d{3})+|\d+)?(?:\.(\d+))?)\s?(%?)(\)?)$/;

/** What a cell says where it is a plain number, with thousands apart or a sign of money; else null. */
export function shownNumber(cell: string): ShownNumber | null {
  const found = shape.exec(cell.trim());
  if (found === null) return null;
  const [, sign = '', digits = '', fraction = '', percent = '', close = ''] = found;
  if (digits === '' || (sign === '(') !== (close === ')')) return null;
  const value = Number(digits.replace(/[, ]/g, ''));
  const isNegative = sign === '-' || sign === '−' || sign === '(';
  return { value: isNegative ? -value : value, decimals: fraction.length, percent: percent !== '' };
}
