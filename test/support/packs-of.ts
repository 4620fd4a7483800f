import { findPacks } from '../../shared/reading/packs/find-packs.js';
import type { DriftCell, Pack } from '../../shared/reading/packs/pack.js';
import { readFile } from '../../shared/reading/read-file.js';
import type { SourceTable } from '../../shared/reading/source.js';

const encoder = new TextEncoder();

/** Files read one after another, as an intake would: names and what they hold. */
export function tablesOfFiles(files: Readonly<Record<string, string | Uint8Array>>): readonly SourceTable[] {
  const tables: SourceTable[] = [];
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const { sheets } = readFile({ name, bytes }, '', { firstTable: tables.length + 1 });
    tables.push(...sheets.flatMap((sheet) => sheet.tables));
  }
  return tables;
}

/** The packs that these files make. */
export function packsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Pack[]> {
  return findPacks(tablesOfFiles(files), () => Promise.resolve());
}

/** The cell of a pack's column for table number `i`, from 0. */
export function driftAt(pack: Pack | undefined, column: string, i: number): DriftCell | undefined {
  return pack?.columns.find(({ name }) => name === column)?.cells[i];
}

const reasons = ['Loneliness', 'Housing', 'Money', 'Carer'] as const;

/** Whole referrals, numbered from `first`, so that two files overlap where their numbers do. */
export function referrals(first: number, count: number): readonly Readonly<Record<string, string>>[] {
  return Array.from({ length: count }, (_, i) => {
    const n = first + i;
    const day = String((n % 27) + 1).padStart(2, '0');
    const month = String((n % 12) + 1).padStart(2, '0');
    return {
      'Referral ID': `R${String(n).padStart(5, '0')}`,
      'NHS Number': String(9_000_000_000 + (n % 40)),
      'Referral date': `${day}/${month}/2023`,
      Gender: n % 3 === 0 ? 'Male' : 'Female',
      Reason: reasons[n % reasons.length] ?? '',
      Sessions: String(n % 9),
    };
  });
}

/** Rows as CSV under these headers: `[ours, theirs]` where a file names a column otherwise. */
export function csvOf(
  rows: readonly Readonly<Record<string, string>>[],
  headers: readonly (string | readonly [own: string, written: string])[] = Object.keys(rows[0] ?? {}),
  hasHeader = true,
): string {
  const own = headers.map((header) => (typeof header === 'string' ? header : header[0]));
  const written = headers.map((header) => (typeof header === 'string' ? header : header[1]));
  const lines = rows.map((row) => own.map((header) => row[header] ?? '').join(','));
  return [...(hasHeader ? [written.join(',')] : []), ...lines, ''].join('\n');
}
