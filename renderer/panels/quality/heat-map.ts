import type { RecordName } from '../../../shared/dataset/field.js';
import type { RowsRequest } from '../../../shared/ipc/desk.js';
import type {
  CompletenessGrid,
  GridAxis,
  GridCell,
  GridGroup,
  GridRow,
} from '../../../shared/scores/completeness-grid.js';
import type { FieldScore } from '../../../shared/scores/field-score.js';
import type { RowsBehind } from '../../widgets/rows-behind.js';
import { countOf, counted } from '../../words/number-words.js';
import { monthWords } from '../../words/score-words.js';

/** How dark a cell is, from 0 (nothing usable) to 4 (all but a few); undefined where no row should have it. */
export function shadeOf({ n, of }: GridCell): 0 | 1 | 2 | 3 | 4 | undefined {
  if (of === 0) return undefined;
  const share = n / of;
  if (share >= 0.98) return 4;
  if (share >= 0.9) return 3;
  if (share >= 0.7) return 2;
  return share > 0 ? 1 : 0;
}

/** The share in whole percent, rounded down so that it agrees with its shade, and never to nothing. */
export function percentOf({ n, of }: GridCell): string {
  if (of === 0) return '';
  const percent = Math.floor((n / of) * 100);
  return String(n > 0 ? Math.max(1, percent) : percent);
}

/** What a group is called. */
export function groupWords(by: GridAxis, { id, together }: GridGroup): string {
  if (together > 0)
    return by === 'month' ? countOf(together, 'earlier month') : countOf(together, 'smaller one');
  if (id === null) return by === 'month' ? 'No date' : 'Not recorded';
  return by === 'month' ? monthWords(id) : id;
}

/** Fields worth a line: those that should be there; on asking, also optional ones and those that another stands in for. */
export function shownFields(
  grid: CompletenessGrid,
  scores: readonly FieldScore[],
  withOptional: boolean,
): readonly GridRow[] {
  return grid.rows.filter(({ field }) => {
    const score = scores.find((one) => one.record === grid.record && one.field === field);
    if (score === undefined) return false;
    const isAside = score.level === 'O' || score.waived !== null;
    return isAside ? withOptional && score.counts.usable > 0 : true;
  });
}

/** The sentence that says what to see: the worst cell that has rows enough. */
export function worstCellWords(grid: CompletenessGrid, rows: readonly GridRow[]): string | undefined {
  const cells = rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const group = grid.groups[i];
      const isJudged = group !== undefined && !group.few && group.id !== null && cell.of > 0;
      const isPartly = row.cells.some(({ n }) => n > 0);
      return isJudged && isPartly ? [{ row, cell, group }] : [];
    }),
  );
  const [worst] = cells.sort((a, b) => a.cell.n / a.cell.of - b.cell.n / b.cell.of || b.cell.of - a.cell.of);
  if (worst === undefined || worst.cell.n === worst.cell.of) return undefined;
  const { row, cell, group } = worst;
  return `Lowest: “${row.label}”, ${groupWords(grid.by, group)}: ${counted(cell.n)} of ${counted(cell.of)}.`;
}

const axisFields = { site: 'scheme_id', practice: 'gp_practice_code', worker: 'link_worker_id' } as const;
const eventDates: Readonly<Record<RecordName, string>> = {
  referral: 'referral_date',
  contact: 'contact_date',
  onward: 'onward_date',
  measure: 'completed_date',
};

/** The rows behind a cell: those that lack the field, or all of the group where none does. Undefined where they cannot be told apart. */
export function rowsBehindCell(
  { record, by }: CompletenessGrid,
  row: GridRow,
  { group, cell }: { readonly group: GridGroup; readonly cell: GridCell },
): RowsBehind | undefined {
  const inGroup = groupFilter(record, by, group);
  if (inGroup === undefined || cell.of === 0) return undefined;
  const where = groupWords(by, group);
  const lacks = cell.n < cell.of;
  return {
    title: lacks ? `Rows without a usable “${row.label}”: ${where}` : `Rows with “${row.label}”: ${where}`,
    says: lacks
      ? `${counted(cell.of - cell.n)} of ${countOf(cell.of, 'row')} should have it and hold nothing that can be used.`
      : `All ${countOf(cell.of, 'row')} hold it.`,
    record,
    filters: [...inGroup, ...(lacks ? [{ column: row.field, lacks: true as const }] : [])],
  };
}

function groupFilter(
  record: RecordName,
  by: GridAxis,
  { id, together }: GridGroup,
): RowsRequest['filters'] | undefined {
  if (together > 0) return undefined;
  if (by === 'month') return id === null ? undefined : [{ column: eventDates[record], contains: id }];
  if (record !== 'referral') return undefined;
  return [{ column: axisFields[by], equals: id ?? '' }];
}
