import { kindsByLine, lineCounts, topOf } from '../account.js';
import { cellWarnings } from '../cell-warnings.js';
import type { ReadSheet } from '../read-sheet.js';
import type { Refusal } from '../refusal.js';
import type { ReadingAnswer } from '../source.js';
import { findStructure } from '../structure/find-structure.js';
import { headerAnswer } from '../structure/header-answer.js';
import { isPlausible } from '../structure/plausible.js';
import { structureWarnings } from '../structure/structure-warnings.js';
import { tableOf } from '../table-of.js';
import { type Warning, harm } from '../warnings.js';
import type { Decoded } from './decode.js';
import { detectDialect } from './detect-dialect.js';
import type { Dialect, TextRecord } from './dialect.js';
import { plainGiven } from './given.js';
import { lineEndOf, physicalLines } from './physical-lines.js';
import { readRecords } from './read-records.js';
import { textGrid } from './text-grid.js';
import { textWarnings } from './text-warnings.js';

/** Delimited text as one sheet: its dialect, what every line is, and its tables. */
export function readText(
  file: string,
  decoded: Decoded,
  answer: ReadingAnswer | undefined,
): { readonly sheet: ReadSheet; readonly refusal: Refusal | null } {
  const given = plainGiven(answer?.given);
  const lines = physicalLines(decoded.text, given.row_delimiter);
  const { dialect, usual } = detectDialect(lines, given);
  const records = readRecords(lines, { dialect, usual });
  const { grid, mended } = textGrid(records);
  const { kinds, tables: found } = findStructure(grid, headerAnswer(grid, answer, given));
  const plausible = found.filter((table, i) => i > 0 || answer !== undefined || isPlausible(grid, table));
  const isTable = found.length > 0 && plausible.length === found.length;
  const rowKinds = isTable
    ? kinds
    : kinds.map((kind) => (kind === 'blank' || kind === 'rejected' ? kind : 'note'));
  const tables = isTable
    ? found.map((table) => tableOf(grid, table, { file, sheet: '', hiddenColumns: new Set(), mended }))
    : [];
  const byLine = kindsByLine(grid.rows, rowKinds);
  const quotes = quotesUsed(decoded.text, records, dialect);
  const sheet: ReadSheet = {
    name: '',
    hidden: 'visible',
    delimiter: dialect.delimiter,
    ...quotes,
    lineEnd: lineEndOf(lines, records),
    lines: lineCounts(byLine),
    kinds: byLine,
    hiddenRows: 0,
    mergedCells: 0,
    comments: 0,
    dateSystem: null,
    warnings: [
      ...textWarnings(decoded, { rows: grid.rows, mended, dialect }),
      ...structureWarnings({ grid, kinds: rowKinds, found, tables, unit: 'line' }),
      ...cellWarnings(tables, 'line'),
      ...cutOffWarning(decoded.text, tables, grid.rows.length),
    ],
    tables,
    top: topOf(grid.rows, rowKinds),
  };
  return { sheet, refusal: refusalOf(decoded.text, tables) };
}

function refusalOf(text: string, tables: ReadSheet['tables']): Refusal | null {
  if (text.trim() === '') return { why: 'only_blank' };
  if (tables.length === 0) return { why: 'not_a_table' };
  return tables.every(({ rows }) => rows.length === 0) ? { why: 'no_rows' } : null;
}

/** A last line that is short and has no line end is what a broken download leaves. */
function cutOffWarning(text: string, tables: ReadSheet['tables'], rows: number): readonly Warning[] {
  const last = tables.at(-1)?.rows.at(-1);
  const isShort = last?.flag === 'short' || last?.flag === 'stray_quote';
  if (!isShort || rows < 2 || /[\r\n]$/.test(text) || !isLastLine(text, last.cells)) return [];
  return [
    {
      harm: harm.cutOff,
      says: `The last row (line ${String(last.row)}) stops early and the file has no final line end: it may have been cut off on the way.`,
    },
  ];
}

function isLastLine(text: string, cells: readonly string[]): boolean {
  const filled = cells.findLast((cell) => cell !== '') ?? '';
  return text.endsWith(filled);
}

/** Quote and escape are reported only where the file uses them. */
function quotesUsed(
  text: string,
  records: readonly TextRecord[],
  { quote, escape, delimiter }: Dialect,
): { readonly quote: string | null; readonly escape: string | null } {
  if (!text.includes(quote)) return { quote: null, escape: null };
  const opens =
    records.length > 0 &&
    (text.startsWith(quote) ||
      [`\n${quote}`, `\r${quote}`, `${delimiter ?? '\n'}${quote}`].some((edge) => text.includes(edge)));
  if (!opens) return { quote: null, escape: null };
  return {
    quote,
    escape:
      escape === '\\'
        ? '\\'
        : text.includes(`${quote}${quote}`) && hasDoubled(text, quote, delimiter)
          ? quote
          : null,
  };
}

/** A doubled quote that is not just an empty cell. */
function hasDoubled(text: string, quote: string, delimiter: string | null): boolean {
  const pair = quote + quote;
  for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 2)) {
    const before = text.charAt(at - 1);
    const isEmptyCell =
      at === 0 ||
      before === '\n' ||
      before === '\r' ||
      (delimiter !== null && text.startsWith(delimiter, at - delimiter.length));
    if (!isEmptyCell || text.charAt(at + 2) === quote) return true;
  }
  return false;
}
