import type { Report, TableBlock } from '../report.js';

const short: Readonly<Record<Report['id'], string>> = {
  funder: 'Funder',
  quality: 'Quality',
  equity: 'Equity',
  feedback: 'Feedback',
  comparison: 'Compared',
};

/** A sheet's name: at most 31 characters, none that a spreadsheet forbids, and not taken yet. Adds it to `taken`. */
export function sheetName(report: Report, table: TableBlock, taken: Set<string>): string {
  return plainSheetName(`${short[report.id]} ${String(table.number)} ${table.caption}`, taken);
}

/** The same for any words. */
export function plainSheetName(words: string, taken: Set<string>): string {
  const wanted = words.replaceAll(/[^\p{L}\p{N} ().-]/gu, ' ');
  const plain = wanted.replaceAll(/\s+/gu, ' ').trim();
  const cut = Array.from(plain).slice(0, 31).join('').trim();
  const name = taken.has(cut.toLowerCase())
    ? `${Array.from(plain).slice(0, 26).join('').trim()} ${String(taken.size)}`
    : cut;
  taken.add(name.toLowerCase());
  return name;
}
