import { type AnsweredEquity, equityAnswers } from '../../figures/equity-answers.js';
import { bullets, callout, paragraph, section } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { answerWords } from './editions.js';

/** The answer first, even where it is that nobody can tell; under each what it rests on. */
export function answerSection({ context }: Material): Section | null {
  const { reach, progress, outcome } = equityAnswers(context.figures);
  return section('answer', 'The answer first', [
    paragraph(
      'Does the scheme reach, carry and help people in more deprived areas at least as well as others?',
    ),
    answerCallout('Reach', reach),
    answerCallout('Progress through the pathway', progress),
    answerCallout('Outcome', outcome),
    bullets([
      'A slope runs from the most deprived end to the least deprived; below 0 the most deprived have more.',
      'Redistributive: the whole 95 % interval of the slope is on the side of the most deprived.',
      'Not redistributive: it is on the other side, or within 10 % of the mean. Otherwise nobody can tell.',
    ]),
  ]);
}

function answerCallout(title: string, { answer, evidence }: AnsweredEquity): ReturnType<typeof callout> {
  return callout('answer', `${title}: ${answerWords[answer]}`, evidence);
}
