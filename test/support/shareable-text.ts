import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { docxParts, textOf } from './docx-text.js';

/** Files of a run that may be published, those that tell of the exports themselves left aside. */
export const publishable: readonly string[] = [
  ...['funder', 'equity'].flatMap((id) => [`report-${id}.html`, `report-${id}.docx`]),
  'tables.xlsx',
  'lenses.xlsx',
  'methods.txt',
  'equity.json',
  'figures.R',
];

/** All that a reader finds in a file as written: text, alternative texts, titles and descriptions of pictures, every cell. */
export function shareableText(out: string, file: string): string {
  const path = join(out, file);
  if (file.endsWith('.html')) return textOfPage(readFileSync(path, 'utf8'));
  if (file.endsWith('.docx')) return textOfDocument(readFileSync(path));
  if (file.endsWith('.xlsx')) return textOfWorkbook(readFileSync(path));
  return readFileSync(path, 'utf8');
}

function textOfPage(html: string): string {
  const words = html
    .replaceAll(/<(style|script)\b.*?<\/\1>/gsu, ' ')
    .replaceAll(/<[^>]*?(?: (?:alt|title|aria-label|aria-description)="([^"]*)")[^>]*>/gu, ' $1 | ')
    .replaceAll(/<\/(?:p|li|th|td|tr|h\d|text|title|desc|caption|figcaption)>/gu, ' | ')
    .replaceAll(/<[^>]+>/gu, ' ');
  return words.replaceAll('&#39;', '’').replaceAll(/\s+/gu, ' ');
}

function textOfDocument(bytes: Uint8Array): string {
  const xml = docxParts(bytes)['word/document.xml'] ?? '';
  const pictures = [...xml.matchAll(/ (?:descr|title)="([^"]*)"/gu)].map(([, text = '']) => text);
  return [...xml.split('</w:p>').map(textOf), ...pictures].join(' | ');
}

function textOfWorkbook(bytes: Uint8Array): string {
  const { SheetNames, Sheets } = read(bytes);
  const lines = SheetNames.flatMap((name) =>
    utils.sheet_to_json<string[]>(Sheets[name] ?? {}, { header: 1, raw: false, defval: '' }),
  );
  return lines.map((cells) => cells.join(' | ')).join(' | \n');
}
