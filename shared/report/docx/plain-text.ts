/** Text for a document: what XML cannot hold is dropped, and so are marks that turn text round. */
export function plainText(text: string): string {
  return text.replaceAll(
    /[^\t\n\r\u0020-\u007e\u00a0-\u2029\u202f-\u2065\u206a-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    '',
  );
}
