/** True where the period begins or ends inside the month. Dates are ISO text, month is YYYY-MM. */
export function isPartial(month: string, period: { readonly from: string; readonly to: string }): boolean {
  const beginsInside = period.from.startsWith(month) && !period.from.endsWith('-01');
  const endsInside = period.to.startsWith(month) && Number(period.to.slice(8)) < lastDay(month);
  return beginsInside || endsInside;
}

/** Last day of a month, leap years included. */
export function lastDay(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (number === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

/** Every month from the first to the last, both YYYY-MM, none left out. */
export function monthsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const number = from + i;
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

function monthNumber(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}
