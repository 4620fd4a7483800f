import type { WorstField } from '../../scores/worst-fields.js';
import type { Verdict, VerdictWord } from '../../questions/verdict.js';
import { callout, firstInPrint, heading, paragraph, ranked, section, table, words } from '../blocks.js';
import { verdictWords } from '../confidence.js';
import { shortfall } from '../findings.js';
import type { Material } from '../material.js';
import type { Block, Section, TableBlock } from '../report.js';
import { recordedOf, recordedShare } from '../shown.js';
import { capital, inWords, several } from '../words.js';
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
    verdictTable(material),
    answerable(context.verdicts),
  ]);
}

const order: Readonly<Record<VerdictWord, number>> = { not_possible: 0, with_limits: 1, supported: 2 };

/** Questions in print as far as something stands in the way of their answer, that first. */
function verdictTable({ context, basis }: Material): TableBlock | null {
  const verdicts = [...context.verdicts].sort((a, b) => order[a.verdict] - order[b.verdict]);
  return firstInPrint(
    table({
      id: 'table-verdicts',
      caption: 'Fit for which question',
      basis,
      columns: [words('Question'), words('Answer possible?'), words('What stands in the way')],
      rows: verdicts.map((verdict) => [
        nameOf(verdict),
        verdictWords[verdict.verdict],
        capital(shortfall(verdict) ?? 'Nothing'),
      ]),
    }),
    verdicts.filter(({ verdict }) => verdict !== 'supported').length,
  );
}

/** The questions of which nothing more has to be said. */
function answerable(verdicts: readonly Verdict[]): Block | null {
  const names = verdicts.filter(({ verdict }) => verdict === 'supported').map(nameOf);
  return names.length === 0 ? null : paragraph(`Nothing stands in the way of these: ${names.join(' ')}`);
}

function nameOf({ id, question }: Verdict): string {
  return `${id} ${question}`;
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
