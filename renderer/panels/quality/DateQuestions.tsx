import type { DateAnswer, DateQuestion } from '../../../shared/clean/date-order/date-question.js';
import { AnswerChoices } from '../../widgets/AnswerChoices.js';
import { countOf } from '../../words/number-words.js';
import { dateAnswerWords } from '../../words/date-words.js';

interface Props {
  questions: readonly DateQuestion[];
  onAnswer: (about: string, answer: DateAnswer, says: string) => void;
}

/** What a person is asked about columns of dates: at most once a column, with examples and what each answer does. */
export function DateQuestions({ questions, onAnswer }: Props) {
  if (questions.length === 0) return null;
  return (
    <section className="card date-questions" id="dates" aria-labelledby="dates-head">
      <h2 id="dates-head">{questions.length === 1 ? 'A question about dates' : 'Questions about dates'}</h2>
      {questions.map((question) => (
        <OneQuestion key={question.id} question={question} onAnswer={onAnswer} />
      ))}
    </section>
  );
}

interface OneProps {
  question: DateQuestion;
  onAnswer: Props['onAnswer'];
}

function OneQuestion({ question, onAnswer }: OneProps) {
  const { id, name, file, sheet, found, examples, choices, answered } = question;
  return (
    <div className="date-question">
      <h3>
        “{name}” in {sheet === '' ? file : `${file}, ${sheet}`}
      </h3>
      <p>{found}</p>
      {examples.length === 0 ? null : (
        <ul className="small soft">
          {examples.map(({ row, text, readings: [one, other] }) => (
            <li key={row}>
              Row {row}: {text} is {one} or {other}.
            </li>
          ))}
        </ul>
      )}
      <AnswerChoices
        choices={choices.map(({ answer, does, rows }) => ({
          answer,
          words: dateAnswerWords[answer],
          does: rows === 0 ? does : `${does} Settles ${countOf(rows, 'date')}.`,
        }))}
        answered={answered}
        about={name}
        onAnswer={(answer) => onAnswer(id, answer, `${name}: ${dateAnswerWords[answer].toLowerCase()}`)}
      />
    </div>
  );
}
