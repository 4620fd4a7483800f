import { paragraph, section, table, words } from '../blocks.js';
import { verdictWords } from '../confidence.js';
import { shortfall } from '../findings.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { capital, several } from '../words.js';

/** What we were asked, and what the data can answer: one verdict a question, with what it lacks. */
export function askedSection({ context, basis }: Material): Section | null {
  const { verdicts } = context;
  const count = (word: string): number => verdicts.filter(({ verdict }) => verdict === word).length;
  return section('asked', 'What was asked, and what the data can answer', [
    verdicts.length === 0
      ? null
      : paragraph(
          `Of ${several(verdicts.length, 'question')}, the data answer ${String(count('supported'))} fully and ` +
            `${String(count('with_limits'))} partly. For ${String(count('not_possible'))} they do not yet hold an answer.`,
        ),
    table({
      id: 'table-verdicts',
      caption: 'Questions and what the data can answer',
      basis,
      columns: [words('Question'), words('Answer possible?'), words('What stands in the way')],
      rows: verdicts.map((verdict) => [
        `${verdict.id} ${verdict.question}`,
        verdictWords[verdict.verdict],
        capital(shortfall(verdict) ?? 'Nothing'),
      ]),
      note: 'Yes, partly or not yet, by thresholds set before anyone looked at results.',
    }),
  ]);
}
