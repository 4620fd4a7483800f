import { kindsByLine, lineCounts, topOf } from '../account.js';
import { cellWarnings } from '../cell-warnings.js';
import type { ReadSheet } from '../read-sheet.js';
import type { Refusal } from '../refusal.js';
import type { ReadingAnswer } from '../source.js';
import { type Steps, part } from '../steps.js';
import { findStructure } from '../structure/find-structure.js';
import type { Grid } from '../structure/grid.js';
import { headerAnswer } from '../structure/header-answer.js';
import { isPlausible } from '../structure/plausible.js';
import { structureWarnings } from '../structure/structure-warnings.js';
import { type RowsAndColumns, tableOf } from '../table-of.js';
import { type Warning, harm } from '../warnings.js';
import { byteLines } from './byte-lines.js';
import type { Decoded } from './decode.js';
import { detectDialect } from './detect-dialect.js';
import { plainGiven } from './given.js';
import { lineEndOf } from './line-ends.js';
import { lineSample } from './line-sample.js';
import { quotesUsed } from './quotes-used.js';
import { scanRows } from './scan-rows.js';
import { TableBytes } from './table-bytes.js';
import { textGrid } from './text-grid.js';
import { TextRows } from './text-rows.js';
import { textWarnings } from './text-warnings.js';

/** Delimited text as one sheet: its dialect, what every line is, and its tables. */
export function* readText(
  file: string,
  decoded: Decoded,
  answer: ReadingAnswer | undefined,
): Steps<{ readonly sheet: ReadSheet; readonly refusal: Refusal | null }> {
  const given = plainGiven(answer?.given);
  const terminator = given.row_delimiter;
  const cut = yield* part(byteLines(decoded.bytes, terminator), 0, 0.2);
  const { dialect, usual } = detectDialect(lineSample(cut, terminator), given);
  const reading = { dialect, usual, terminator };
  const rows = new TextRows(cut, reading, yield* part(scanRows(cut, reading), 0.2, 0.8));
  const { grid, onDemand } = textGrid(rows);
  yield 0.85;
  const { kinds, tables: found } = findStructure(grid, headerAnswer(grid, answer, given));
  yield 0.9;
  const plausible = found.filter((table, i) => i > 0 || answer !== undefined || isPlausible(grid, table));
  const isTable = found.length > 0 && plausible.length === found.length;
  const rowKinds = isTable
    ? kinds
    : kinds.map((kind) => (kind === 'blank' || kind === 'rejected' ? kind : 'note'));
  const mended = new Map(rows.allMended());
  const tables = (isTable ? found : []).map((table): RowsAndColumns => {
    const bytes = new TableBytes(rows, table);
    const made = onDemand === null ? undefined : bytes.sourceRows(onDemand);
    return {
      ...tableOf(grid, table, { file, sheet: '', hiddenColumns: new Set(), mended, rows: made }),
      bytes,
    };
  });
  yield 0.95;
  const byLine = kindsByLine(grid.rows, rowKinds);
  const lines = lineCounts(byLine);
  yield 0.96;
  const warnings = [
    ...textWarnings(decoded, { rows: grid.rows, mended, dialect }),
    ...structureWarnings({ grid, kinds: rowKinds, found, tables, unit: 'line' }),
    ...cutOffWarning(rows, tables),
  ];
  yield 0.97;
  warnings.push(...cellWarnings(tables, 'line'));
  yield 0.98;
  const sheet: ReadSheet = {
    name: '',
    hidden: 'visible',
    delimiter: dialect.delimiter,
    ...quotesUsed(decoded.bytes, dialect),
    lineEnd: lineEndOf(rows),
    lines,
    kinds: byLine,
    hiddenRows: 0,
    mergedCells: 0,
    comments: 0,
    dateSystem: null,
    warnings,
    tables,
    top: topOf(grid.rows, rowKinds),
  };
  return { sheet, refusal: refusalOf(grid, tables) };
}

function refusalOf({ facts, rows }: Grid, tables: ReadSheet['tables']): Refusal | null {
  const isBlank = facts?.filled.every((filled, i) => filled === 0 && rows[i]?.rejected === false) === true;
  if (isBlank) return { why: 'only_blank' };
  if (tables.length === 0) return { why: 'not_a_table' };
  return tables.every((table) => table.rows.length === 0) ? { why: 'no_rows' } : null;
}

/** A last line that is short and has no line end is what a broken download leaves. */
function cutOffWarning(all: TextRows, tables: ReadSheet['tables']): readonly Warning[] {
  const { lines, count } = all;
  const last = tables.at(-1)?.rows.at(-1);
  const isShort = last?.flag === 'short' || last?.flag === 'stray_quote';
  const hasEnd = (lines.ends[lines.count - 1] ?? 0) < lines.bytes.length;
  if (!isShort || count < 2 || hasEnd || last.row !== all.lineOf(count - 1) + 1) return [];
  return [
    {
      harm: harm.cutOff,
      says: `The last row (line ${String(last.row)}) stops early and the file has no final line end: it may have been cut off on the way.`,
    },
  ];
}
