import { isStill } from '../../effects/step-moves.js';
import { inWorkbook, numbers, paragraph, section, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import { allMovesTable, figuresBeforeAfterTable, strongestStepsTable } from '../moves-table.js';
import type { Block, Section, TableBlock } from '../report.js';
import { shownCount } from '../shown.js';
import { allChangesTable, changesByKindTable } from '../steps-table.js';

/** What cleaning did to the rows and cells that figures are made of. */
export function effectSection(material: Material): Section | null {
  return section('effect', 'What cleaning changed', [
    beforeAfterTable(material),
    figuresBeforeAfterTable(material),
    strongestStepsTable(material),
    inWorkbook(allMovesTable(material)),
    changesByKindTable(material),
    inWorkbook(allChangesTable(material)),
    weighedParagraph(material),
  ]);
}

function weighedParagraph({ context }: Material): Block | null {
  if (context.weighed === null) return null;
  const moving = context.weighed.steps.filter(({ moves }) => !moves.every(isStill)).length;
  const all = context.weighed.steps.length;
  return paragraph(
    `Each of the ${String(all)} steps was switched over by itself and all figures were worked out again. ` +
      `${String(moving)} of them move a headline figure; the others change spellings, or rows that no headline figure counts.`,
  );
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
