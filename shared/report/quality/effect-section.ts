import { inWorkbook, numbers, paragraph, section, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import { shownCount } from '../shown.js';
import { allChangesTable, changesByKindTable } from '../steps-table.js';

/** What cleaning did to the rows and cells that figures are made of. */
export function effectSection(material: Material): Section | null {
  return section('effect', 'What cleaning changed', [
    beforeAfterTable(material),
    changesByKindTable(material),
    inWorkbook(allChangesTable(material)),
    paragraph('How much each single step moves each figure is not worked out yet.'),
  ]);
}

function beforeAfterTable({ context }: Material): TableBlock | null {
  const { flow, people, disclosure } = context;
  const before = flow.referralRows;
  const after = flow.kept.referral;
  return table({
    id: 'table-before-after',
    caption: 'Counts before and after cleaning',
    basis: 'All rows received as referrals, whatever their date',
    columns: [words('Count'), numbers('Before'), numbers('After')],
    rows: [
      ['Referrals', shownCount(before, disclosure), shownCount(after, disclosure)],
      [
        'People, counted from those rows',
        shownCount(before, disclosure),
        shownCount(after - people.same, disclosure),
      ],
    ],
    note: 'Before cleaning every row counts as a referral of another person.',
  });
}
