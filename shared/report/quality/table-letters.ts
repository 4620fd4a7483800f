import type { SourceTable } from '../../reading/source.js';
import type { ReportContext } from '../report-context.js';

/** Short names for the tables of this report, in the order of intake: A, B … Z, A2 … */
export function tableLetters({ intake }: ReportContext): ReadonlyMap<string, string> {
  const tables: readonly SourceTable[] = intake.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => sheet.tables),
  );
  return new Map(tables.map(({ table }, i) => [table, letter(i)]));
}

function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}
