import type { AnsweredEquity, EquityAnswers } from '../../../shared/figures/equity-answers.js';
import type { Figure } from '../../../shared/figures/figure.js';
import { CopyAs } from '../../widgets/CopyAs.js';
import { Status } from '../../widgets/Status.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { answerWords, answered, copiedAnswer } from './answer-words.js';
import { overAll } from './compared-by.js';

interface Props {
  answers: EquityAnswers;
  figures: readonly Figure[];
  onDoor: (figure: Figure) => void;
}

/** The three answers, each with the line of evidence that it rests on. They are never added up. */
export function Answers({ answers, figures, onDoor }: Props) {
  return (
    <section aria-labelledby="equity-answers" className="equity-answers">
      <h2 id="equity-answers" className="for-readers-only">
        The three answers
      </h2>
      {answered.map(({ id, label, asks }) => (
        <div key={id} className="card">
          <h3>
            {label} <Status {...answerWords[answers[id].answer]} />
          </h3>
          <p className="small soft">{asks}</p>
          <Evidence of={answers[id]} figures={figures} onDoor={onDoor} />
          <CopyAs about={label} {...copiedAnswer({ label, asks, answer: answers[id] })} />
        </div>
      ))}
    </section>
  );
}

interface EvidenceProps extends Omit<Props, 'answers'> {
  of: AnsweredEquity;
}

function Evidence({ of: { figure: id, evidence }, figures, onDoor }: EvidenceProps) {
  const figure = id === null ? undefined : overAll(figures, id);
  const sentences = figure === undefined ? evidence : evidence.slice(1);
  return (
    <ul className="evidence">
      {figure === undefined ? null : (
        <li>
          {figure.label}: <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />
        </li>
      )}
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
