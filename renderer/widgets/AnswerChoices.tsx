import { Button } from 'react-aria-components';

interface Choice<Answer extends string> {
  readonly answer: Answer;
  /** What the button says. */
  readonly words: string;
  /** What the answer does, in full sentences. */
  readonly does: string;
}

interface Props<Answer extends string> {
  choices: readonly Choice<Answer>[];
  /** The answer in force; null where nobody has answered. */
  answered: Answer | null;
  /** What is asked about: a screen reader hears it after each answer. */
  about: string;
  onAnswer: (answer: Answer) => void;
}

/** The answers to a question, each with what it does; the one in force is pressed. */
export function AnswerChoices<Answer extends string>({ choices, answered, about, onAnswer }: Props<Answer>) {
  return (
    <ul className="answer-choices">
      {choices.map(({ answer, words, does }) => (
        <li key={answer}>
          <Button
            className="button"
            aria-pressed={answered === answer}
            data-selected={answered === answer ? true : undefined}
            onPress={() => onAnswer(answer)}
          >
            {words}
            <span className="for-readers-only"> for {about}</span>
          </Button>
          <span className="small soft">{does}</span>
        </li>
      ))}
    </ul>
  );
}
