import {
  type RefusalAnswer,
  type RefusalQuestion,
  answerInForce,
} from '../../../shared/clean/refusals/refusal-question.js';
import { AnswerChoices } from '../../widgets/AnswerChoices.js';
import { counted } from '../../words/number-words.js';
import { refusalAnswerWords, refusalInForceWords } from '../../words/refusal-words.js';

interface Props {
  questions: readonly RefusalQuestion[];
  onAnswer: (about: string, answer: RefusalAnswer, says: string) => void;
}

/** Rows that seem to say no, to consent or to contact: what was found, what holds at present, and what each answer does. */
export function Refusals({ questions, onAnswer }: Props) {
  if (questions.length === 0) return null;
  return (
    <section className="card date-questions" id="refusals" aria-labelledby="refusals-head">
      <h2 id="refusals-head">Rows that may say no</h2>
      {questions.map((question) => (
        <OneQuestion key={question.id} question={question} onAnswer={onAnswer} />
      ))}
    </section>
  );
}

interface OneProps {
  question: RefusalQuestion;
  onAnswer: Props['onAnswer'];
}

function OneQuestion({ question, onAnswer }: OneProps) {
  const { id, file, sheet, found, examples, rows, notes, choices, answered } = question;
  const where = sheet === '' ? file : `${file}, ${sheet}`;
  const title = titleOf(question);
  const inForce = answerInForce(question);
  return (
    <div className="date-question">
      <h3>
        {title} in {where}
      </h3>
      <p>
        {found} {rowsNamed(examples, rows)}
      </p>
      {notes.map(({ sheet: on, row, text }) => (
        <p key={`${on} ${String(row)}`}>
          Row {row} of “{on}” says: <q>{text}</q>
        </p>
      ))}
      {answered === null ? (
        <p className="small soft">Nobody has answered yet. {refusalInForceWords[inForce]}</p>
      ) : null}
      <AnswerChoices
        choices={choices.map(({ answer, does }) => ({ answer, words: refusalAnswerWords[answer], does }))}
        answered={answered}
        about={`${title} in ${where}`}
        onAnswer={(answer) => onAnswer(id, answer, `${title}: ${refusalAnswerWords[answer].toLowerCase()}`)}
      />
    </div>
  );
}

function titleOf({ sign }: RefusalQuestion): string {
  switch (sign.by) {
    case 'consent':
      return 'No consent';
    case 'column':
      return `“${sign.name}”`;
    case 'colour':
      return `Rows filled ${sign.colour}`;
  }
}

function rowsNamed(examples: readonly number[], rows: number): string {
  const more = rows - examples.length;
  const named = examples.map((row) => counted(row)).join(', ');
  return `${rows === 1 ? 'Row' : 'Rows'} ${named}${more > 0 ? ` and ${counted(more)} more` : ''}.`;
}
