import { type EquityAnswer, answersByOtherEdition, equityAnswers } from '../../figures/equity-answers.js';
import type { Figure } from '../../figures/figure.js';
import { table, words } from '../blocks.js';
import { groupLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Block } from '../report.js';
import { crossTable } from './cross-table.js';

/** The three answers in words. */
export const answerWords: Readonly<Record<EquityAnswer, string>> = {
  redistributive: 'redistributive',
  not: 'not redistributive',
  cannot_tell: 'cannot tell',
};

const fifths = ['1', '2', '3', '4', '5'];

/** Reach ratios, slopes and answers by both editions of deprivation side by side; null where only one is at hand. */
export function editionsTable({ context, book, basis }: Material): Block | null {
  const [main, other] = [equityAnswers(context.figures), answersByOtherEdition(context.figures)];
  if (other === null) return null;
  const ratio = (field: string, fifth: string): string =>
    told(book.split('C1.ratio', field).find(({ group }) => group[0] === fifth));
  const slope = (id: string | null): string => told(id === null ? undefined : book.one(id));
  const parts = ['reach', 'progress', 'outcome'] as const;
  return table({
    id: 'table-editions',
    caption: 'The main answers by two editions of deprivation',
    basis,
    columns: [words('What'), words('Edition that counts'), words('Other edition')],
    rows: [
      ...fifths.map((fifth) => [
        `Reach ratio: ${groupLabel('imd_quintile', fifth)}`,
        ratio('imd_quintile', fifth),
        ratio('imd_quintile_other', fifth),
      ]),
      ...parts.map((part) => [slopeNames[part], slope(main[part].figure), slope(other[part].figure)]),
      ...parts.map((part) => [
        answerNames[part],
        answerWords[main[part].answer],
        answerWords[other[part].answer],
      ]),
    ],
    note: 'Only people with a place can be looked up in the other edition; a decile that came without one counts in the first alone.',
  });
}

const slopeNames = {
  reach: 'Slope of reach',
  progress: 'Slope of engagement',
  outcome: 'Slope of change',
} as const;
const answerNames = {
  reach: 'Answer on reach',
  progress: 'Answer on progress',
  outcome: 'Answer on outcome',
} as const;

/** How many people stand in another fifth by the other edition. */
export function movedTable(material: Material): Block | null {
  return crossTable(material, {
    figure: 'C8.count',
    rows: 'imd_quintile',
    columns: 'imd_quintile_other',
    caption: 'People by fifth in both editions of deprivation (across: the other edition)',
    note: 'Distinct people of whom both are known. Small numbers are starred or put together.',
  });
}

function told(figure: Figure | undefined): string {
  return figure === undefined || figure.status === 'withheld' ? '–' : figure.printed;
}
