import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { docxParts, textOf } from './docx-text.js';

/** Files of a run that may be published, those that tell of the exports themselves left aside. */
export const publishable: readonly string[] = [
  ...['funder', 'equity', 'feedback'].flatMap((id) => [`report-${id}.html`, `report-${id}.docx`]),
  'tables-to-publish.xlsx',
  'lenses.xlsx',
  'methods.txt',
  'equity.json',
  'figures.R',
];

/** All that a reader finds in a file as written: text, alternative texts, titles and descriptions of pictures, every cell. */
export function shareableText(out: string, file: string): string {
  return textOfFile(file, readFileSync(join(out, file)));
}

/** The same of a file that was just made. */
export function textOfFile(file: string, bytes: Uint8Array): string {
  if (file.endsWith('.html')) return textOfPage(new TextDecoder().decode(bytes));
  if (file.endsWith('.docx')) return textOfDocument(bytes);
  if (file.endsWith('.xlsx')) return textOfWorkbook(bytes);
  return new TextDecoder().decode(bytes);
}

/** Attributes that lay out a page or a drawing and say nothing to anybody. */
const layout =
  /^(?:class|style|id|d|points|href|src|viewBox|transform|fill|stroke[\w-]*|font-[\w-]*|text-anchor|[xyr][12]?|[cdr][xy]|width|height|opacity|xmlns(?::\w+)?|charset|lang|name|scope|type|role|for|aria-labelledby|aria-describedby)$/u;

function textOfPage(html: string): string {
  const words = html
    .replaceAll(/<(style|script)\b.*?<\/\1>/gsu, ' ')
    .replaceAll(
      /<[a-z][^>]*>/gu,
      (tag) =>
        `${/^<(?:p|li|th|td|tr|h\d|text|title|desc|caption|figcaption)\b/u.test(tag) ? ' | ' : ''}${said(tag)}`,
    )
    .replaceAll(/<\/(?:p|li|th|td|tr|h\d|text|title|desc|caption|figcaption)>/gu, ' | ')
    .replaceAll(/<[^>]+>/gu, ' ');
  return words.replaceAll('&#39;', '’').replaceAll(/\s+/gu, ' ');
}

/** What the attributes of a tag say: alternative texts, names, tooltips, data of any kind. */
function said(tag: string): string {
  return [...tag.matchAll(/ ([\w:-]+)="([^"]*)"/gu)]
    .flatMap(([, attribute = '', value = '']) => (layout.test(attribute) ? [] : [` ${value} | `]))
    .join('');
}

function textOfDocument(bytes: Uint8Array): string {
  const parts = Object.entries(docxParts(bytes)).filter(([path]) =>
    /^(?:word|docProps)\/.*\.xml$/u.test(path),
  );
  return parts
    .flatMap(([, xml]) => [
      ...xml.split('</w:p>').map(textOf),
      ...[...xml.matchAll(/ (?:descr|title|name|w:alias|w:tooltip)="([^"]*)"/gu)].map(
        ([, text = '']) => text,
      ),
    ])
    .join(' | ');
}

function textOfWorkbook(bytes: Uint8Array): string {
  return rowsOfWorkbook(bytes)
    .map((cells) => cells.join(' | '))
    .join(' | \n');
}

/** Every line of every sheet, also of hidden ones. */
export function rowsOfWorkbook(bytes: Uint8Array): readonly (readonly string[])[] {
  const { SheetNames, Sheets } = read(bytes);
  return SheetNames.flatMap((name) =>
    utils.sheet_to_json<string[]>(Sheets[name] ?? {}, { header: 1, raw: false, defval: '' }),
  );
}
