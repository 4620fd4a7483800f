import { strFromU8, unzipSync } from 'fflate';

/** The parts of a document by path, as text. */
export function docxParts(document: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(document)).map(([path, bytes]) => [
      path,
      strFromU8(bytes, path.endsWith('.png')),
    ]),
  );
}

/** The texts of every table of a document, row by row, in reading order. */
export function docxTables(xml: string): readonly (readonly (readonly string[])[])[] {
  return between(xml, 'w:tbl').map((table) =>
    between(table, 'w:tr').map((row) => between(row, 'w:tc').map(textOf)),
  );
}

/** The texts of every table of a page, row by row, in reading order. */
export function htmlTables(html: string): readonly (readonly (readonly string[])[])[] {
  return between(html, 'table').map((table) =>
    between(table, 'tr').map((row) =>
      [...row.matchAll(/<(th|td)[^>]*>(.*?)<\/\1>/gsu)].map(([, , text = '']) => unescaped(plain(text))),
    ),
  );
}

/** A cell without the buttons and marks around its text. */
function plain(cell: string): string {
  return cell
    .replaceAll(/<button.*?<\/button>/gsu, '')
    .replaceAll(/<[^>]+>/gu, '')
    .trim();
}

/** The text of a piece of a document's XML, spaces that are not broken as plain ones. */
export function textOf(xml: string): string {
  return between(xml, 'w:t').map(unescaped).join('').replaceAll('\u00a0', ' ');
}

function between(text: string, tag: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gsu'))].map(
    ([, inside = '']) => inside,
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

function unescaped(text: string): string {
  return text.replaceAll(/&([a-z]+|#39);/gu, (whole, name: string) => entities[name] ?? whole);
}
