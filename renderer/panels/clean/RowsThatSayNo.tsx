import { type RefusalQuestion, answerInForce } from '../../../shared/clean/refusals/refusal-question.js';
import { countOf } from '../../words/number-words.js';
import { refusalInForceWords } from '../../words/refusal-words.js';

interface Props {
  questions: readonly RefusalQuestion[];
}

/** Rows that say no to consent or contact, and what is done with them; they are decided about under Quality. */
export function RowsThatSayNo({ questions }: Props) {
  const heeded = questions.filter((question) => answerInForce(question) !== 'count');
  if (heeded.length === 0) return null;
  return (
    <section className="card" aria-labelledby="no-head">
      <h2 id="no-head">Rows that say no</h2>
      <ul>
        {heeded.map((question) => (
          <li key={question.id}>
            {question.sheet === '' ? question.file : `${question.file}, ${question.sheet}`}: {question.found}{' '}
            {refusalInForceWords[answerInForce(question)]} {withAndWithout(question)}
          </li>
        ))}
      </ul>
      <p className="small soft">Your answer under Quality, “Rows that may say no”, switches this.</p>
    </section>
  );
}

function withAndWithout(question: RefusalQuestion): string {
  if (answerInForce(question) !== 'leave_out') return '';
  const { counting } = question;
  return `Of this table ${countOf(counting.without, 'row')} count without them, ${countOf(counting.with, 'row')} with them.`;
}
