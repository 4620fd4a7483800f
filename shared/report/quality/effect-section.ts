import { isStill } from '../../effects/step-moves.js';
import { firstInPrint, inWorkbook, paragraph, section } from '../blocks.js';
import type { Material } from '../material.js';
import { allMovesTable, figuresBeforeAfterTable, strongestStepsTable } from './moves-table.js';
import type { Block, Section } from '../report.js';
import { shownCount } from '../shown.js';
import { allChangesTable, changesByKindTable } from '../steps-table.js';

/** Kinds of change in print. */
const mostKinds = 8;

/** What cleaning did to the rows and cells that figures are made of. */
export function effectSection(material: Material): Section | null {
  return section('effect', 'What cleaning changed', [
    keptParagraph(material),
    figuresBeforeAfterTable(material),
    strongestStepsTable(material),
    inWorkbook(allMovesTable(material)),
    firstInPrint(changesByKindTable(material), mostKinds),
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

function keptParagraph({ context }: Material): Block {
  const { flow, people, disclosure } = context;
  const kept = shownCount(flow.kept.referral, disclosure);
  return paragraph(
    `Of ${shownCount(flow.referralRows, disclosure)} rows received as referrals, ${kept} are kept, whatever their date. ` +
      `They are of ${shownCount(flow.kept.referral - people.same, disclosure)} people.`,
  );
}
