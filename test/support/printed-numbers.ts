import { textOf } from './docx-text.js';

/** Every number of a text as it is printed, sign and commas included. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/[−-]?\d[\d,.]*\d|[−-]?\d/gu) ?? [];
}

/** What a page prints outside its contents, pictures and buttons; ordered lists with the numbers that a browser gives them. */
export function wordsOfPage(html: string): string {
  const body = html.slice(html.indexOf('<header>'), html.indexOf('<footer>'));
  return body
    .replaceAll(/<(nav|svg|button)\b.*?<\/\1>/gsu, ' ')
    .replaceAll(/<ol>.*?<\/ol>/gsu, (list) => {
      let last = 0;
      return list.replaceAll('<li>', () => ` ${String((last += 1))}. `);
    })
    .replaceAll(/<\/(?:p|li|th|td|h\d|span|caption|figcaption)>/gu, ' ')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/&#39;/gu, '’');
}

/** The same of a document, paragraph by paragraph. */
export function wordsOfDocument(xml: string): string {
  return xml
    .split('</w:p>')
    .map((paragraph) => textOf(paragraph.replaceAll('<w:tab/>', '<w:t> </w:t>')))
    .join(' ');
}
