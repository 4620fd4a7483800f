/** Spaces that are not the space bar: no-break and narrow ones, tabs; line ends are treated apart. */
const oddSpace = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g;
/** Marks without width that ride along when text is copied from web pages and mail. */
const noWidth = /[\u200b\u2060\ufeff]/g;

/**
 * One space between words, none at the ends, whatever kinds of space were typed. Line
 * breaks count as spaces, unless they are kept because a person wrote paragraphs.
 */
export function tidySpace(text: string, keepLines = false): string {
  if (isTidy(text)) return text;
  const plain = text.replace(noWidth, '').replace(oddSpace, ' ');
  return keepLines ? plain.trim() : plain.replace(/ *[\r\n\u2028\u2029]+ */g, ' ').trim();
}

/** Most cells are tidy: printable ASCII with single spaces inside. */
function isTidy(text: string): boolean {
  return /^(?:[!-~]+(?: [!-~]+)*)?$/.test(text);
}
