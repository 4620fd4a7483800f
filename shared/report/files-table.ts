import type { FileIntake } from '../reading/source.js';
import { numbers, table, words } from './blocks.js';
import type { Material } from './material.js';
import type { TableBlock } from './report.js';
import { shownCount } from './shown.js';

/** The files that came in, with enough of their hash to tell two versions apart. */
export function filesTable({ context }: Material): TableBlock | null {
  return table({
    id: 'table-files',
    caption: 'Files',
    basis: `${String(context.intake.length)} received`,
    columns: [words('File'), words('Format'), numbers('Rows of data'), words('First 12 of SHA-256')],
    rows: context.intake.map((file) => [
      file.file,
      file.error === null ? file.format : 'could not be read',
      file.error === null ? shownCount(dataRows(file), context.disclosure) : '–',
      file.sha256.slice(0, 12),
    ]),
    note: files(context.intake),
  });
}

/** Rows of data of a file, over all its tables. */
export function dataRows(file: FileIntake): number {
  return file.sheets.flatMap(({ tables }) => tables).reduce((sum, { rows }) => sum + rows.length, 0);
}

function files(intake: readonly FileIntake[]): string | null {
  const broken = intake.flatMap(({ file, error }) => (error === null ? [] : [`${file}: ${error}`]));
  return broken.length === 0 ? null : broken.join(' ');
}
