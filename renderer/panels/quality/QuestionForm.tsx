import { ListPlus, MessageCircleQuestionMark, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { needWords } from '../../words/need-words.js';
import { Box } from '../../widgets/Box.js';
import { FormActions } from '../../widgets/FormActions.js';
import { NeedFields } from './NeedFields.js';
import { type NeedDraft, emptyNeed, needOf } from './need-draft.js';
import { type QuestionDraft, type WrittenQuestion, faultInWritten, questionOf } from './question-draft.js';

interface Props {
  start: QuestionDraft;
  own: readonly WrittenQuestion[];
  onAsk: (question: WrittenQuestion) => void;
  /** Leave a question that is being changed as it was. */
  onLeave: () => void;
}

/** The words of a question and the list of what an answer takes. */
export function QuestionForm({ start, own, onAsk, onLeave }: Props) {
  const [draft, setDraft] = useState(start);
  const [need, setNeed] = useState<NeedDraft>(emptyNeed);
  const [fault, setFault] = useState<string | null>(null);
  const add = (): void => {
    const added = needOf(need);
    const found = faultInWritten({ ...questionOf(draft, own), question: '?', needs: [added] });
    setFault(
      found === undefined ? null : `That cannot be asked for. Give whole numbers, the full one first.`,
    );
    if (found === undefined) setDraft({ ...draft, needs: [...draft.needs, added] });
  };
  const ask = (): void => {
    const question = questionOf(draft, own);
    const found = faultInWritten(question);
    setFault(found ?? null);
    if (found === undefined) onAsk(question);
  };
  return (
    <div className="question-form">
      <div className="log-form">
        <Box
          label={start.id === null ? 'The question' : `The question ${start.id}`}
          value={draft.question}
          onChange={(question) => setDraft({ ...draft, question })}
          isWide
        />
      </div>
      {draft.needs.length === 0 ? null : (
        <ul className="need-list" aria-label="What an answer takes">
          {draft.needs.map((one, i) => (
            <li key={i}>
              {needWords(one)}{' '}
              <Button
                className="button quiet small"
                onPress={() => setDraft({ ...draft, needs: draft.needs.filter((_, at) => at !== i) })}
              >
                <X aria-hidden />
                Take out<span className="for-readers-only">: {needWords(one)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="log-form">
        <NeedFields draft={need} onSet={(part) => setNeed({ ...need, ...part })} />
        <Button className="button" onPress={add}>
          <ListPlus aria-hidden />
          Add to what it takes
        </Button>
      </div>
      <FormActions
        icon={MessageCircleQuestionMark}
        state={start.id === null ? 'add' : 'change'}
        words={{ add: 'Ask this question', change: 'Ask it like this' }}
        onKeep={ask}
        onLeave={onLeave}
        fault={fault}
      />
    </div>
  );
}
