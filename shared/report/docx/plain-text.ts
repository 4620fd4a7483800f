/**
 * Text for a document: what XML cannot hold is dropped, and so are marks that turn text round. A number and
 * its sign stay on one line.
 */
export function plainText(text: string): string {
  return whole(text).replaceAll(
    /[^\t\n\r\u0020-\u007e\u00a0-\u2029\u202f-\u2065\u206a-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    '',
  );
}

/** "n = 355" and "95 %" with spaces that are not broken. */
function whole(text: string): string {
  return text.replaceAll(/\bn = (?=\d)/gu, 'n\u00a0=\u00a0').replaceAll(/(?<=\d) %/gu, '\u00a0%');
}
