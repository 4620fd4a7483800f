/**
 * The ten digits of an NHS number as typed, with or without spaces and a trailing `.0`,
 * where the check digit fits (modulus 11); else null. Ten equal digits pass the check
 * but were never issued, so they do not count.
 */
export function nhsNumber(text: string): string | null {
  const match = /^\s*(\d{3})[ -]?(\d{3})[ -]?(\d{4})(?:\.0)?\s*$/.exec(text);
  if (match === null) return null;
  const digits = `${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}`;
  return /^(\d)\1{9}$/.test(digits) || !checkDigitFits(digits) ? null : digits;
}

function checkDigitFits(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}
