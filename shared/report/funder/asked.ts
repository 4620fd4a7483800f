import { paragraph, section } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { verdictBlocks } from '../verdict-table.js';
import { several } from '../words.js';

/** What we were asked, and what the data can answer: one verdict a question, with what it lacks. */
export function askedSection(material: Material): Section | null {
  const { verdicts } = material.context;
  const count = (word: string): number => verdicts.filter(({ verdict }) => verdict === word).length;
  return section('asked', 'What was asked, and what the data can answer', [
    verdicts.length === 0
      ? null
      : paragraph(
          `Of ${several(verdicts.length, 'question')}, the data answer ${String(count('supported'))} fully and ` +
            `${String(count('with_limits'))} partly. For ${String(count('not_possible'))} they do not yet hold an answer.`,
        ),
    ...verdictBlocks(material, 'Questions and what the data can answer'),
  ]);
}
