import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { OwnQuestion } from '../../../shared/questions/own/own-question.js';
import { longDate } from '../../../shared/report/words.js';
import { needWords } from '../../words/need-words.js';
import { QuestionForm } from './QuestionForm.js';
import { type QuestionDraft, type WrittenQuestion, emptyQuestion } from './question-draft.js';

interface Props {
  own: readonly OwnQuestion[];
  onAsk: (question: WrittenQuestion) => void;
  onRemove: (question: OwnQuestion) => void;
}

/** Questions that the analyst adds to the planned ones, and what an answer to each takes. */
export function OwnQuestions({ own, onAsk, onRemove }: Props) {
  const [editing, setEditing] = useState<QuestionDraft>(emptyQuestion);
  return (
    <details className="card notes own-questions" open={own.length > 0}>
      <summary>
        Ask a question of your own{' '}
        <span className="soft">({own.length === 0 ? 'none yet' : own.length})</span>
      </summary>
      <p className="soft">
        Say what an answer takes. It is then judged like the planned questions, and stands with them in the
        reports.
      </p>
      <ul className="own-list">
        {own.map((question) => (
          <li key={question.id}>
            <div>
              <strong>
                {question.id} {question.question}
              </strong>
              <span className="small soft"> {whenWords(question)}</span>
              <ul className="small">
                {question.needs.map((need, i) => (
                  <li key={i}>{needWords(need)}</li>
                ))}
              </ul>
            </div>
            <div className="rule-actions">
              <Button className="button" onPress={() => setEditing(question)}>
                <Pencil aria-hidden />
                Change<span className="for-readers-only"> {question.id}</span>
              </Button>
              <Button className="button" onPress={() => onRemove(question)}>
                <Trash2 aria-hidden />
                Take out<span className="for-readers-only"> {question.id}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <QuestionForm
        key={editing.id}
        start={editing}
        own={own}
        onAsk={onAsk}
        onLeave={() => setEditing(emptyQuestion)}
      />
    </details>
  );
}

function whenWords({ addedAt, afterResults }: OwnQuestion): string {
  const when = addedAt === null ? '' : `Added on ${longDate(addedAt)}`;
  return `${when}${afterResults ? `${when === '' ? 'Added' : ','} after results were seen` : ''}.`.replace(
    /^\.$/,
    '',
  );
}
