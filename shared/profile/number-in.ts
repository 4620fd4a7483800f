/** A number as exports write it: thousands separators, a leading apostrophe, spaces around; else null. */
export function numberIn(text: string): number | null {
  const typed = text
    .trim()
    .replace(/^'/, '')
    .replace(/\u2212/g, '-');
  if (!/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(typed)) return null;
  return Number(typed.replaceAll(',', ''));
}
