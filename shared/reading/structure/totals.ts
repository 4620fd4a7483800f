import { totalKind } from './row-words.js';

/** A row that announces a total. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  /** How many data rows came before it. */
  readonly rowsBefore: number;
}

/**
 * Tell totals from subtotals. A grand total makes plain totals before it subtotals; a total of something
 * named (a month, a site) is a subtotal unless it is the only one and nothing follows.
 */
export function settleTotals(
  totals: readonly TotalRow[],
  dataRows: number,
): readonly { readonly row: number; readonly kind: 'total' | 'subtotal' }[] {
  const kinds = totals.map(({ label }) => totalKind(label));
  const lastGrand = kinds.lastIndexOf('grand');
  return totals.map(({ row, rowsBefore }, i) => {
    const kind = kinds[i] ?? 'total';
    const isLast = rowsBefore === dataRows && i === totals.length - 1;
    if (kind === 'subtotal') return { row, kind };
    if (kind === 'qualified') return { row, kind: isLast && totals.length === 1 ? 'total' : 'subtotal' };
    return { row, kind: kind === 'total' && i < lastGrand ? 'subtotal' : 'total' };
  });
}
