import type { IssueStatus, LogEntry } from '../../queries/log/issue-log.js';
import { firstInPrint, numbers, paragraph, section, table, words } from '../blocks.js';
import { groupedBy } from '../grouped.js';
import { fieldLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import { shownCount, shownOf } from '../shown.js';
import { inWords, several, shortened } from '../words.js';
import { lettersInWords, tableLetters } from './table-letters.js';

/** Issues in print; the workbook has them all. */
const mostEntries = 8;

/** The issue log: what was found where, who answers for it, and what was decided. No row and no value. */
export function logSection(material: Material): Section | null {
  const { issueLog } = material.context;
  return section('issues', 'Issue log', [
    issueLog.length === 0 ? null : paragraph(standing(issueLog)),
    firstInPrint(logTable(material), mostEntries),
  ]);
}

const statusWords: Readonly<Record<IssueStatus, string>> = {
  open: 'open',
  asked: 'asked',
  answered: 'answered',
  fixed: 'fixed',
  accepted: 'accepted',
  waived: 'waived',
};

/** "62 issues are open and 3 fixed." */
function standing(log: readonly LogEntry[]): string {
  const counts = [...groupedBy(log, ({ status }) => status)].map(
    ([status, same]) => `${String(same.length)} ${statusWords[same[0]?.status ?? 'open'] || status}`,
  );
  return `An issue is one rule in one column of one table, whatever the number of its rows: ${inWords(counts)}.`;
}

const actionWords: Readonly<Record<NonNullable<LogEntry['action']>, string>> = {
  fix_at_source: 'fix at source',
  fix_in_file: 'fix in the file',
  accept: 'accept',
  ask: 'ask',
};

function logTable({ context }: Material): TableBlock | null {
  const { disclosure } = context;
  return table({
    id: 'table-log',
    caption: 'Issue log',
    basis: 'Gravest and most rows first; the letters name the tables; issues.csv names every row',
    columns: [
      words('What was found'),
      words('Where'),
      numbers('Rows'),
      words('Owner'),
      words('Action'),
      words('Status'),
    ],
    rows: context.issueLog.map((entry) => [
      `${entry.says} (${entry.rule}, ${entry.severity})`,
      placeWords(entry, tableLetters(context)),
      entry.now.of === null
        ? shownCount(entry.now.rows, disclosure)
        : shownOf(entry.now.rows, entry.now.of, disclosure),
      ownerWords(entry),
      entry.action === null ? '–' : actionWords[entry.action],
      statusWords[entry.status],
    ]),
    note: 'Owners that the data name are counted, not named.',
  });
}

/** "G, H Ethnicity": the tables by their letters, and the column as it is called. */
function placeWords(
  { column, field, files, tables }: LogEntry,
  letters: ReadonlyMap<string, string>,
): string {
  const what = column ?? (field === null ? 'rows' : fieldLabel(field));
  const where = tables.length === 0 ? files : tables;
  return `${lettersInWords(where, letters)} ${shortened(what, 40)}`;
}

/** As a person said; those found in the data may be names of workers. */
function ownerWords({ owner, owners }: LogEntry): string {
  if (owner !== null) return owner;
  const found = owners.filter((each) => each.owner !== null).length;
  return found === 0 ? '–' : several(found, 'owner');
}
