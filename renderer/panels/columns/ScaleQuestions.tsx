import type { ScaleQuestion } from '../../../shared/scales/scale-question.js';
import { AnswerChoices } from '../../widgets/AnswerChoices.js';
import { countOf } from '../../words/number-words.js';
import { scaleAnswerWords } from '../../words/scale-words.js';

interface Props {
  questions: readonly ScaleQuestion[];
  onAnswer: (about: string, answer: string, says: string) => void;
}

/** Which way the numbers of an instrument run, and on what scale: what was found, and what each answer does. */
export function ScaleQuestions({ questions, onAnswer }: Props) {
  if (questions.length === 0) return null;
  return (
    <section className="card scale-questions" id="scales" aria-label="Questions about scales">
      {questions.map(({ id, label, file, sheet, columns, found, examples, choices, answered }) => (
        <div key={id}>
          <p className="eyebrow">A question about a scale</p>
          <h2>
            {label} in {sheet === '' ? file : `${file}, ${sheet}`}
          </h2>
          <p>{found}</p>
          <p className="small soft">
            {columns.map(({ name }) => `“${name}”`).join(', ')}
            {examples.length === 0
              ? '.'
              : ` ${columns.length === 1 ? 'holds' : 'hold'} numbers such as ${examples.join(', ')}.`}
          </p>
          <AnswerChoices
            choices={choices.map(({ answer, does, rows }) => ({
              answer,
              words: scaleAnswerWords[answer],
              does: rows === 0 ? does : `${does} Changes ${countOf(rows, 'row')}.`,
            }))}
            answered={answered}
            about={label}
            onAnswer={(answer) => onAnswer(id, answer, `${label}: ${scaleAnswerWords[answer].toLowerCase()}`)}
          />
        </div>
      ))}
    </section>
  );
}
