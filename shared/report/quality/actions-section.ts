import { firstInPrint, numbers, ownWords, section, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import { shownCount } from '../shown.js';
import { capital, inWords } from '../words.js';

/** What to do, what it would unlock, where to do it; who and by when are for the people around the table. */
export function actionsSection(material: Material): Section | null {
  return section('actions', 'Action plan', [
    fixesTable(material),
    ownWords('Who does what by when', material.context.words['actions']),
  ]);
}

/** Fixes that the analyst can make here; all others belong where the data are recorded. */
const here = ['settle-dates', 'map', 'clean', 'confirm'];

const mostFixes = 10;

function fixesTable({ context }: Material): TableBlock | null {
  const made = table({
    id: 'table-fixes',
    caption: 'Fixes, ranked by the questions they help',
    basis:
      'A fix may have to be joined by another before a question can be answered; whatever is not fixed is accepted',
    columns: [
      words('What to do'),
      words('Where'),
      numbers('Rows'),
      words('Questions'),
      words('Fix or accept?'),
      words('Who'),
      words('By when'),
    ],
    rows: context.fixes.map(({ fix, unlocks }) => [
      capital(fix.what),
      here.some((kind) => fix.id.startsWith(kind)) ? 'in the file' : 'at source',
      shownCount(fix.rows, context.disclosure),
      inWords(unlocks),
      '',
      '',
      '',
    ]),
  });
  return firstInPrint(made, mostFixes);
}
