const firstWords = 3;
const lastWords = 2;
const mostLetters = 50;

/**
 * A column as the file spells it, in quotes; long headers lose their middle so that a
 * message keeps to its 25 words. A column without a name is called by its place.
 */
export function spelled(column: { readonly name: string; readonly index: number }): string {
  const words = column.name.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return `column ${String(column.index)}`;
  return `“${shortLetters(shortWords(words))}”`;
}

function shortWords(words: readonly string[]): string {
  if (words.length <= firstWords + lastWords) return words.join(' ');
  return `${words.slice(0, firstWords).join(' ')}… ${words.slice(-lastWords).join(' ')}`;
}

function shortLetters(text: string): string {
  const letters = Array.from(text);
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters).join('').trimEnd()}…`;
}
