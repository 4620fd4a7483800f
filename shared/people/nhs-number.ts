/**
 * True for ten digits whose last is the check digit (modulus 11, weights 10 to 2; NHS Data
 * Model and Dictionary). Ten equal digits pass the sum but are placeholders.
 */
export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text) || /^(\d)\1{9}$/.test(text)) return false;
  const digits = Array.from({ length: 10 }, (_, i) => Number(text.charAt(i)));
  const sum = digits.slice(0, 9).reduce((all, digit, i) => all + digit * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === digits[9];
}
