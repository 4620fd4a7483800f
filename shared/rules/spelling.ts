const mostWords = 5;
const mostLetters = 40;

/**
 * A column as the file spells it, in quotes; long headers are cut so that a message keeps
 * to its 25 words. A column without a name is called by its place.
 */
export function spelled(column: { readonly name: string; readonly index: number }): string {
  const words = column.name.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return `column ${String(column.index)}`;
  const whole = words.join(' ');
  const short = Array.from(words.slice(0, mostWords).join(' ')).slice(0, mostLetters).join('');
  return `“${short.length < whole.length ? `${short.trimEnd()}…` : whole}”`;
}
