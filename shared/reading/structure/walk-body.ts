import type { LineKind } from '../source.js';
import {
  contradicts,
  isNameAndValue,
  isRemarkInSmallTable,
  looksUnlike,
  narrowRowIsData,
  quickColumns,
} from './body-rows.js';
import type { Stretch } from './find-header.js';
import { ordinaryRows } from './ordinary-rows.js';
import { isBlank } from './grid.js';
import { turnAt } from './next-table.js';
import { isRuleRow } from './rule-row.js';
import { isRemark, totalKind } from './row-words.js';
import { type TableFrame, repeatsHeader } from './table-frame.js';
import { settleTotals, type TotalRow } from './totals.js';
import { endsInSums } from './unlabelled-sums.js';

/** What the rows of one table's body are, up to where the next table begins. */
export interface WalkedBody {
  /** Of the rows that are not data. */
  readonly kinds: ReadonlyMap<number, LineKind>;
  readonly dataRows: readonly number[];
  /** Row at which another table begins, its title included, always further on than this one; null where the stretch ends first. */
  readonly nextFrom: number | null;
  /** Rows inside the table that hold a label or remark and no data. */
  readonly labels: readonly number[];
  /** Rows that hold a total or a subtotal. */
  readonly totals: ReturnType<typeof settleTotals>;
}

/** Walk through the rows beneath a header and say what each one is. No row is dropped. */
export function walkBody(stretch: Stretch, frame: TableFrame): WalkedBody {
  const { grid, facts, to } = stretch;
  const quick = quickColumns(frame);
  const ordinary = ordinaryRows(stretch, frame, quick);
  const kinds = new Map<number, LineKind>();
  const dataRows: number[] = [];
  const totals: TotalRow[] = [];
  const labels: number[] = [];
  let waiting: number[] = [];
  let nextFrom: number | null = null;
  let afterBlank = false;

  const settleWaiting = (asLabels: boolean): void => {
    for (const i of waiting) {
      kinds.set(i, asLabels && !isRemark(firstText(stretch, i)) ? 'title' : 'note');
      if (asLabels) labels.push(i);
    }
    waiting = [];
  };

  for (let i = frame.header.bodyFrom; i < to; i += 1) {
    const filled = facts.filled[i] ?? 0;
    const row = grid.rows[i];
    if (row === undefined) break;
    if (row.rejected || filled === 0) {
      kinds.set(i, row.rejected ? 'rejected' : 'blank');
      afterBlank = true;
      continue;
    }
    if (!afterBlank && waiting.length === 0 && ordinary(i)) {
      dataRows.push(i);
      continue;
    }
    const judged = kindOfRow(stretch, i, { frame, quick, afterBlank: afterBlank || waiting.length > 0 });
    const isFirstRow = i === stretch.from;
    const kind = isFirstRow && judged === 'next_table' ? 'data' : judged;
    afterBlank = false;
    if (kind === 'waiting') {
      waiting.push(i);
    } else if (kind === 'next_table') {
      nextFrom = Math.max(stretch.from + 1, titleStart(stretch, waiting, i));
      waiting = waiting.filter((one) => one < (nextFrom ?? i));
      break;
    } else if (kind === 'total') {
      totals.push({ row: i, label: firstText(stretch, i), rowsBefore: dataRows.length });
      settleWaiting(true);
    } else {
      if (kind === 'repeated_header') settleAsTitles(kinds, waiting);
      else settleWaiting(true);
      waiting = [];
      if (kind === 'data') dataRows.push(i);
      else kinds.set(i, kind);
    }
  }
  settleWaiting(false);
  const sums = endsInSums(stretch, dataRows) ? dataRows.pop() : undefined;
  if (sums !== undefined) totals.push({ row: sums, label: 'Total', rowsBefore: dataRows.length });
  const settled = settleTotals(totals, dataRows.length);
  for (const { row, kind } of settled) kinds.set(row, kind);
  return { kinds, dataRows, nextFrom, labels, totals: settled };
}

type RowKind = 'data' | 'note' | 'repeated_header' | 'total' | 'waiting' | 'next_table';

function kindOfRow(
  stretch: Stretch,
  i: number,
  {
    frame,
    quick,
    afterBlank,
  }: { readonly frame: TableFrame; readonly quick: readonly number[]; readonly afterBlank: boolean },
): RowKind {
  const row = stretch.grid.rows[i];
  const filled = stretch.facts.filled[i] ?? 0;
  if (row === undefined) return 'data';
  if (filled === 1 && frame.right > 1 && isRuleRow(row)) return 'note';
  const { cells } = row;
  if (isTotalRow(stretch, i, frame)) return 'total';
  const isTextLine = stretch.grid.delimited && cells.length === 1 && frame.right > 2;
  const isNarrow =
    filled <= frame.narrow ||
    isTextLine ||
    isNameAndValue(row, filled, frame) ||
    (filled === 1 && isRemarkInSmallTable(row, frame, afterBlank));
  const isUnlike = looksUnlike(cells, quick);
  if (isUnlike || isNarrow || afterBlank || quick.length === 0) {
    if (repeatsHeader(cells, filled, frame)) return 'repeated_header';
    if ((isUnlike || afterBlank) && (afterBlank || contradicts(cells, frame.types))) {
      const turn = turnAt(i, { stretch, frame, afterBlank });
      if (turn !== 'row') return turn;
    }
  }
  return isNarrow && !narrowRowIsData(row, frame) ? 'waiting' : 'data';
}

/** A label that speaks of a total, and beside it nothing but numbers. */
function isTotalRow(stretch: Stretch, i: number, frame: TableFrame): boolean {
  const label = firstText(stretch, i);
  if (totalKind(label) === null) return false;
  const { cells } = stretch.grid.rows[i] ?? { cells: [] };
  const first = stretch.facts.first[i] ?? 0;
  return (
    cells.every((cell, j) => j <= first || isBlank(cell) || isSum(cell)) &&
    (frame.usual > 1 || /\d/.test(label))
  );
}

function isSum(cell: string): boolean {
  return /^[-+(]?[£$€]?\s?[\d.,\s]+%?\)?$|^#[A-Z/0!?]+$|^n\s?=\s?\d+$/i.test(cell.trim());
}

function firstText({ grid, facts }: Stretch, i: number): string {
  return grid.rows[i]?.cells[facts.first[i] ?? 0] ?? '';
}

/** The block of waiting rows above the next table's header is its title; with a remark in it, only where it stands at the header and apart from the rows above. */
function titleStart(stretch: Stretch, waiting: readonly number[], header: number): number {
  const isEmpty = (i: number): boolean => (stretch.facts.filled[i] ?? 0) === 0;
  let end = header;
  while (end > 0 && isEmpty(end - 1)) end -= 1;
  let start = end;
  while (waiting.includes(start - 1)) start -= 1;
  if (start === end) return header;
  const lastRemark = waiting.findLast((i) => i >= start && isRemark(firstText(stretch, i)));
  if (lastRemark === undefined || (end === header && isEmpty(start - 1))) return start;
  return end === header ? lastRemark + 1 : header;
}

function settleAsTitles(kinds: Map<number, LineKind>, waiting: readonly number[]): void {
  for (const i of waiting) kinds.set(i, 'title');
}
