import type { WorstField } from '../../scores/worst-fields.js';
import type { VerdictWord } from '../../questions/verdict.js';
import { callout, heading, ranked, section } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { recordedOf, recordedShare } from '../shown.js';
import { inWords, several } from '../words.js';
import { verdictBlocks } from '../verdict-table.js';
import { scoreLabel } from './scored-fields.js';

/** Fit for which question, and the five fields that stand most in the way. */
export function verdictSection(material: Material): Section | null {
  const { context } = material;
  const count = (word: VerdictWord): number =>
    context.verdicts.filter(({ verdict }) => verdict === word).length;
  return section('verdict', 'Verdict, question by question', [
    callout('answer', `Of ${several(context.verdicts.length, 'question')}:`, [
      `${String(count('supported'))} can be answered, ${String(count('with_limits'))} in part, ${String(count('not_possible'))} not yet.`,
      'Data are not good or bad as a whole: they can answer one question and not another.',
    ]),
    heading('The five worst fields'),
    ranked(context.scores.worst.map((field) => worstWords(material, field))),
    ...verdictBlocks(material, 'Fit for which question'),
  ]);
}

const becauseWords: Readonly<Record<WorstField['because'], string>> = {
  no_column: 'no column holds it',
  blank: 'mostly left blank',
  unknown: 'mostly recorded as not known',
  declined: 'mostly declined',
  unusable: 'mostly written in a way that cannot be used',
};

function worstWords({ context }: Material, worst: WorstField): string {
  const { usable, of, because, questions } = worst;
  const { disclosure } = context;
  const needed = questions.length === 0 ? '' : ` Needed for ${inWords(questions)}.`;
  const lead =
    because === 'no_column'
      ? `${scoreLabel(worst)}: ${becauseWords[because]}.`
      : `${scoreLabel(worst)}: usable in ${recordedShare(usable, of, disclosure).text} (${recordedOf(usable, of, disclosure)}) of the rows that should have it, ${becauseWords[because]}.`;
  return lead + needed;
}
