import { read, utils } from '@e965/xlsx';

/** A table as somebody who was handed the workbook sees it. */
export interface WrittenTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every table of `tables.xlsx`: lines about it, an empty line, its header and its rows. */
export function tablesInWorkbook(bytes: Uint8Array): readonly WrittenTable[] {
  const book = read(bytes);
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const lines = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
    const caption = /: table \d+\. (.*)$/u.exec(lines[0]?.[0] ?? '')?.[1];
    const header = lines.findIndex((cells) => cells.every((cell) => cell === '')) + 1;
    const columns = lines[header];
    if (caption === undefined || columns === undefined) return [];
    return [{ caption, columns, rows: lines.slice(header + 1) }];
  });
}

/** Every table of a page, by the same caption. */
export function tablesInPage(html: string): readonly WrittenTable[] {
  return [...html.matchAll(/<table>(.*?)<\/table>/gsu)].flatMap(([, table = '']) => {
    const caption = /<caption>Table \d+\. (.*?)<span/su.exec(table)?.[1];
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => plainText(cell)),
    );
    const [columns, ...body] = rows;
    return caption === undefined || columns === undefined
      ? []
      : [{ caption: plainText(caption), columns, rows: body }];
  });
}

/** What a reader sees of markup. */
export function plainText(html: string): string {
  return html
    .replaceAll(/\s*<button.*?<\/button>/gsu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
