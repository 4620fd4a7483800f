import { firstInPrint, numbers, section, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import { shownCount, shownOf, shownShare } from '../shown.js';
import { capital } from '../words.js';
import { peopleTable } from './people-table.js';

/** Rules in print. */
const mostRules = 8;

/** Duplicates, the same person again, and sequences that cannot be. */
export function recordsSection(material: Material): Section | null {
  return section('records', 'Rows and people', [
    setAsideTable(material),
    peopleTable(material),
    ifMergedTable(material),
    firstInPrint(sequenceTable(material), mostRules),
  ]);
}

function setAsideTable({ context }: Material): TableBlock | null {
  const { flow, people, disclosure } = context;
  return table({
    id: 'table-set-aside',
    caption: 'Duplicates and rows of the same person',
    basis: `Of ${shownCount(flow.referralRows, disclosure)} rows received as referrals`,
    columns: [words('What'), words('How sure'), numbers('Rows'), words('What was done')],
    rows: [
      ...flow.setAside.map(({ reason, rows }) => [
        capital(reason),
        'certain',
        shownCount(rows, disclosure),
        'Set aside; nothing is deleted',
      ]),
      [
        'Another referral of the same person',
        'certain',
        shownCount(people.same, disclosure),
        'Kept; the person is counted once',
      ],
      [
        'Perhaps the same person',
        'possible',
        shownCount(people.possible, disclosure),
        'Kept apart until somebody decides',
      ],
    ],
  });
}

const mergeable = ['A1.count', 'A2.count', 'A3.count'] as const;

/** Counts that depend on who is who, from certain to after all possible merges. */
function ifMergedTable({ book }: Material): TableBlock | null {
  const rows = mergeable.flatMap((id) => {
    const figure = book.one(id);
    return figure?.ifMerged === undefined ? [] : [[figure.label, figure.printed, figure.ifMerged.printed]];
  });
  if (rows.length === 0) return null;
  return table({
    id: 'table-if-merged',
    caption: 'Counts before and after possible merges',
    basis: 'Referrals of the period',
    columns: [words('Count'), numbers('Certain'), numbers('After possible merges')],
    rows,
    note: 'After: if all who may be one person are one, and all referrals that may be entered twice are one.',
  });
}

/** Rules on one row or person that compare fields, dates or rows with one another. */
function sequenceTable({ context }: Material): TableBlock | null {
  const { disclosure } = context;
  const broken = context.rules
    .filter(
      ({ outcome, dimension, sets, broken: rows }) =>
        outcome === 'fail' && rows > 0 && dimension === 'consistency' && sets === undefined,
    )
    .sort((a, b) => b.broken - a.broken || (a.rule < b.rule ? -1 : 1));
  return table({
    id: 'table-sequences',
    caption: 'Rows that contradict themselves or one another',
    basis: 'Rules that compare two fields or two rows; of the rows where there was something to compare',
    columns: [words('Rule'), words('What it says'), numbers('Found'), numbers('Share')],
    rows: broken.map(({ rule, says, broken: rows, of }) => [
      rule,
      says,
      shownOf(rows, of, disclosure),
      shownShare(Math.min(rows, of), of, disclosure).text,
    ]),
  });
}
