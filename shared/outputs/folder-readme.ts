import type { OutputFile } from '../ipc/desk.js';
import { textFile } from './text.js';

/**
 * Says in each folder which files may be passed on and which hold personal or unsuppressed values. What is too close to
 * an earlier export (`tooClose`, in sentences) is said first.
 */
export function folderReadmes(
  command: 'read' | 'audit' | 'run',
  tooClose: readonly string[] = [],
): readonly OutputFile[] {
  const top = textFile(
    'README.txt',
    [...beforeSharing(command === 'run' ? tooClose : []), topText].join('\n'),
  );
  const tables = textFile('tables/README.txt', workingText(tablesText));
  if (command !== 'run') return [top, tables];
  return [
    top,
    tables,
    textFile(
      'cleaned/README.txt',
      workingText('The same tables after all steps. Rows set aside stay here; ledger.csv names them.'),
    ),
    textFile(
      'clean/README.txt',
      workingText(
        'The minimum dataset: one file a table, each row with the file, sheet and row it came from.',
      ),
    ),
  ];
}

function beforeSharing(tooClose: readonly string[]): readonly string[] {
  return tooClose.length === 0
    ? []
    : ['Before you share any of these reports', '=====================================', '', ...tooClose, ''];
}

const tablesText = `The tables exactly as the files show them. Columns that you took from the names of files or sheets
stand after a table's own. They are not in the file, and intake.json marks them as derived.`;

const topText = `What may be passed on, and what may not
========================================

These files hold neither personal values nor unsuppressed counts and may be shared:
  report-funder.*, report-equity.*, tables-to-publish.xlsx, methods.txt, equity.json, lenses.xlsx, figures.R,
  data-collection-template.xlsx

These hold no personal value either, but they tell of the exports file by file and row by row. Whoever counts the
lines of issues.csv has exact numbers, small ones too. Share them with people who may see the exports, and publish none:
  report-quality.*, tables.xlsx, issues.csv, issue-log.csv, verdicts.json, intake.json, packs.json, run.json
tables.xlsx holds what tables-to-publish.xlsx holds, and at its end the tables of the data quality report.

query-sheets/ holds one workbook for each data owner, with numbers and cells that this owner knows already.
Give each to its owner alone.

These are working files. They may hold personal or unsuppressed values. Keep them where the exports are kept:
  tables/, cleaned/, clean/, lines.csv, marks.csv, stored.csv, ledger.csv, changed-cells.xlsx, people.csv,
  profile.json, profile-tables.json, profile-changes.json, mapping.json, scores.json, figures.json, effects.csv,
  project.soundings

Rows and lines are numbered from 1, as a spreadsheet numbers them.
In working files a cell stands as its file shows it. A cell that begins with = + - or @ could be run by a
spreadsheet that opens a CSV directly: import such files as text. In files to share such cells are made harmless.
`;

function workingText(what: string): string {
  return `${what}

Working files: they may hold personal or unsuppressed values. Do not pass them on.
`;
}
