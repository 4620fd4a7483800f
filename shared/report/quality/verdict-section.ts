import { heading, paragraph, ranked, section, table, words } from '../blocks.js';
import { verdictWords } from '../confidence.js';
import { shortfall } from '../findings.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { recordedOf, recordedShare } from '../shown.js';
import { capital } from '../words.js';
import { fieldQualities } from './field-quality.js';

/** Fit for which question, and the five fields that stand most in the way. */
export function verdictSection(material: Material): Section | null {
  const { context, basis } = material;
  return section('verdict', 'Verdict, question by question', [
    paragraph('A file is not good or bad as a whole. It can answer one question and not another.'),
    table({
      id: 'table-verdicts',
      caption: 'Fit for which question',
      basis,
      columns: [
        words('Question'),
        words('Answer possible?'),
        words('What stands in the way'),
        words('Smallest fix'),
      ],
      rows: context.verdicts.map((verdict) => [
        `${verdict.id} ${verdict.question}`,
        verdictWords[verdict.verdict],
        capital(shortfall(verdict) ?? 'Nothing'),
        capital(verdict.fixes[0]?.what ?? '–'),
      ]),
    }),
    heading('The five weakest fields'),
    ranked(worstFields(material)),
  ]);
}

/** Fields that are asked for and least often usable. */
function worstFields({ context }: Material): readonly string[] {
  const asked = fieldQualities(context).filter(
    ({ level, rows, valid }) => level !== 'O' && rows > 0 && valid < rows,
  );
  const worst = [...asked]
    .sort((a, b) => a.valid / a.rows - b.valid / b.rows || (a.field < b.field ? -1 : 1))
    .slice(0, 5);
  return worst.map(({ label, valid, rows }) => {
    const share = recordedShare(valid, rows, context.disclosure).text;
    return `${label}: usable in ${share} (${recordedOf(valid, rows, context.disclosure)}) of the rows that should have it.`;
  });
}
