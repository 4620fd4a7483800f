import { numbers, ownWords, section, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import type { IssueTally } from '../report-context.js';
import { groupedBy } from '../grouped.js';
import { shownCount } from '../shown.js';
import { capital, inWords } from '../words.js';

/** What to do, what it would unlock, and where to do it. */
export function actionsSection(material: Material): Section | null {
  return section('actions', 'Action plan', [
    fixesTable(material),
    suggestionsTable(material),
    ownWords('Who does what by when', material.context.words['actions']),
  ]);
}

/** Fixes that the analyst can make here; all others belong where the data are recorded. */
const here = ['settle-dates', 'map', 'clean', 'confirm'];

function fixesTable({ context }: Material): Block | null {
  return table({
    id: 'table-fixes',
    caption: 'Fixes, ranked by the questions they help',
    basis: 'A fix may have to be joined by another before a question can be answered',
    columns: [words('What to do'), words('Where'), numbers('Rows'), words('Questions')],
    rows: context.fixes
      .slice(0, 15)
      .map(({ fix, unlocks }) => [
        capital(fix.what),
        here.some((kind) => fix.id.startsWith(kind)) ? 'in the file' : 'at source',
        shownCount(fix.rows, context.disclosure),
        inWords(unlocks),
      ]),
  });
}

function suggestionsTable({ context }: Material): Block | null {
  const byRule = groupedBy(
    context.issues.filter(({ severity }) => severity !== 'info'),
    ({ rule }) => rule,
  );
  const rows = [...byRule].flatMap(([rule, tallies]) => {
    const [largest] = [...tallies].sort((a, b) => b.count - a.count);
    const count = tallies.reduce((sum, tally) => sum + tally.count, 0);
    return largest === undefined
      ? []
      : [
          {
            count,
            cells: [rule, largest.suggestion, placesOf(tallies), shownCount(count, context.disclosure)],
          },
        ];
  });
  return table({
    id: 'table-suggestions',
    caption: 'What each rule suggests',
    basis: 'Errors and warnings; the list of issues names every row',
    columns: [words('Rule'), words('Suggestion'), words('Files'), numbers('Issues')],
    rows: rows.sort((a, b) => b.count - a.count).map(({ cells }) => cells),
  });
}

function placesOf(tallies: readonly IssueTally[]): string {
  return [...new Set(tallies.map(({ file }) => file))].join(', ');
}
