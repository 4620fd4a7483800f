import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { MappingEntry, Target } from '../../../shared/mapping/mapping.js';
import type { MappingQuestion } from '../../../shared/questions/mapping-questions.js';
import { columnsToAsk } from '../../state/columns-to-ask.js';
import { countOf } from '../../words/number-words.js';
import { targetWords } from './target-choices.js';

interface Props {
  questions: readonly MappingQuestion[];
  mapping: readonly MappingEntry[];
  onMap: (entries: readonly MappingEntry[], says: string) => void;
}

/** One column at a time, the one on which most answers hang first; a later one may be asked before it. */
export function NextQuestion({ questions, mapping, onMap }: Props) {
  const [later, setLater] = useState<readonly string[]>([]);
  const waiting = columnsToAsk(questions, mapping);
  const [next] = [...waiting].sort(
    (a, b) => later.indexOf(keyOf(a.question)) - later.indexOf(keyOf(b.question)),
  );
  if (next === undefined) return null;
  const { question, entry } = next;
  const settle = (target: Target | null): void => {
    onMap([{ ...entry, target, confirmed: true }], `“${question.name}” is ${targetWords(target)}`);
  };
  return (
    <section className="card next-question" aria-labelledby="next-question-head">
      <p className="eyebrow">
        A question about a column
        {waiting.length === 1 ? '' : ` (${countOf(waiting.length, 'column')} to ask about)`}
      </p>
      <h2 id="next-question-head">What is “{question.name}”?</h2>
      <p className="small soft">
        {question.sheet === '' ? question.file : `${question.file}, ${question.sheet}`}.
        {question.examples.length === 0 ? '' : ` It holds ${question.examples.slice(0, 3).join(', ')}.`}
        {question.neededBy.length === 0
          ? ''
          : ` ${countOf(question.neededBy.length, 'question')} may need it.`}
      </p>
      <ul className="answer-choices">
        {question.choices.map(({ target, label, why }) => (
          <li key={label}>
            <Button className="button" onPress={() => settle(target)}>
              {label}
            </Button>
            <span className="small soft">{why}</span>
          </li>
        ))}
        <li>
          <Button className="button" onPress={() => settle(null)}>
            Not used
          </Button>
          <Button
            className="button"
            onPress={() => setLater([...later.filter((one) => one !== keyOf(question)), keyOf(question)])}
          >
            Ask me later
          </Button>
        </li>
      </ul>
    </section>
  );
}

function keyOf({ table, column }: MappingQuestion): string {
  return `${table}.${String(column)}`;
}
