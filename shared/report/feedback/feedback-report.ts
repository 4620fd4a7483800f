import { bullets, heading, ownWords, paragraph, section } from '../blocks.js';
import type { Material } from '../material.js';
import { printRules } from '../print-rules.js';
import type { Section } from '../report.js';
import { practiceSheet } from './practice-sheet.js';
import { practicesOf } from './practices.js';

const whyNoPage =
  'Too few referrals come from these practices, or a small number could be worked out from theirs.';

/** A first page, then a page for each practice of which enough may be shown. */
export function feedbackSections(material: Material): readonly (Section | null)[] {
  const { context, book } = material;
  const practices = practicesOf(book, context.disclosure.base);
  const shown = practices.filter(({ isShown }) => isShown);
  const notShown = practices.filter(({ isShown }) => !isShown).map(({ code }) => code);
  const many = book.split('A1.count', 'gp_practice_code+need_primary').length === 0 && practices.length > 0;
  return [
    section('about', 'About these sheets', [
      paragraph(
        practices.length === 0
          ? 'No GP practice is recorded, so there is no sheet. Say on the Columns page which column holds the practice.'
          : 'Each page is for one GP practice: what became of the referrals of people registered there. Thank you for them.',
      ),
      ownWords('In our words', context.words['feedback/about']),
      bullets(printRules(context.disclosure)),
      many ? paragraph('Main reasons are given for at most 60 practices, so they are left out here.') : null,
      ...(notShown.length === 0 ? [] : [heading('Without a page'), paragraph(whyNoPage), bullets(notShown)]),
    ]),
    ...shown.map((practice) => practiceSheet(material, practice)),
  ];
}

/** Whether there is a sheet for anybody. */
export function hasSheets({ sections }: { readonly sections: readonly Section[] }): boolean {
  return sections.some(({ id }) => id.startsWith('practice-'));
}
