import type { SourceTable } from '../../reading/source.js';
import type { ReportContext } from '../report-context.js';

/** Short names for the tables of this report, in the order of intake: A, B … Z, A2 … */
export function tableLetters({ intake }: ReportContext): ReadonlyMap<string, string> {
  const tables: readonly SourceTable[] = intake.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => sheet.tables),
  );
  return new Map(tables.map(({ table }, i) => [table, letter(i)]));
}

/** Tables named before the others are counted. */
const mostNamed = 4;

/** "G, H"; where tables are many, "A, B, C, D and 31 more". */
export function lettersInWords(tables: readonly string[], letters: ReadonlyMap<string, string>): string {
  const named = [...new Set(tables)].map((id) => letters.get(id) ?? id);
  const left = named.length - mostNamed;
  return left > 1 ? `${named.slice(0, mostNamed).join(', ')} and ${String(left)} more` : named.join(', ');
}

function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}
