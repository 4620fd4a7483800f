import { numbers, section, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { shownCount, shownOf } from '../shown.js';
import { capital } from '../words.js';

/** Duplicates, the same person again, and sequences that cannot be. */
export function recordsSection(material: Material): Section | null {
  return section('records', 'Rows and people', [setAsideTable(material), sequenceTable(material)]);
}

function setAsideTable({ context }: Material): Block | null {
  const { flow, people, disclosure } = context;
  return table({
    id: 'table-set-aside',
    caption: 'Rows set aside, and rows of the same person',
    basis: `Of ${shownCount(flow.referralRows, disclosure)} rows received as referrals`,
    columns: [words('What'), numbers('Rows'), words('What was done')],
    rows: [
      ...flow.setAside.map(({ reason, rows }) => [
        capital(reason),
        shownCount(rows, disclosure),
        'Set aside; nothing is deleted',
      ]),
      [
        'Another referral of the same person',
        shownCount(people.same, disclosure),
        'Kept; the person is counted once',
      ],
      [
        'Perhaps the same person',
        shownCount(people.possible, disclosure),
        'Kept apart until somebody decides',
      ],
    ],
  });
}

function sequenceTable({ context }: Material): Block | null {
  const broken = context.rules.filter(({ rule, outcome }) => outcome === 'fail' && rule.startsWith('X'));
  return table({
    id: 'table-sequences',
    caption: 'Rows that contradict themselves',
    basis: 'Rules that compare two fields or two rows',
    columns: [words('Rule'), words('What it says'), numbers('Rows')],
    rows: broken.map(({ rule, says, broken: rows, of }) => [
      rule,
      says,
      shownOf(rows, of, context.disclosure),
    ]),
  });
}
